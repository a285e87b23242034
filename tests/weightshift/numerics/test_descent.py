"""Gradient descent: its steps, its types, and what it refuses; and the random problems it is run on."""

import dataclasses
import doctest
import importlib

import numpy as np
import pytest

from weightshift.numerics import SoftmaxRegressionInA, gradient_descent, random_problem


def test_each_step_is_minus_step_times_the_gradient():
    problem, x = random_problem(5, 3, seed=1)
    run = gradient_descent(problem, x, 0.5, 4)
    assert run.path.shape == (5, 3)
    assert run.losses.shape == (5,)
    assert run.path[0].tolist() == x.tolist()
    for t in range(4):
        expected = run.path[t] - 0.5 * problem.gradient(run.path[t])
        np.testing.assert_array_equal(run.path[t + 1], expected, f"iterate {t + 1}")
    assert run.losses.tolist() == [problem.loss(point) for point in run.path]


def test_the_loss_falls_with_a_small_step_and_rises_with_the_other_sign():
    problem, x = random_problem(5, 3, seed=1)
    assert (np.diff(gradient_descent(problem, x, 0.1, 50).losses) < 0).all()
    assert (np.diff(gradient_descent(problem, x, -0.1, 50).losses) > 0).all()


def test_step_zero_and_no_iterations():
    problem, x = random_problem(4, 2, seed=1)
    assert (gradient_descent(problem, x, 0, 3).path == x).all()
    run = gradient_descent(problem, x, 1.0, 0)
    assert run.path.tolist() == [x.tolist()]
    assert run.losses.tolist() == [problem.loss(x)]


def test_in_A():
    problem, x = random_problem(4, 2, seed=3)
    in_A = SoftmaxRegressionInA(x, problem.b)
    run = gradient_descent(in_A, problem.A, 0.2, 6)
    assert run.path.shape == (7, 4, 2)
    np.testing.assert_array_equal(run.path[1], problem.A - 0.2 * in_A.gradient(problem.A))
    assert (np.diff(run.losses) < 0).all()


@pytest.mark.parametrize("step", [30.1, np.float64(30.1), np.float32(30.1), np.array(30.1), 30])
def test_float32_stays_float32_whatever_the_type_of_the_step(step):
    # with 50 entries, a step taken in float64 and rounded afterwards differs in some of them
    problem, x = random_problem(4, 50, seed=0, dtype=np.float32)
    run = gradient_descent(problem, x, step, 3)
    assert run.path.dtype == np.float32
    assert run.losses.dtype == np.float32
    np.testing.assert_array_equal(run.path[1], x - float(step) * problem.gradient(x))


def test_types_promote_once_at_the_start():
    problem, x = random_problem(4, 2, seed=0, dtype=np.float32)
    assert gradient_descent(problem, x.astype(float), 0.5, 2).path.dtype == np.float64
    wide, _ = random_problem(4, 2, seed=0)
    assert gradient_descent(wide, x, 0.5, 2).path.dtype == np.float64
    assert gradient_descent(wide, [1, 2], 0.5, 2).path.dtype == np.float64


def test_the_result_is_frozen_and_keeps_no_alias():
    problem, x = random_problem(4, 2, seed=0)
    before = x.copy()
    run = gradient_descent(problem, x, 0.5, 2)
    assert x.tolist() == before.tolist()
    x[:] = 7
    assert run.path[0].tolist() == before.tolist()
    for array in (run.path, run.losses):
        with pytest.raises(ValueError, match="read-only"):
            array[0] = 0
    with pytest.raises(dataclasses.FrozenInstanceError):
        run.path = None
    assert run != gradient_descent(problem, x, 0.5, 2)  # by identity: arrays have no single truth value


def test_random_problem_is_the_same_for_the_same_seed():
    (first, x), (second, y) = random_problem(6, 3, seed=4), random_problem(6, 3, seed=4)
    assert (first.A == second.A).all()
    assert (first.b == second.b).all()
    assert (x == y).all()
    other, _ = random_problem(6, 3, seed=5)
    assert not (first.A == other.A).any()


def test_random_problem_shapes_and_simplex():
    problem, x = random_problem(6, 3, seed=4)
    assert problem.A.shape == (6, 3)
    assert x.shape == (3,)
    assert (problem.b >= 0).all()
    assert problem.b.sum() == pytest.approx(1, rel=1e-14)
    off, _ = random_problem(6, 3, seed=4, simplex=False)
    assert off.b.min() < 0


@pytest.mark.parametrize("R", [0.5, 4])
def test_random_problem_scales_to_R(R):
    problem, x = random_problem(6, 3, seed=4, R=R)
    assert np.linalg.norm(problem.A, 2) == pytest.approx(R, rel=1e-14)
    assert np.linalg.norm(x) == pytest.approx(R, rel=1e-14)


def test_random_problem_takes_a_generator_and_a_dtype():
    generator = np.random.default_rng(4)
    first, _ = random_problem(6, 3, generator)
    second, _ = random_problem(6, 3, generator)
    assert (first.A == random_problem(6, 3, seed=4)[0].A).all()
    assert not (first.A == second.A).any()
    single, x = random_problem(6, 3, seed=4, dtype="float32")
    assert single.dtype == x.dtype == np.float32
    assert random_problem(6, 3, seed=4, dtype=float)[0].dtype == np.float64


WITH_EXAMPLES = [
    "numerics",
    "numerics.solve",
    "numerics.window",
    *(f"studies.window_{n}" for n in ("risk", "structure", "studies")),
]


@pytest.mark.parametrize("name", WITH_EXAMPLES)
def test_the_examples_in_docstrings(name):
    result = doctest.testmod(importlib.import_module(f"weightshift.{name}"))
    assert result.attempted > 0 and result.failed == 0
