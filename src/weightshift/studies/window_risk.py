"""The best window: how the risk of a softmax head depends on w, measured on random contexts, and computed for all of them.

    >>> from weightshift.numerics import window
    >>> from weightshift.studies.window_risk import risk_curves
    >>> curves = risk_curves(window.affine(d=2), sizes=[50, 200], windows=[1, 2, 4, 8, 16, 32, 64], contexts=40, seed=0)
    >>> curves.bias.shape
    (40, 2, 7)
    >>> wide, narrow = curves.best()
    >>> bool(wide < narrow)
    True

Every w and every n is judged on the same functions, queries and points (the first n of one long context), and the noise is
integrated out, so that the best w and its growth with n come from smooth curves.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from scipy.interpolate import CubicSpline

from weightshift.numerics.arrays import whole_number
from weightshift.numerics.window import Tasks, generator

_FINE = 2000
_BLOCK = 400_000  # scores held at one time


@dataclass(frozen=True, eq=False)
class RiskCurves:
    """Bias and variance, each (contexts, sizes, windows), averaged over the queries of a context; see `window.risk`."""

    sizes: np.ndarray
    windows: np.ndarray
    bias: np.ndarray
    variance: np.ndarray

    @property
    def risk(self) -> np.ndarray:
        """Bias plus variance, averaged over the contexts: (sizes, windows)."""
        return (self.bias + self.variance).mean(axis=0)

    def best(self) -> np.ndarray:
        """The best window at each size, (sizes,)."""
        return best_of(self.windows, self.risk)

    def resampled(self, draws=400, seed=0) -> np.ndarray:
        """The best window at each size for `draws` bootstrap samples of the contexts, (draws, sizes)."""
        count = len(self.bias)
        shares = generator(seed).multinomial(count, np.full(count, 1 / count), size=draws) / count
        return best_of(self.windows, np.tensordot(shares, self.bias + self.variance, axes=1))

    def exponent(self, draws=400, seed=0):
        """The slope of log w* in log n by least squares, and its 95 % bootstrap interval (low, high) over the contexts."""
        slopes = exponents(self.sizes, self.resampled(draws, seed))
        return float(exponents(self.sizes, self.best())), tuple(np.quantile(slopes, [0.025, 0.975]).tolist())


def risk_curves(tasks: Tasks, sizes, windows, contexts, queries=4, seed=0) -> RiskCurves:
    """The risk at every size and window, on `contexts` contexts as long as the largest size.

    Raises ValueError if `windows` does not increase, or holds fewer than four positive numbers.
    """
    return curves_side_by_side([tasks], sizes, windows, contexts, queries, seed)[0]


def curves_side_by_side(classes, sizes, windows, contexts, queries=4, seed=0) -> list[RiskCurves]:
    """The `risk_curves` of several classes of functions on the same points; dimension, noise and points are the first's."""
    sizes, windows, tasks = np.asarray(sizes), np.asarray(windows, dtype=float), classes[0]
    if windows.ndim != 1 or len(windows) < 4 or windows[0] <= 0 or (np.diff(windows) <= 0).any():
        raise ValueError(f"windows is {windows}; windows must be at least four positive numbers in increasing order")
    contexts, longest = whole_number("contexts", contexts, minimum=1), int(sizes.max())
    rng = generator(seed)
    bias = np.empty((len(classes), contexts, len(sizes), len(windows)))
    variance = np.empty((contexts, len(sizes), len(windows)))
    block = max(1, _BLOCK // (queries * longest))
    for start in range(0, contexts, block):
        rows = slice(start, min(start + block, contexts))
        batch = tasks.sample(rows.stop - start, longest, queries, rng)
        points = np.concatenate([batch.X, batch.x], axis=1)
        others = [other.values(rng, points) for other in classes[1:]]
        clean = np.stack([batch.clean, *(values[:, :longest] for values in others)], axis=-1)
        target = np.stack([batch.target, *(values[:, longest:] for values in others)], axis=-1)
        for k, n in enumerate(sizes):
            seen = batch.first(int(n))
            distances = seen.products - seen.products.max(axis=-1, keepdims=True)
            for j, w in enumerate(windows):
                weights = np.exp(w * distances)
                total = weights.sum(axis=-1)
                mean = weights @ clean[:, :n] / total[..., np.newaxis]
                bias[:, rows, k, j] = np.mean((mean - target) ** 2, axis=1).T
                weights *= weights
                variance[rows, k, j] = np.mean(tasks.sigma**2 * weights.sum(axis=-1) / total**2, axis=-1)
    return [RiskCurves(sizes, windows, one, variance) for one in bias]


def best_of(windows, risk) -> np.ndarray:
    """The window of least risk along the last axis: a cubic spline of the risk in log w, minimised between its ends."""
    logs = np.log(windows)
    fine = np.linspace(logs[0], logs[-1], _FINE)
    values = CubicSpline(logs, risk, axis=-1)(fine)
    at = np.clip(values.argmin(axis=-1), 1, _FINE - 2)[..., np.newaxis]
    left, middle, right = (np.take_along_axis(values, at + k, axis=-1)[..., 0] for k in (-1, 0, 1))
    bend = left - 2 * middle + right
    shift = np.where(bend > 0, 0.5 * (left - right) / np.where(bend > 0, bend, 1), 0)
    return np.exp(fine[at[..., 0]] + np.clip(shift, -1, 1) * (fine[1] - fine[0]))


def exponents(sizes, best) -> np.ndarray:
    """The slope of log `best` in log `sizes` by least squares, along the last axis."""
    logs = np.log(sizes) - np.log(sizes).mean()
    return np.log(best) @ logs / (logs @ logs)


# The mean over all contexts, exactly. With k_i = exp(w (x^T x_i - 1)) and g_i = f(x_i) - f(x) the error of the head without
# noise is N / S, N = sum of k_i g_i, S = sum of k_i. Since 1 / S^2 is the integral of t exp(-t S) over t > 0, and the points
# are independent, E (N / S)^2 is that of t (n F_2 F_0^(n-1) + n (n-1) F_1^2 F_0^(n-2)), F_m = E k^m g^m exp(-t k) for a single
# point; and the variance is that of t n V F_0^(n-1), V = E k^2 exp(-t k). No n is too small for this, and nothing is neglected.


def expected_risk(profiles, d, windows, sizes):
    """Bias and variance of f(x) = g(a^T x) with noise of variance 1 at each n >= 2 and window, each (sizes, windows).

    They are means over the points, uniform on the unit sphere of R^d, d >= 2, over a, and over the `profiles` g, each even or
    odd: LINEAR, or KINKED. For functions L g and noise of variance sigma^2 the risk is L^2 bias + sigma^2 variance.
    """
    cap = _Cap(whole_number("d", d, minimum=2), profiles)
    values = [[cap.risk(float(w), int(n)) for w in windows] for n in sizes]
    return np.moveaxis(np.array(values), -1, 0)


LINEAR = (lambda u: u,)
KINKED = (lambda u: u, np.abs)  # two slopes L or -L: half of the functions are affine, half have a kink


class _Cap:
    """Quadrature for a point X = cos(p) x + sin(p) v around x, and for x on the sphere.

    With u = a^T x: a^T X = u cos(p) + sqrt(1 - u²) sin(p) cos(q), where v is uniform and cos(q) its component along a.
    """

    def __init__(self, d, profiles, across=150, outward=800, around=160):
        theta, self._sphere = _nodes(0, np.pi / 2, across, lambda at: np.sin(at) ** (d - 2))
        root, self._share = _nodes(0, 1, outward, lambda at: at * np.sin(np.pi * at**2) ** (d - 2))
        p, u = np.pi * root**2, np.cos(theta)  # many nodes at small p, where a narrow window is
        q, shares = (
            (np.array([0, np.pi]), np.ones(2) / 2)
            if d == 2
            else _nodes(0, np.pi, around, lambda at: np.sin(at) ** (d - 3))
        )
        self._toward = np.cos(p) - 1
        self._first = np.zeros((len(profiles), across, outward))
        square = np.zeros(outward)
        for g, first in zip(profiles, self._first, strict=True):
            for cosine, share in zip(np.cos(q), shares, strict=True):
                error = g(np.outer(u, np.cos(p)) + np.outer(np.sin(theta), np.sin(p)) * cosine) - g(u)[:, np.newaxis]
                first += share * error
                square += share * self._sphere @ error**2
        self._square = square / len(profiles)

    def risk(self, w, n):
        """Bias and variance at the window w for n points."""
        k = np.exp(w * self._toward)
        log_t = np.arange(-12 - np.log(n * self._share @ k), min(2 * w, 300) + 20, _STEP)
        t = np.exp(log_t)[:, np.newaxis]
        none = np.log1p(np.maximum(np.expm1(-t * k) @ self._share, -1 + 1e-15))  # log F_0
        small = n * none > -80
        t, none = t[small], none[small]
        seen = np.exp(-t * k) * self._share * k
        measure = _STEP * t[:, 0] ** 2 * n
        alone, pairs = measure * np.exp((n - 1) * none), measure * (n - 1) * np.exp((n - 2) * none)
        together = np.mean([(seen @ first.T) ** 2 @ self._sphere for first in self._first], axis=0)
        return alone @ (seen @ (k * self._square)) + pairs @ together, alone @ (seen @ k)


_STEP = 0.1  # in log t


def _nodes(low, high, count, density):
    """Gauss-Legendre nodes between two ends, and the shares of a density at them."""
    nodes, weights = np.polynomial.legendre.leggauss(count)
    at = (high + low) / 2 + (high - low) / 2 * nodes
    shares = weights * density(at)
    return at, shares / shares.sum()
