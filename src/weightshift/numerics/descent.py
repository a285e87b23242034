"""Gradient descent with a constant step, keeping every iterate."""

from dataclasses import dataclass

import numpy as np

from weightshift.numerics.arrays import frozen, need_finite, real_array, real_number, whole_number
from weightshift.numerics.softmax import rounding_is_expected


@dataclass(frozen=True, eq=False)
class Descent:
    """The iterates of gradient descent over T iterations; both arrays are read-only.

    path: shape (T+1, d), `path[0]` is the starting point; (T+1, n, d) when the variable is A.
    losses: shape (T+1,), the loss at each point of the path.
    """

    path: np.ndarray
    losses: np.ndarray


@rounding_is_expected
def gradient_descent(problem, x0, step, iterations):
    """Iterates x_{t+1} = x_t - step * gradient(x_t) and the losses along the way, as a `Descent`.

    Section 5.1 of arXiv 2304.13276 prints x_{t+1} = x_t + eta g(x_t), which is ascent: a negative `step`.

    problem: `SoftmaxRegression`, `SoftmaxRegressionInA`, or another with `loss`, `gradient` and `dtype`.
    x0: array-like, the starting point, of the shape of the variable; it is not changed.
    step: a finite real number, negative and zero included.
    iterations: T, an integer >= 0.

    Raises ValueError if `x0`, `step` or `iterations` is none of these, or if an iterate overflows.
    """
    x0 = real_array("x0", x0)
    step = real_number("step", step)
    iterations = whole_number("iterations", iterations, minimum=0)
    path = np.empty((iterations + 1, *x0.shape), dtype=np.result_type(problem.dtype, x0))
    path[0] = x0
    losses = np.empty(iterations + 1, dtype=path.dtype)
    losses[0] = problem.loss(path[0])
    for t in range(iterations):
        path[t + 1] = path[t] - step * problem.gradient(path[t])
        need_finite("x", path[t + 1], f" after iteration {t + 1}: step {step} is too large for {path.dtype}")
        losses[t + 1] = problem.loss(path[t + 1])
    return Descent(frozen(path), frozen(losses))
