"""One softmax head, its tasks, its exact gradients, its best window and its pretraining."""

import numpy as np
import pytest
from scipy.stats import kstest

from anysize import compile
from weightshift.numerics import window
from weightshift.statements import window as stated
from weightshift.studies import experiments, window_experiments, window_studies
from weightshift.studies import window_risk as risks

ACTIVATIONS = window.SOFTMAX, window.LINEAR, window.EXP, window.RELU, window.SIGMOID, window.SIGMOID_NORMALIZED
MADE = [*window_studies.CLASSES.values(), lambda d, L, sigma: window.low_rank(d, 2, L, sigma)]


def some_batch(d=3, n=7, queries=2, sigma=0.3, count=5, seed=0):
    return window.affine(d, 1.5, sigma).sample(count, n, queries, seed)


def some_matrix(d=3, seed=1):
    return np.random.default_rng(seed).standard_normal((d, d))


# The head.


def test_the_head_one_query_and_one_point_at_a_time():
    batch, M = some_batch(), some_matrix()
    for t in range(len(batch)):
        for q in range(2):
            weights = [np.exp(batch.x[t, q] @ M @ point) for point in batch.X[t]]
            expected = sum(p * y for p, y in zip(weights, batch.y[t], strict=True)) / sum(weights)
            found = window.attention(M, batch.X, batch.y, batch.x)[t, q]
            assert found == pytest.approx(expected, rel=1e-12)
            shares = window.shares(M, batch.X, batch.x)[t, q]
            np.testing.assert_allclose(shares, np.array(weights) / sum(weights), rtol=1e-12)


def test_a_number_stands_for_a_multiple_of_the_identity():
    batch = some_batch()
    for activation in ACTIVATIONS:
        by_number = window.attention(2.5, batch.X, batch.y, batch.x, activation)
        by_matrix = window.attention(2.5 * np.eye(3), batch.X, batch.y, batch.x, activation)
        np.testing.assert_allclose(by_number, by_matrix, rtol=1e-12)


@pytest.mark.parametrize("shape", [(1, 1), (1, 3), (4, 1), (5, 3)])
def test_the_head_is_the_one_that_is_stated(shape):
    n, d = shape
    rng = np.random.default_rng(3)
    X, y, x, M = rng.standard_normal(shape), rng.standard_normal(n), rng.standard_normal(d), some_matrix(d)
    given = {stated.X: X, stated.y: y, stated.x: x, stated.M: M, stated.w: 1.7, stated.n: n, stated.d: d}
    value = float(np.squeeze(compile(stated.h(stated.M, stated.x))(given)))
    assert window.attention(M, X, y, x[None])[0] == pytest.approx(value, rel=1e-12)
    unit = X / np.linalg.norm(X, axis=1, keepdims=True)
    kernel = float(np.squeeze(compile(stated.kernel_mean(stated.x))({**given, stated.X: unit})))
    assert window.attention(1.7, unit, y, x[None])[0] == pytest.approx(kernel, rel=1e-12)


def test_no_overflow_at_large_scores():
    batch = some_batch(sigma=0.0)
    nearest = np.argmax(batch.products, axis=-1)
    h = window.attention(1e6, batch.X, batch.y, batch.x)
    np.testing.assert_allclose(h, np.take_along_axis(batch.y, nearest, axis=1), rtol=1e-9)
    np.testing.assert_allclose(window.attention(0.0, batch.X, batch.y, batch.x)[:, 0], batch.y.mean(axis=1))


# Gradients.


@pytest.mark.parametrize("activation", ACTIVATIONS, ids=lambda a: a.name)
@pytest.mark.parametrize("M", [0.8, some_matrix()], ids=["scalar", "matrix"])
def test_gradient_against_finite_differences(activation, M):
    batch, step = some_batch(), 1e-6
    value, gradient = window.loss_and_gradient(M, batch, activation)
    assert value == pytest.approx(window.loss(M, batch, activation), rel=1e-12)
    assert np.shape(gradient) == np.shape(M)
    for entry in np.ndindex(np.shape(M)):
        moved = np.zeros(np.shape(M))
        moved[entry] = step
        slope = (window.loss(M + moved, batch, activation) - window.loss(M - moved, batch, activation)) / (2 * step)
        assert np.asarray(gradient)[entry] == pytest.approx(slope, rel=1e-5, abs=1e-8)


# Tasks.


@pytest.mark.parametrize("made", MADE)
def test_functions_have_the_lipschitz_constant(made):
    tasks, L = made(3, 2.0, 0.0), 2.0
    rng = np.random.default_rng(5)
    points = window.on_sphere(rng, (40, 300), 3)
    near = points + 1e-4 * rng.standard_normal(points.shape)
    near /= np.linalg.norm(near, axis=-1, keepdims=True)
    values = tasks.values(np.random.default_rng(6), np.concatenate([points, near], axis=1))
    slopes = abs(values[:, 300:] - values[:, :300]) / np.linalg.norm(near - points, axis=-1)
    assert slopes.max() < L * 1.001
    assert slopes.max() > 0.9 * L or "rank" in tasks.name


def test_covariates_are_uniform_on_the_sphere():
    points = window.on_sphere(np.random.default_rng(0), (2000,), 3)
    np.testing.assert_allclose(np.linalg.norm(points, axis=1), 1, rtol=1e-12)
    for axis in range(3):  # in three dimensions each coordinate is uniform on [-1, 1]
        assert kstest((points[:, axis] + 1) / 2, "uniform").pvalue > 1e-3


@pytest.mark.parametrize("noise", [window.signs, window.laplace, *window_studies.NOISES.values()])
def test_noise_has_mean_zero_and_variance_one(noise):
    draws = noise(np.random.default_rng(0), (400_000,))
    assert abs(draws.mean()) < 0.01
    assert draws.var() == pytest.approx(1, abs=0.02)


def test_a_seed_gives_the_same_batch_and_noise_only_scales():
    tasks = window.two_slopes(3, 1.0, 0.5)
    one, two = (tasks.sample(4, 6, 2, seed=3) for _ in range(2))
    assert np.array_equal(one.y, two.y)
    other = tasks.with_noise(1.0).sample(4, 6, 2, seed=3)
    assert np.array_equal(one.X, other.X)
    np.testing.assert_allclose(other.y - other.clean, 2 * (one.y - one.clean))


def test_two_slopes_are_affine_or_kinked_in_equal_shares():
    values = window.two_slopes(2, 1.0, 0.0, offset=0).values
    angle = np.linspace(0, 2 * np.pi, 100, endpoint=False)
    f = values(np.random.default_rng(0), np.broadcast_to(window.on_circle(angle), (2000, 100, 2)))
    odd = np.isclose(f, -np.roll(f, 50, axis=1)).all(axis=1)
    even = np.isclose(f, np.roll(f, 50, axis=1)).all(axis=1)
    assert (odd ^ even).all()
    assert odd.mean() == pytest.approx(0.5, abs=0.05)


def test_low_rank_functions_see_their_subspace_only():
    basis = np.linalg.qr(some_matrix(4))[0][:, :2]
    tasks = window.low_rank(4, 2, 1.0, 0.0, basis=basis)
    points = np.random.default_rng(0).standard_normal((3, 5, 4))
    f = tasks.values(np.random.default_rng(1), points)
    projected = tasks.values(np.random.default_rng(1), points @ basis @ basis.T)
    np.testing.assert_allclose(f, projected)
    assert np.ptp(f) > 0.1


def test_parts_of_a_batch():
    batch = some_batch()
    assert np.array_equal(batch.first(3).y, batch.y[:, :3])
    assert np.array_equal(batch[np.array([4, 1])].y, batch.y[[4, 1]])
    assert len(batch[:2]) == 2


# Risk.


def test_risk_is_the_loss_averaged_over_the_noise():
    batch = some_batch(sigma=0.7, count=3)
    rng = np.random.default_rng(0)
    drawn = [
        window.loss(
            4.0, window.Batch(batch.X, batch.clean, batch.x, batch.target, rng.standard_normal((3, 7)), batch.sigma)
        )
        for _ in range(4000)
    ]
    bias, variance = window.risk(4.0, batch)
    error = np.std(drawn) / np.sqrt(len(drawn))
    assert abs(np.mean(drawn) - bias - variance) < 4 * error
    assert min(bias, variance) > 10 * error


def test_best_window_against_a_grid():
    batch = window.affine(3, 1.0, 0.5).sample(300, 50, 2, seed=0)
    grid = np.geomspace(1, 50, 400)
    values = [sum(window.risk(w, batch)) for w in grid]
    assert window.best_window(batch) == pytest.approx(grid[np.argmin(values)], rel=0.01)


def test_best_window_depends_on_the_ratio_of_slope_and_noise_only():
    one, two = (window.affine(3, L, L / 4).sample(100, 40, seed=2) for L in (1.0, 8.0))
    assert window.best_window(one) == pytest.approx(window.best_window(two), rel=1e-4)


def test_risk_curves_are_those_of_the_risk():
    tasks, sizes, windows = window.cosine(2, 2.0, 0.4), [10, 30], [1.0, 3.0, 9.0, 27.0]
    curves = risks.risk_curves(tasks, sizes, windows, contexts=6, queries=3, seed=4)
    batch = tasks.sample(6, 30, 3, seed=4)
    for k, n in enumerate(sizes):
        for j, w in enumerate(windows):
            bias, variance = window.risks(w, batch.first(n))
            np.testing.assert_allclose(curves.bias[:, k, j], bias.mean(axis=1), rtol=1e-10)
            np.testing.assert_allclose(curves.variance[:, k, j], variance.mean(axis=1), rtol=1e-10)


def test_minimum_and_exponent_of_exact_power_laws():
    windows, sizes = np.geomspace(1, 200, 30), np.array([100.0, 1000.0, 10_000.0])
    laws = 1 / windows**2 + windows / sizes[:, None]
    best = risks.best_of(windows, laws)
    np.testing.assert_allclose(best, (2 * sizes) ** (1 / 3), rtol=2e-4)
    assert risks.exponents(sizes, best) == pytest.approx(1 / 3, abs=1e-4)


def test_minimum_at_an_end_is_given_as_such():
    windows = np.geomspace(1, 10, 8)
    assert risks.best_of(windows, windows) == pytest.approx(1, abs=0.01)
    assert risks.best_of(windows, -windows) == pytest.approx(10, rel=0.005)


def test_the_mean_risk_of_long_contexts_is_the_closed_form_in_three_dimensions():
    windows, n = np.array([0.5, 2.0, 8.0]), 10**8
    bias, variance = risks.expected_risk(risks.LINEAR, 3, windows, [n])
    mean = 1 / np.tanh(windows) - 1 / windows
    np.testing.assert_allclose(bias[0], (1 - mean) ** 2 / 3, rtol=1e-6)
    np.testing.assert_allclose(n * variance[0], windows / np.tanh(windows), rtol=1e-6)


@pytest.mark.parametrize(
    ("kind", "d", "n"), [("affine", 2, 2), ("affine", 4, 30), ("kinked", 2, 30), ("kinked", 3, 2), ("drawn", 4, 5)]
)
def test_the_mean_risk_against_simulation(kind, d, n):
    made, profiles, share = window_experiments.KINDS[kind]
    windows = np.array([1.0, 3.0, 9.0, 40.0])
    curves = risks.risk_curves(made(d, 2.0, 0.5), [n], windows, contexts=4000, queries=4, seed=7)
    bias, variance = risks.expected_risk(profiles, d, windows, [n])
    for drawn, expected in ((curves.bias, share * 4 * bias), (curves.variance, variance / 4)):
        error = drawn.std(axis=0) / np.sqrt(len(drawn))
        assert (abs(drawn.mean(axis=0) - expected) < 4 * error).all() and (error < 0.1 * expected).all()


def test_classes_side_by_side_share_their_points():
    classes = window.affine(3, 1.0, 0.5), window.two_slopes(3, 2.0, 0.5)
    one, two = risks.curves_side_by_side(classes, [5, 9], [1.0, 2.0, 4.0, 8.0], contexts=50, seed=1)
    assert one.variance is two.variance and not np.isclose(one.bias, two.bias).all()
    alone = risks.risk_curves(classes[0], [5, 9], [1.0, 2.0, 4.0, 8.0], contexts=50, seed=1)
    np.testing.assert_allclose(alone.bias, one.bias, rtol=1e-12)


# Pretraining.


def test_pretraining_finds_the_best_window():
    tasks = window.affine(3, 1.0, 0.5)
    best = window.best_window(tasks.sample(2000, 50, 4, seed=9))
    scalar = window.pretrain(tasks, 50, steps=250, batch=64, queries=4, seed=1)
    assert scalar.M == pytest.approx(best, rel=0.06)
    matrix = window.pretrain(tasks, 50, steps=250, batch=64, queries=4, start=some_matrix(), seed=2)
    np.testing.assert_allclose(matrix.M, best * np.eye(3), atol=0.08 * best)
    assert matrix.path.shape == (251, 3, 3)
    assert not matrix.path.flags.writeable


def test_pretraining_is_repeatable_and_a_pool_is_drawn_once():
    tasks = window.affine(2, 1.0, 0.3)
    runs = [window.pretrain(tasks, 8, steps=5, batch=4, pool=6, seed=3).path for _ in range(2)]
    assert np.array_equal(*runs)
    whole = window.pretrain(tasks, 8, steps=4, batch=50, pool=6, rate=1e-9, seed=3)
    assert np.ptp(whole.losses) < 1e-6 * whole.losses[0]  # every step sees the same six tasks


def test_pretraining_that_overflows_says_so():
    def huge(rng, X):
        return np.full(X.shape[:2], 1e300)

    tasks = window.Tasks("huge", 2, 0.0, huge)
    with np.errstate(all="ignore"), pytest.raises(ValueError, match="after step 1: the rate"):
        window.pretrain(tasks, 4, steps=2, activation=window.LINEAR)


# The experiments at full size.


def test_the_stored_runs_belong_to_this_code():
    run = experiments.load("attention-window/bias-and-variance")
    sizes, windows = run.settings["sizes"], np.array(run.settings["windows"])
    risk = run.results["bias"] + run.results["variance"]
    np.testing.assert_allclose(run.results["best"], risks.best_of(windows, risk), rtol=1e-4)
    for a, kind in enumerate(window_experiments.KINDS):
        computed = window_experiments.expected_best(kind, window_experiments.DIMENSIONS[0], sizes, windows)
        np.testing.assert_allclose(run.results["computed"][a, 0], computed, rtol=1e-4)
