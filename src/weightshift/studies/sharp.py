"""How large the quotients of the Lipschitz bounds really get: a search over all A and x with ‖A‖ ≤ R, ‖x‖ ≤ R.

A Lipschitz constant on a convex set is the largest local slope, so each search is over one point (A, x), not over two.
Shapes: A is (n, d), x is (d,); R > 0. What a search returns is attained, so it is a lower bound of the truth.
"""

from __future__ import annotations

import numpy as np

from weightshift.numerics.arrays import whole_number
from weightshift.numerics.softmax import log_alpha, softmax


def smallest_log_alpha(n: int, d: int, R: float, seed: int = 0, starts: int = 4) -> float:
    """The smallest log α(x) = log ⟨exp(Ax), 1⟩ found (Lemma 3.3 of arXiv 2304.13276 bounds it from below)."""
    return _smallest(lambda A, x: log_alpha(A @ x), n, d, R, seed, starts)


def log_slope_of_exp(n: int, d: int, R: float, seed: int = 0, starts: int = 4) -> float:
    """The log of the largest slope of x ↦ exp(Ax) found: ‖diag(exp(Ax)) A‖ (Lemma 5.6 bounds it)."""

    def objective(A, x):
        logits = A @ x
        top = logits.max()
        return -(top + np.log(_spectral_norm(np.exp(logits - top)[:, None] * A)))

    return -_smallest(objective, n, d, R, seed, starts)


def slope_of_softmax(n: int, d: int, R: float, seed: int = 0, starts: int = 4) -> float:
    """The largest slope of x ↦ f(x) found: ‖(diag f − ffᵀ) A‖ (Theorem 8.1 bounds it)."""
    return -_smallest(lambda A, x: -_spectral_norm(_jacobian(A, x)), n, d, R, seed, starts, _paired_start)


def _jacobian(A, x):
    f = softmax(A @ x)
    return f[:, None] * (A - f @ A)


def _spectral_norm(M) -> float:
    return float(np.linalg.norm(M, 2))


def _paired_start(n, d):
    """Two opposite rows, the others far below: where the search for the slope of the softmax begins."""
    A, x = np.full((n, d), 1e-2), np.zeros(d)
    A[0, 0], A[1 % n, 0] = 1, -1
    if n > 2 and d > 1:
        A[2:, 1], x[1] = -np.sqrt(2 / (n - 2)), 1
    return np.concatenate([A.ravel(), x])


def _smallest(objective, n, d, R, seed, starts, first=None) -> float:
    from scipy.optimize import minimize  # here, so that the proofs of a chapter that searches can be cited without it

    n, d = whole_number("n", n, minimum=1), whole_number("d", d, minimum=1)
    if not (np.isfinite(R) and R > 0):
        raise ValueError(f"R is {R}; it must be positive and finite")

    def at(point):
        A, x = point[: n * d].reshape(n, d), point[n * d :]
        return objective(A * (R / max(_spectral_norm(A), 1e-12)), x * (R / max(np.linalg.norm(x), R)))

    rng = np.random.default_rng(seed)
    begin = [rng.normal(size=n * d + d) * max(1, R) for _ in range(starts)] + (
        [] if first is None else [first(n, d) * R]
    )
    return min(minimize(at, point, method="L-BFGS-B", options={"maxiter": 300}).fun for point in begin)
