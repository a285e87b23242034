"""Subspaces, heads with other activations, parity, and the studies made of them."""

import numpy as np
import pytest
from scipy.optimize import minimize

from anysize import compile
from weightshift.numerics import window
from weightshift.statements import window as stated
from weightshift.studies import experiments, window_experiments, window_studies
from weightshift.studies import window_structure as structure

BASIS = structure.random_basis(5, 2, seed=3)
P = BASIS @ BASIS.T


def some_matrix(d=5, seed=1):
    return np.random.default_rng(seed).standard_normal((d, d))


def some_batch(L=2.0, sigma=0.5, count=40, n=12, queries=2, seed=0):
    return window.two_slopes(3, L, sigma).sample(count, n, queries, seed)


# Subspaces.


def test_a_random_basis_is_orthonormal_and_uniformly_distributed():
    np.testing.assert_allclose(BASIS.T @ BASIS, np.eye(2), atol=1e-12)
    projections = [structure.random_basis(3, 1, seed=s) for s in range(2000)]
    mean = np.mean([b @ b.T for b in projections], axis=0)
    np.testing.assert_allclose(mean, np.eye(3) / 3, atol=0.03)
    assert np.linalg.norm(np.mean(projections, axis=0)) < 0.06


def test_the_complement_is_the_complement():
    across = structure.complement(BASIS)
    np.testing.assert_allclose(across @ across.T, np.eye(5) - P, atol=1e-12)
    assert structure.complement(np.eye(2)).shape == (2, 0)


def test_measures_by_their_definitions():
    M = some_matrix()
    assert structure.alignment(M, BASIS) == pytest.approx(np.linalg.norm(P @ M @ P) ** 2 / np.linalg.norm(M) ** 2)
    nearest = minimize(lambda w: np.linalg.norm(M - w * P), 0.0).fun / np.linalg.norm(M)
    assert structure.distance_from_projection(M, BASIS) == pytest.approx(nearest, rel=1e-6)
    gram = M.T @ M
    assert structure.effective_rank(M) == pytest.approx(np.trace(gram) ** 2 / np.trace(gram @ gram))


def test_measures_of_stacks():
    stack = np.stack([some_matrix(seed=s) for s in range(3)])
    for measure in (lambda M: structure.alignment(M, BASIS), structure.effective_rank):
        np.testing.assert_allclose(measure(stack), [measure(M) for M in stack])


def test_alignment_of_random_entries():
    values = [structure.alignment(some_matrix(8, s), np.eye(8)[:, :2]) for s in range(2000)]
    assert np.mean(values) == pytest.approx(4 / 64, abs=0.003)


@pytest.mark.parametrize("share", [0.2, 0.5])
def test_two_spheres(share):
    points = structure.two_spheres(BASIS, share)(np.random.default_rng(0), (40, 30), 5)
    inside = points @ BASIS
    np.testing.assert_allclose(np.sum(inside**2, axis=-1), share)
    np.testing.assert_allclose(np.sum(points**2, axis=-1), 1)
    assert abs(inside.mean(axis=(0, 1))).max() < 0.05
    whole = structure.two_spheres(np.eye(3), 1.0)(np.random.default_rng(0), (4,), 3)
    np.testing.assert_allclose(np.linalg.norm(whole, axis=1), 1)


def test_a_projection_is_a_head_in_the_subspace():
    rng = np.random.default_rng(2)
    X, x, y = rng.standard_normal((7, 5)), rng.standard_normal((1, 5)), rng.standard_normal(7)
    found = window.attention(3 * P, X, y, x)
    np.testing.assert_allclose(found, window.attention(3.0, X @ BASIS, y, x @ BASIS), rtol=1e-12)
    given = {stated.X: X, stated.y: y, stated.x: x[0], stated.B: BASIS, stated.w: 3.0}
    sizes = {stated.n: 7, stated.d: 5, stated.k: 2}
    for equation in stated.window_projection.equations[:2]:
        np.testing.assert_allclose(np.squeeze(compile(equation.rhs)({**given, **sizes})), found[0], rtol=1e-12)


def test_the_best_multiple_of_the_projection_and_the_best_split():
    batch = window.low_rank(5, 2, sigma=0.2, basis=BASIS).sample(200, 30, 2, seed=4)
    w, least = structure.best_projection(batch, BASIS)
    grid = [sum(window.risk(v * P, batch)) for v in np.geomspace(w / 1.3, w * 1.3, 41)]
    assert least == pytest.approx(min(grid), rel=1e-4)
    (inside, across), lower = structure.best_split(batch, BASIS)
    assert lower <= least + 1e-9
    assert lower == pytest.approx(sum(window.risk(inside * P + across * (np.eye(5) - P), batch)))
    for step in (-0.5, 0.5):
        assert sum(window.risk((inside + step) * P + across * (np.eye(5) - P), batch)) > lower
        assert sum(window.risk(inside * P + (across + step) * (np.eye(5) - P), batch)) > lower


def test_pretraining_finds_a_subspace_and_none_where_there_is_none():
    settings = {"steps": 200, "batch": 48, "queries": 4, "rate": 0.4, "start": some_matrix(), "seed": 6}
    run = window.pretrain(window.low_rank(5, 2, basis=BASIS), 60, **settings)
    assert structure.alignment(run.M, BASIS) > 0.97
    assert structure.effective_rank(run.M) == pytest.approx(2, abs=0.1)
    control = window.pretrain(window.affine(5), 60, **settings)
    assert structure.alignment(control.M, BASIS) == pytest.approx(2 / 5, abs=0.05)
    assert structure.effective_rank(control.M) > 4.7


# Heads.

_MADE = window.SOFTMAX, window.LINEAR, window.RELU, window.SIGMOID, window.SIGMOID_NORMALIZED, window.EXP
ACTIVATIONS = {activation.name: activation for activation in _MADE}


@pytest.mark.parametrize("name", ACTIVATIONS)
def test_weights_are_those_of_the_activation_up_to_a_gain(name):
    batch, w = some_batch(), 3.0
    weights = structure.HEADS[name].weights(w, batch.products)
    if ACTIVATIONS[name].normalized:
        weights = weights / weights.sum(axis=-1, keepdims=True)
    found = (weights @ batch.y[..., None])[..., 0]
    expected = window.attention(w, batch.X, batch.y, batch.x, ACTIVATIONS[name])
    gains = expected / found
    np.testing.assert_allclose(gains, gains[0, 0], rtol=1e-9)
    assert ACTIVATIONS[name].normalized == structure.HEADS[name].normalized
    if ACTIVATIONS[name].normalized:
        assert gains[0, 0] == pytest.approx(1)


@pytest.mark.parametrize("name", structure.HEADS)
def test_risk_is_the_mean_squared_error_over_the_noise_with_the_best_gain(name):
    head, batch, w = structure.HEADS[name], some_batch(count=6), 2.0
    risk, gain = structure.head_risk(head, w, batch)
    weights = head.weights(w, batch.products)
    if head.normalized:
        weights = weights / weights.sum(axis=-1, keepdims=True)
        assert gain == 1
    noise = np.random.default_rng(1).standard_normal((3000, *batch.clean.shape))
    labels = batch.clean + batch.sigma * noise
    predictions = np.einsum("tqn,rtn->rtq", weights, labels)

    def error(g):
        return np.mean((g * predictions - batch.target) ** 2)

    assert risk == pytest.approx(error(gain), rel=0.03)
    if not head.normalized:
        assert min(error(0.9 * gain), error(1.1 * gain)) > error(gain)


@pytest.mark.parametrize("name", structure.HEADS)
def test_only_linear_and_relu_are_scale_free(name):
    head, batch = structure.HEADS[name], some_batch()
    risks = [structure.head_risk(head, w, batch)[0] for w in (0.5, 1.0, 4.0)]
    assert (np.ptp(risks) < 1e-12 * risks[0]) == head.scale_free


def test_softmax_has_the_risk_and_the_best_window_of_the_book():
    batch = some_batch(count=100, n=60)
    softmax = structure.HEADS["softmax"]
    assert structure.head_risk(softmax, 7.0, batch)[0] == pytest.approx(sum(window.risk(7.0, batch)))
    best = structure.best_head(softmax, batch)
    assert best.w == pytest.approx(window.best_window(batch), rel=0.02)
    assert best.risk == pytest.approx(sum(window.risk(best.w, batch)))


def test_a_normalized_sigmoid_has_weights_where_all_scores_are_far_below_zero():
    s = np.array([-0.9, -0.8, -1.0])
    weights = structure.HEADS["sigmoid, normalized"].weights(2000.0, s)
    np.testing.assert_allclose(weights / weights.sum(), np.exp(2000 * (s + 0.8)), atol=1e-12)


def test_relu_with_a_threshold_is_the_kernel_of_epanechnikov():
    rng = np.random.default_rng(0)
    X, x = window.on_sphere(rng, (9,), 3), window.on_sphere(rng, (2,), 3)
    weights = structure.HEADS["ReLU with threshold"].weights(1.5, x @ X.T)
    distance = np.linalg.norm(x[:, None] - X, axis=-1)
    np.testing.assert_allclose(weights, np.maximum(1 - 1.5 * distance**2 / 2, 0), atol=1e-12)
    alone = structure.HEADS["ReLU with threshold"].weights(1e9, x @ X.T)
    assert np.array_equal(alone, distance == distance.min(axis=1, keepdims=True))


def test_a_best_window_at_an_end_of_the_range_is_given_as_such():
    batch = window.affine(3, 1.0, 0.0).sample(50, 40, 2, seed=0)
    assert structure.best_head(structure.HEADS["softmax"], batch, np.geomspace(0.01, 1, 8)).w == pytest.approx(
        1, rel=0.01
    )


# Parity.


def test_mirrored_queries_and_their_parts():
    tasks = window.affine(3, 2.0, 0.1, offset=1.5)
    batch = structure.mirrored(tasks, 4000, 5, pairs=2, seed=1)
    np.testing.assert_allclose(batch.x[:, 0::2], -batch.x[:, 1::2])
    even, odd = structure.parity_floors(batch)
    assert even == pytest.approx(1.5**2, rel=0.1)
    assert odd == pytest.approx(2.0**2 / 3, rel=0.1)
    assert even + odd == pytest.approx(np.mean(batch.target**2))


@pytest.mark.parametrize("made", window.CLASSES.values())
def test_linear_attention_stays_above_its_floors(made):
    batch = structure.mirrored(made(3, 2.0, 0.3), 200, 40, pairs=2, seed=2)
    even, odd = structure.parity_floors(batch)
    assert structure.best_head(structure.HEADS["linear"], batch).risk >= even - 1e-12
    quotient = (batch.products @ batch.y[..., None])[..., 0] / batch.products.sum(axis=-1)
    assert np.mean((quotient - batch.target) ** 2) >= odd


# Studies.


def test_products_of_two_orthogonal_coordinates_are_at_most_one_half():
    points = window.on_sphere(np.random.default_rng(5), (40, 400), 3)
    values = window_studies.product(3, 2.0, 0.0, offset=0).values(np.random.default_rng(7), points)
    assert 0.9 < abs(values).max() <= 1 + 1e-12


def test_few_functions_are_few():
    tasks = window_studies.few_functions(2, 3, 1.0, 0.0, seed=1)
    batch = tasks.sample(50, 6, seed=2)
    fitted = np.stack([np.linalg.lstsq(X, f, rcond=None)[0] for X, f in zip(batch.X, batch.clean, strict=True)])
    assert len(np.unique(fitted.round(6), axis=0)) == 2
    np.testing.assert_allclose(np.linalg.norm(fitted, axis=1), 1)


@pytest.mark.parametrize("name", ["pretraining", "low-rank", "projection-limits", "activations", "checks", "questions"])
def test_studies_run_repeat_and_are_stored(name):
    tiny = {"steps": 3, "batch": 2, "evaluation": 4, "tasks": 4, "repetitions": 2, "recorded_every": 1, "n": 100}
    few = {"pools": [2, 4], "dimensions": [2, 3], "sizes": [6, 12], "plane_d": [4], "functions": [1, 2]}
    made = window_experiments.pretraining if name == "pretraining" else getattr(window_studies, name.replace("-", "_"))
    changed = {key: value for key, value in {**tiny, **few}.items() if key in made.settings}
    first, second = (made.small(**changed)[1] for _ in range(2))
    assert all(np.isfinite(value).all() and len(value) == 2 for value in first.values())
    assert all(np.array_equal(first[name], second[name]) for name in first)
    run = experiments.load(f"attention-window/{name}")
    assert run.settings == made.settings and run.results.keys() == first.keys()
    assert all(len(value) == run.settings["repetitions"] for value in run.results.values())
    assert all(run.results[key].ndim == first[key].ndim for key in first)
