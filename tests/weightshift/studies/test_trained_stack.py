"""The stack against slow loops and against the steps it can take, the steps against the regression."""

import dataclasses

import numpy as np
import pytest

from weightshift.numerics import SoftmaxRegression
from weightshift.studies import trained_stack
from weightshift.studies.trained_attention import MEASURES, Schedule, line_scan, random_tasks
from weightshift.studies.trained_stack import *


def slow_answer(stack, weights, A, y, q):
    n = len(A)
    tokens = [np.append(a, t) for a, t in zip(A, y, strict=True)] + [np.append(q, 0.0)]
    for W, U in zip(weights["W"], weights["U"], strict=True):
        updated = []
        for token in tokens:
            scores = np.array([tokens[i] @ W @ token for i in range(n)])
            shares = np.exp(scores) / np.exp(scores).sum() if stack.softmax else scores / n
            updated.append(token + sum(shares[i] * (U @ tokens[i]) for i in range(n)))
        tokens = updated
    return -tokens[n][-1]


@pytest.mark.parametrize("stack", [Stack(1), Stack(3), Stack(1, softmax=True), Stack(2, softmax=True)], ids=str)
def test_the_stack_equals_a_slow_loop_and_its_sensitivity_finite_differences(stack):
    tasks, weights, h = random_tasks(3, 5, 2, seed=4), stack.start(2, 5, scores=1.0, values=0.7), 1e-5
    rows = zip(tasks.A, 5 * tasks.b - 1, tasks.queries, strict=True)
    assert np.allclose(stack.predict(weights, tasks), [slow_answer(stack, weights, *row) for row in rows])
    slope = np.empty((3, 2))
    for i in range(2):
        up, down = (
            stack.predict(weights, dataclasses.replace(tasks, queries=tasks.queries + s * np.eye(2)[i]))
            for s in (h, -h)
        )
        slope[:, i] = (up - down) / (2 * h)
    assert np.allclose(stack.sensitivity(weights, tasks), slope, rtol=1e-5, atol=1e-8)


@pytest.mark.parametrize("steps", [[0.8], [1.2, 0.6], [0.8, 0.5, 1.3]])
def test_linear_layers_can_take_steps_of_linear_regression(steps):
    tasks, stack = random_tasks(20, 9, 3, seed=6), Stack(len(steps))
    expected, x = steps_model(linear_regression, tasks, steps)
    weights = stack.constructed(3, steps)
    assert np.allclose(stack.predict(weights, tasks), expected, rtol=1e-12, atol=1e-13)
    assert np.allclose(stack.sensitivity(weights, tasks), x, rtol=1e-12, atol=1e-13)


def test_the_steps_are_those_of_softmax_regression():
    tasks, steps = random_tasks(4, 6, 3, seed=1), [0.9, 0.4]
    _, x = steps_model(softmax_regression, tasks, steps)
    for A, b, ours in zip(tasks.A, tasks.b, x, strict=True):
        regression, theirs = SoftmaxRegression(A, b), np.zeros(3)
        for step in steps:
            theirs = theirs - 6 * step * regression.gradient(theirs)
        assert np.allclose(ours, theirs, rtol=1e-11, atol=1e-13)


@pytest.mark.parametrize("gradient", GRADIENTS.values())
def test_more_steps_lose_less_and_the_best_first_one_is_that_of_the_scan(gradient):
    tasks = random_tasks(400, 20, 3, seed=2)
    assert np.isclose(
        best_steps(gradient, tasks, 1)[0], line_scan(tasks, 20 * np.linspace(-1, 3, 9)).step / 20, atol=1e-3
    )
    losses = [
        np.mean((steps_model(gradient, tasks, best_steps(gradient, tasks, T))[0] - tasks.targets) ** 2)
        for T in (1, 2, 3)
    ]
    assert losses[0] > losses[1] > losses[2]


def test_a_linear_stack_learns():
    weights = train(Stack(2), 20, 2, 0, Schedule(steps=300, batch=32, rate=0.02, scores=0.3, values=0.3))
    tasks = random_tasks(300, 20, 2, seed=1)
    one = steps_model(softmax_regression, tasks, best_steps(softmax_regression, tasks, 1))[0]
    assert Stack(2).loss(weights, tasks) < np.mean((one - tasks.targets) ** 2)


def test_the_experiment_stores_what_the_chapter_plots():
    short = {kind: Schedule(steps=3, batch=4, scores=0.1, values=0.1) for kind in GRADIENTS}
    settings, results = trained_stack.experiment(8, 3, (1, 2), 100, {"linear": 3, "softmax": 2}, 20, 50, short)
    assert settings["depths"] == [1, 2] and np.shape(results["steps_softmax"]) == np.shape(results["steps_linear"]) == (
        2,
        2,
    )
    for kind, seeds in settings["seeds"].items():
        for name in (*MEASURES, "of_softmax_steps", "of_linear_steps"):
            assert np.shape(results[f"{name}_{kind}"]) == (2, seeds) and np.isfinite(results[f"{name}_{kind}"]).all()
