"""The second and third derivative of the loss in the logits: their values, and searches for the greatest ones.

By linearity in b, both are extreme at a corner of the simplex, b = e_k; by symmetry k = 1 is general. The third derivative
is symmetric in its three directions, so its greatest value on unit vectors is taken where the three agree (Banach 1938).
"""

import numpy as np
from scipy.optimize import minimize

from weightshift.numerics.arrays import whole_number
from weightshift.numerics.softmax import softmax, softmax_derivative


def second_derivative(f, b, v):
    """v^T B v: the second derivative of the loss at the prediction f along v; all of shape (n,)."""
    centred = v - f @ v
    h = softmax_derivative(f, f - b)
    return float(np.sum((f * centred) ** 2) + h @ centred**2)


def third_derivative(f, b, v):
    """The third derivative of the loss at the prediction f along v; all of shape (n,)."""
    w = v - f @ v
    variance, skew = f @ w**2, f @ w**3
    first, second, third = f * w, f * (w**2 - variance), f * (w**3 - 3 * variance * w - skew)
    return float(3 * first @ second + (f - b) @ third)


def two_row_eigenvalue(p, q):
    """The eigenvalue of B for f = (p, 1 - p) and b = (q, 1 - q) that need not vanish."""
    w = p * (1 - p)
    return 4 * w**2 + 4 * (p - q) * w * (1 - 2 * p)


def extreme_eigenvalues(n, *, seed=0, starts=30):
    """The least and the greatest eigenvalue of B found over all predictions of n rows and all targets in the simplex.

    n: an integer >= 2. Local ascents of v^T B v / ||v||^2 from `starts` random points each.
    """
    n, rng = whole_number("n", n, minimum=2), np.random.default_rng(whole_number("seed", seed, minimum=0))
    least = -_greatest(lambda f, b, v: -second_derivative(f, b, v), n, rng, starts)
    return least, _greatest(second_derivative, n, rng, starts)


def greatest_third_derivative(n, *, seed=0, starts=30):
    """The greatest |third derivative| found over all predictions of n rows, targets in the simplex and unit directions.

    n: an integer >= 2. Local ascents from `starts` random points.
    """
    n, rng = whole_number("n", n, minimum=2), np.random.default_rng(whole_number("seed", seed, minimum=0))
    return _greatest(third_derivative, n, rng, starts)  # odd in v, so its greatest value is that of its absolute value


def _greatest(form, n, rng, starts):
    """The greatest value of form(f, e_1, v) found over predictions f and unit vectors v."""
    corner = np.eye(n)[0]

    def negative(parameters):
        v = parameters[n:]
        return -form(softmax(parameters[:n]), corner, v / np.linalg.norm(v))

    found = []
    for _ in range(whole_number("starts", starts, minimum=1)):
        logits = rng.standard_normal(n) * rng.choice([0.5, 1, 2])
        found.append(-minimize(negative, np.r_[logits, rng.standard_normal(n)], method="BFGS").fun)
    return float(max(found))


def experiment():
    """Both searches for n = 2, 3, 4, 6, five times each; settings and results, for `weightshift.studies.experiments`."""
    settings = {"rows": [2, 3, 4, 6], "repetitions": 5, "starts": 60}
    results = {}
    for n in settings["rows"]:
        repetitions = [{"seed": s, "starts": settings["starts"]} for s in range(settings["repetitions"])]
        least, greatest = zip(*(extreme_eigenvalues(n, **r) for r in repetitions), strict=True)
        results |= {f"least {n}": least, f"greatest {n}": greatest}
        results[f"third {n}"] = [greatest_third_derivative(n, **r) for r in repetitions]
    return settings, results
