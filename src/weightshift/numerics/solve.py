"""Minimising the loss of softmax regression: damped Newton, Gauss–Newton, and gradient descent with a safe step.

    >>> from weightshift.numerics import random_problem, solve
    >>> problem, x = random_problem(5, 2, seed=0)
    >>> solution = solve(problem, x, method="newton", regulariser=0.5)
    >>> solution.reason
    'gradient'

Source: Li et al. 2023, arXiv 2304.13276, Section 4, for the loss; the regulariser is that of Deng, Li and Song 2023,
arXiv 2304.10411.
"""

from dataclasses import dataclass, field
from functools import cached_property

import numpy as np

from weightshift.numerics.arrays import frozen, one_for_each, positive_number, real_array, whole_number
from weightshift.numerics.regression import SoftmaxRegression
from weightshift.numerics.softmax import rounding_is_expected

METHODS = {  # the direction of a step from x, where the gradient is g
    "newton": lambda objective, x, g: _downhill(objective.hessian(x), g),
    "gauss-newton": lambda objective, x, g: _downhill(objective.gauss_newton(x), g),
    "gradient": lambda objective, x, g: -objective.safe_step * g,
}

_ARMIJO = 1e-4  # the part of the first-order decrease that a step must reach
_HALVINGS = 60
_FLOOR = 1e-10  # the least curvature a Newton step divides by, relative to the largest


@dataclass(frozen=True, eq=False)
class Solution:
    """The iterates of a solver over T iterations; the arrays are read-only.

    path: shape (T+1, d), `path[0]` is the starting point and `path[-1]` the solution, also called `x`.
    losses: shape (T+1,), the loss with its regulariser at each point of the path.
    gradient_norms: shape (T+1,), the 2-norm of its gradient.
    reason: why it stopped: "gradient" (the gradient is as small as asked), "rounding" (no step lowers the loss by more
        than its rounding), "iterations" (none were left), "overflow" (the loss cannot be computed at the next point).
    curvature: the least eigenvalue of the Hessian at `x`. Where it is not positive, `x` need not be a minimum.
    """

    method: str
    path: np.ndarray = field(repr=False)
    losses: np.ndarray = field(repr=False)
    gradient_norms: np.ndarray = field(repr=False)
    reason: str
    curvature: float

    @property
    def x(self):
        """The last point of the path, shape (d,), read-only."""
        return self.path[-1]

    @property
    def iterations(self):
        """T, the number of steps taken."""
        return len(self.path) - 1


class NotConverged(RuntimeError):
    """The solver stopped before the gradient was small. `solution` holds the path as far as it went."""

    def __init__(self, message, solution):
        super().__init__(message)
        self.solution = solution


@rounding_is_expected
def solve(problem, x0=None, *, method="newton", regulariser=None, tolerance=1e-8, iterations=1000):
    """Minimise 0.5 ||f(x) - b||^2 + 0.5 ||diag(w) A x||^2 from x0; return a `Solution`.

    problem: a `SoftmaxRegression`; whatever its dtype, this computes in float64.
    x0: array-like of shape (d,); zero if not given.
    method: "newton" uses A^T (B + diag(w)^2) A with the absolute values of its eigenvalues, so that a step goes downhill
        where the loss is not convex too; "gauss-newton" uses A^T (J^2 + diag(w)^2) A, which is never indefinite;
        "gradient" uses the step 1 / ((1/2 + max w^2) ||A||^2), which lowers the loss for every target in the simplex.
        Each step is halved until the loss falls by a part of what its slope promises (Armijo).
    regulariser: w, a number or array-like of shape (n,); None means none.
    tolerance: stop where the norm of the gradient is at most this, a number > 0.
    iterations: the most steps to take, an integer >= 0.

    Raises ValueError for an argument that is none of these, `NotConverged` (with the path so far) where the gradient is not
    small when it stops. The loss need not have a minimum: without a regulariser it may keep falling as x grows. Then the
    gradient is small in the end all the same, and `x` is where it became so.
    """
    if not isinstance(problem, SoftmaxRegression):
        raise ValueError(f"problem is {problem!r}; problem must be a SoftmaxRegression")
    if method not in METHODS:
        raise ValueError(f"method is {method!r}; method must be one of {', '.join(METHODS)}")
    tolerance = positive_number("tolerance", tolerance)
    iterations = whole_number("iterations", iterations, minimum=0)
    objective = _Objective(problem, regulariser)
    x = objective.start(x0)
    here = objective.value(x), objective.gradient(x)
    path, losses, norms = [x], [here[0]], [np.linalg.norm(here[1])]
    reason = None
    while norms[-1] > tolerance and len(path) <= iterations:
        x, reason = _searched(objective, x, *here, METHODS[method](objective, x, here[1]))
        if reason is not None:
            break
        here = objective.value(x), objective.gradient(x)
        path.append(x)
        losses.append(here[0])
        norms.append(np.linalg.norm(here[1]))
    reason = reason or ("gradient" if norms[-1] <= tolerance else "iterations")
    curvature = float(np.linalg.eigvalsh(objective.hessian(x))[0])
    kept = (frozen(np.array(values)) for values in (path, losses, norms))
    solution = Solution(method, *kept, reason, curvature)
    if reason == "gradient":
        return solution
    raise NotConverged(_explained(solution, tolerance), solution)


class _Objective:
    """The regularised loss in float64, with its derivatives."""

    def __init__(self, problem, regulariser):
        self.problem = SoftmaxRegression(problem.A.astype(np.float64), problem.b.astype(np.float64))
        self.A = self.problem.A
        n, _ = self.A.shape
        w = real_array("regulariser", 0.0 if regulariser is None else regulariser).astype(np.float64)
        if w.shape not in ((), (n,)):
            raise ValueError(f"regulariser has shape {w.shape}; regulariser must be a number or have shape ({n},)")
        self.weights = np.broadcast_to(w**2, (n,))
        if not np.isfinite(self.weights).all():
            raise ValueError(f"regulariser is as large as {np.abs(w).max():g}; its square must be finite")

    def start(self, x0):
        x = np.zeros(self.A.shape[1]) if x0 is None else x0
        return np.array(one_for_each("column", "x0", x, self.A), dtype=np.float64)

    def value(self, x):
        u = self.A @ x
        value = self.problem.loss(x) + 0.5 * float(self.weights @ u**2)
        if not np.isfinite(value):
            raise ValueError(f"the regularised loss is {value}: x is too large to compute with; scale it down")
        return value

    def gradient(self, x):
        return self.problem.gradient(x) + self.A.T @ (self.weights * (self.A @ x))

    def hessian(self, x):
        return self.problem.hessian(x) + self._regular()

    def gauss_newton(self, x):
        jacobian = self.problem.jacobian(x)
        return jacobian.T @ jacobian + self._regular()

    @cached_property
    def safe_step(self):
        """1 / ((1/2 + max w^2) ||A||^2); 1 where A is zero, and with it every gradient."""
        smoothness = (0.5 + self.weights.max()) * np.linalg.norm(self.A, 2) ** 2
        return 1 / smoothness if smoothness > 0 else 1.0

    def _regular(self):
        return self.A.T @ (self.weights[:, np.newaxis] * self.A)


def _downhill(matrix, gradient):
    """-|M|^{-1} gradient: eigenvalues by their absolute values, none below a small part of the largest."""
    values, vectors = np.linalg.eigh(matrix)
    size = np.abs(values)
    size = np.maximum(size, max(_FLOOR * size.max(), np.finfo(float).tiny))
    return -vectors @ ((vectors.T @ gradient) / size)


def _searched(objective, x, value, gradient, direction):
    """The next point on the way `direction`, or x and the reason why there is none."""
    slope = float(gradient @ direction)
    size = 1.0
    found = "rounding"
    for _ in range(_HALVINGS):
        there = x + size * direction
        try:
            reached = objective.value(there)
        except ValueError:
            found = "overflow"
        else:
            found = "rounding"
            # Near a minimum the loss no longer shows the last steps; the gradient still does.
            lower = reached < value and reached <= value + _ARMIJO * size * slope
            if lower or _settles(objective, there, reached, value, gradient):
                return there, None
        size /= 2
    return x, found


def _settles(objective, there, reached, value, gradient):
    """Is the loss unchanged up to rounding, and the gradient smaller?"""
    rounding = 4 * np.finfo(float).eps * max(abs(value), np.finfo(float).tiny)
    return abs(reached - value) <= rounding and np.linalg.norm(objective.gradient(there)) < np.linalg.norm(gradient)


def _explained(solution, tolerance):
    norm = f"the gradient is {solution.gradient_norms[-1]:.2g}"
    more = "allow more iterations, or use another method"
    what, advice = {
        "iterations": (f"{norm} after {solution.iterations} iterations", more),
        "rounding": (f"no step lowers the loss any more, but {norm}", "ask for a larger tolerance"),
        "overflow": ("the loss overflows at every step tried", "scale A down"),
    }[solution.reason]
    return f"{solution.method} did not converge: {what}, above the tolerance {tolerance:g}; {advice}"
