"""The layer against slow loops, its derivatives against finite differences, the gradient model against the regression."""

import dataclasses

import numpy as np
import pytest
from autograd.misc import optimizers

from weightshift.numerics import SoftmaxRegression
from weightshift.studies import trained_attention
from weightshift.studies.trained_attention import *

EVERY_LAYER = pytest.mark.parametrize("layer", [*LAYERS.values(), Layer(2, softmax=False, centred=False)], ids=str)
SHORT = Schedule(steps=6, batch=4)


# --- tasks -----------------------------------------------------------------------------------------------


def test_a_task_is_a_softmax_of_hidden_logits():
    tasks = random_tasks(4, 7, 3, seed=0, spread=2.0)
    assert tasks.sizes == (4, 7, 3) and tasks.b.shape == (4, 7)
    assert np.allclose(tasks.b.sum(axis=1), 1) and (tasks.b > 0).all()
    for A, b, q, target in zip(tasks.A, tasks.b, tasks.queries, tasks.targets, strict=True):
        # log b = A x* - a constant: with 7 rows in 3 dimensions x* can be solved for.
        design = np.column_stack([A, np.ones(7)])
        hidden = np.linalg.lstsq(design, np.log(b), rcond=None)[0][:3]
        assert np.allclose(design[:, :3] @ hidden - np.log(b), (A @ hidden - np.log(b))[0])
        assert np.isclose(np.linalg.norm(hidden), 2.0) and np.isclose(q @ hidden, target)


def test_the_same_seed_gives_the_same_tasks_and_another_does_not():
    one, same, other = (random_tasks(3, 4, 2, seed) for seed in ([1, 2], [1, 2], [1, 3]))
    assert all(np.array_equal(getattr(one, k), getattr(same, k)) for k in vars(one))
    assert not np.isclose(one.A, other.A).any()


# --- one gradient step -----------------------------------------------------------------------------------


@pytest.mark.parametrize("off_the_simplex", [0.0, 0.3])
def test_one_step_is_that_of_softmax_regression(off_the_simplex):
    tasks = random_tasks(5, 6, 3, seed=1)
    noise = off_the_simplex * np.random.default_rng(0).standard_normal(tasks.b.shape)
    tasks = dataclasses.replace(tasks, b=tasks.b + noise)
    x_1 = one_step(tasks, 4.0)
    for A, b, x in zip(tasks.A, tasks.b, x_1, strict=True):
        assert np.allclose(x, -4.0 * SoftmaxRegression(A, b).gradient(np.zeros(3)), rtol=1e-12, atol=1e-14)
    predictions, sensitivities = gradient_model(tasks, 4.0)
    assert np.allclose(predictions, [q @ x for q, x in zip(tasks.queries, x_1, strict=True)])
    assert np.array_equal(sensitivities, x_1)


@pytest.mark.parametrize("steps", [np.linspace(0, 60, 7), np.linspace(-5, 100, 400), [0.1, 25, 70]])
def test_the_line_scan_finds_the_minimum_whatever_its_grid(steps):
    tasks = random_tasks(300, 30, 4, seed=2)
    unit, _ = gradient_model(tasks, 1.0)
    exact = unit @ tasks.targets / (unit @ unit)
    scan = line_scan(tasks, steps)
    assert np.isclose(scan.step, exact, rtol=1e-6)
    at_best = np.mean((scan.step * unit - tasks.targets) ** 2)
    assert at_best <= scan.losses.min()
    assert np.isclose(scan.losses[1], np.mean((scan.steps[1] * unit - tasks.targets) ** 2))


@pytest.mark.parametrize(("d", "spread"), [(2, 1.0), (6, 0.5)])
def test_the_derived_step_and_loss_are_met_for_many_rows(d, spread):
    n = 1000
    tasks = random_tasks(1500, n, d, seed=3, spread=spread)
    scan = line_scan(tasks, n * np.linspace(0, 2, 5))
    assert np.isclose(scan.step, expected_step(n, d, spread), rtol=0.01)
    at_best = np.mean((gradient_model(tasks, scan.step)[0] - tasks.targets) ** 2)
    assert np.isclose(at_best, expected_loss(n, d, spread), rtol=0.15)
    assert expected_loss(10**9, d, spread) < 1e-7 and np.isclose(expected_step(10**9, d, spread), 10**9)


# --- the layer -------------------------------------------------------------------------------------------


def slow_answer(layer, weights, A, b, q):
    n, _ = A.shape
    tokens = [np.append(A[j], n * b[j] - (1 if layer.centred else 0)) for j in range(n)]
    asked, answer = np.append(q, 0.0), 0.0
    for h in range(layer.heads):
        Q, K, V, P = (weights[name][h] for name in "QKVP")
        scores = np.array([(K @ token) @ (Q @ asked) for token in tokens])
        attention = np.exp(scores) / np.exp(scores).sum() if layer.softmax else scores / n
        answer += sum(share * (P @ (V @ token)) for share, token in zip(attention, tokens, strict=True))
    return answer


@EVERY_LAYER
def test_the_layer_equals_a_slow_loop(layer):
    tasks = random_tasks(3, 5, 2, seed=4)
    weights = layer.start(2, seed=5, scores=1.5, values=1.0)
    slow = [slow_answer(layer, weights, *at) for at in zip(tasks.A, tasks.b, tasks.queries, strict=True)]
    assert np.allclose(layer.predict(weights, tasks), slow, rtol=1e-12, atol=1e-12)
    assert np.isclose(layer.loss(weights, tasks), np.mean((np.array(slow) - tasks.targets) ** 2))


@EVERY_LAYER
def test_the_sensitivity_is_that_of_finite_differences(layer):
    tasks, weights, h = random_tasks(4, 5, 3, seed=8), layer.start(3, seed=9, scores=1.0, values=1.0), 1e-5
    slope = np.empty((4, 3))
    for i in range(3):
        up, down = (
            layer.predict(weights, dataclasses.replace(tasks, queries=tasks.queries + s * np.eye(3)[i]))
            for s in (h, -h)
        )
        slope[:, i] = (up - down) / (2 * h)
    assert np.allclose(layer.sensitivity(weights, tasks), slope, rtol=1e-6, atol=1e-8)


@EVERY_LAYER
def test_the_gradient_is_that_of_finite_differences(layer):
    tasks, weights, h = random_tasks(4, 5, 3, seed=8), layer.start(3, seed=9, scores=1.0, values=1.0), 1e-5
    loss, gradient = layer.gradient(weights, tasks)
    assert np.isclose(loss, layer.loss(weights, tasks)) and gradient.keys() == weights.keys()
    for name, at in weights.items():
        for entry in np.ndindex(at.shape):
            nudge = np.zeros_like(at)
            nudge[entry] = h
            up, down = (layer.loss(weights | {name: at + s * nudge}, tasks) for s in (1, -1))
            assert np.isclose(gradient[name][entry], (up - down) / (2 * h), rtol=1e-5, atol=1e-8)


def test_huge_scores_do_not_overflow():
    layer, tasks = Layer(1), random_tasks(4, 5, 2, seed=8)
    weights = layer.constructed(5, 2, step=1.0, scale=1e4)
    assert np.isfinite(layer.predict(weights, tasks)).all()
    assert np.isfinite(layer.sensitivity(weights, tasks)).all()


# --- the construction ------------------------------------------------------------------------------------


@pytest.mark.parametrize("heads", [1, 2])
def test_the_linear_layer_is_one_gradient_step_to_machine_precision(heads):
    layer, tasks = Layer(heads, softmax=False), random_tasks(50, 9, 4, seed=10)
    weights = layer.constructed(9, 4, step=7.0)
    assert distance_from_step(layer, tasks, 7.0, [1.0])[0] < 1e-14
    at = compare(layer, weights, tasks, 7.0)
    assert at.prediction_difference < 1e-14 and at.sensitivity_difference < 1e-14
    assert np.isclose(at.sensitivity_cosine, 1)
    matrices, factors = layer.scores_and_values(weights)
    assert np.isclose(sum(factors * np.trace(matrices, axis1=1, axis2=2) / 4), 7.0 / 9)


@pytest.mark.parametrize(
    ("name", "slope"), [("one head", 1), ("two heads, raw", 2), ("two heads", 2), ("one head, raw", -1)]
)
def test_softmax_heads_approach_the_step_as_derived(name, slope):
    scales = np.array([1e-3, 1e-2])
    distance = distance_from_step(LAYERS[name], random_tasks(50, 40, 4, seed=11), 40.0, scales)
    assert np.isclose(np.diff(np.log(distance))[0] / np.log(10), slope, atol=0.02)


# --- comparing and training ------------------------------------------------------------------------------


def test_the_measures_are_means_over_tasks():
    layer, tasks = Layer(1), random_tasks(6, 5, 3, seed=12)
    weights = layer.start(3, seed=13, scores=1.0, values=1.0)
    at = compare(layer, weights, tasks, 3.0)
    answers, slopes = layer.predict(weights, tasks), layer.sensitivity(weights, tasks)
    x_1 = one_step(tasks, 3.0)
    steps = [tasks.queries[t] @ x_1[t] for t in range(6)]
    cosines = [slopes[t] @ x_1[t] / np.linalg.norm(slopes[t]) / np.linalg.norm(x_1[t]) for t in range(6)]
    assert np.isclose(at.loss, np.mean([(answers[t] - tasks.targets[t]) ** 2 for t in range(6)]))
    assert np.isclose(at.prediction_difference, np.mean([abs(answers[t] - steps[t]) for t in range(6)]))
    assert np.isclose(at.sensitivity_difference, np.mean([np.linalg.norm(slopes[t] - x_1[t]) for t in range(6)]))
    assert np.isclose(at.sensitivity_cosine, np.mean(cosines))


def test_a_sensitivity_of_zero_has_cosine_zero():
    layer, tasks = Layer(1), random_tasks(6, 5, 3, seed=12)
    nothing = {name: 0 * value for name, value in layer.start(3, seed=0).items()}
    assert compare(layer, nothing, tasks, 3.0).sensitivity_cosine == 0


def test_adam_is_the_published_one():
    def slope(at, t):
        return {"a": 2 * at["a"] + t, "b": at["b"] ** 2}

    start = {"a": np.array([1.0, -2.0]), "b": np.array([[0.5]])}
    ours, adam = start, Adam()
    for t in range(5):
        ours = adam.update(ours, slope(ours, t), 0.1)
    theirs = optimizers.adam(slope, start, num_iters=5, step_size=0.1)
    assert all(np.allclose(ours[k], theirs[k], rtol=1e-12) for k in start)
    assert np.array_equal(start["a"], [1.0, -2.0])


def test_clipping_keeps_the_direction_and_bounds_the_length():
    gradient = {"a": np.array([3.0, 0.0]), "b": np.array([4.0])}
    clipped, free = Adam(clip=1.0), Adam()
    clipped.update(gradient, gradient, 0.0)
    free.update(gradient, gradient, 0.0)
    assert np.allclose(5 * clipped.first, free.first)


def test_training_is_the_same_for_the_same_seed_only():
    one, same, other = (train([Layer(1)], 6, 2, seed, SHORT, recorded=[0, 3, 6], test=50)[0] for seed in (0, 0, 1))
    assert all(np.array_equal(one.weights[k], same.weights[k]) for k in one.weights)
    assert all(np.array_equal(one[m], same[m]) for m in MEASURES) and one.step == same.step
    assert not np.isclose(one.weights["P"], other.weights["P"]).any() and one.step != other.step
    assert one.recorded.tolist() == [0, 3, 6] and one["loss"].shape == (3,) and one.taken == 6


def test_layers_trained_side_by_side_are_those_trained_alone_on_the_same_tasks(monkeypatch):
    layers, drawn, draw = [Layer(1), Layer(2, centred=False)], [], trained_attention.random_tasks
    together = train(layers, 6, 2, 0, SHORT, test=50)
    monkeypatch.setattr(trained_attention, "random_tasks", lambda *given: drawn.append(draw(*given)) or drawn[-1])
    alone = [train([layer], 6, 2, 0, SHORT, test=50)[0] for layer in layers]
    for one, other in zip(together, alone, strict=True):
        assert all(np.array_equal(one.weights[k], other.weights[k]) for k in one.weights)
    first, second = drawn[: len(drawn) // 2], drawn[len(drawn) // 2 :]
    assert all(np.array_equal(a.A, b.A) for a, b in zip(first, second, strict=True))
    assert not any(np.array_equal(a.A[0], b.A[0]) for k, a in enumerate(first) for b in first[:k])


def test_a_linear_layer_learns_the_gradient_step():
    schedule = Schedule(steps=500, batch=32, rate=0.02)
    (result,) = train([Layer(1, softmax=False)], 20, 2, 0, schedule, test=300)
    assert result["loss"][0] > 0.7 and result["loss"][-1] < 1.1 * result.gradient_loss
    assert result["sensitivity_cosine"][-1] > 0.98


def test_a_loss_that_is_not_finite_is_reported():
    with pytest.raises(
        FloatingPointError, match=r"the loss is (inf|nan) at step \d; a smaller rate than 1e\+100 is needed"
    ):
        train([Layer(1, softmax=False)], 6, 2, 0, Schedule(steps=6, batch=4, rate=1e100), test=50)


def test_the_rate_falls_to_zero_in_the_last_third():
    schedule = Schedule(steps=300, rate=0.5)
    assert schedule.rate_at(0) == schedule.rate_at(200) == 0.5
    assert np.isclose(schedule.rate_at(250), 0.25) and schedule.rate_at(299) < 0.01
    assert schedule.rate_at(40, steps=60) == 0.5 and np.isclose(schedule.rate_at(50, steps=60), 0.25)


@pytest.mark.parametrize(
    ("losses", "steps"),
    [([4, 3, 2, 2, 2], 60), ([4, 3.99, 2, 2, 2], 30), ([4, 3.5, 3.2, 3, 2.5, 2], 90), ([1, 2, 1, 1, 1], 30)],
    ids=["flat in the fourth round", "in the second", "never", "after a rise"],
)
def test_a_run_ends_half_as_many_steps_after_its_loss_is_flat(monkeypatch, losses, steps):
    """The loss is that of a round of ten steps, and flat where it falls by less than a hundredth."""
    layer, t = Layer(1), iter(range(1000))
    monkeypatch.setattr(Layer, "gradient", lambda *_: (1.0, {k: 0 * v for k, v in layer.start(2, 0).items()}))
    monkeypatch.setattr(Layer, "loss", lambda *_: losses[next(t) // 10])
    (run,) = train([layer], 6, 2, 0, Schedule(steps=90, batch=2, flat=0.01, round=10), recorded=[0, 50, 90], test=50)
    assert run.taken == steps and run["loss"].shape == (3,)


def test_the_experiment_stores_what_the_chapter_plots():
    settings, results = trained_attention.experiment(8, 3, 100, 3, 2, (2, 3), (5, 8), SHORT, SHORT)
    assert settings["layers"] == list(LAYERS) and settings["main"]["steps"] == 6 and results["recorded"] == [0, 6]
    shapes = {key: np.shape(value) for key, value in results.items()}
    assert shapes["loss"] == (5, 3, 2) and shapes["gradient_loss"] == (3,) and shapes["head_value"] == (5, 3, 2)
    assert shapes["taken"] == (5, 3) and shapes["loss_large"] == (2,)
    assert shapes["sensitivity_cosine_over_d"] == shapes["loss_over_n"] == (2, 3, 2)
    assert np.array_equal(results["loss_over_d"][1], results["loss_over_n"][1])  # both are at n = 8, d = 3
    assert all(np.isfinite(value).all() for value in results.values())


def test_what_failed_is_trained_again_from_the_same_start():
    stored = trained_attention.experiments.load("in-context/trained-attention")
    settings, results = trained_attention.longer(steps=1)
    failed = [100 + k for k in np.flatnonzero(stored.results["loss"][1, :, -1] > 2 * stored.results["gradient_loss"])]
    assert settings["seeds"] == failed and settings["sha256"] == stored.sha256
    again = dict(zip(range(100, 150), stored.results["gradient_loss"], strict=True))
    assert np.allclose(results["gradient_loss"], [again[seed] for seed in failed], rtol=1e-4)
