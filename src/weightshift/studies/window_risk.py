"""The best window: how the risk of a softmax head depends on w, measured and, for large contexts, computed.

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
from scipy.special import gammaln, ive

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
    sizes, windows = np.asarray(sizes), np.asarray(windows, dtype=float)
    if windows.ndim != 1 or len(windows) < 4 or windows[0] <= 0 or (np.diff(windows) <= 0).any():
        raise ValueError(f"windows is {windows}; windows must be at least four positive numbers in increasing order")
    contexts = whole_number("contexts", contexts, minimum=1)
    rng = generator(seed)
    bias, variance = np.empty((2, contexts, len(sizes), len(windows)))
    block = max(1, _BLOCK // (queries * int(sizes.max())))
    for start in range(0, contexts, block):
        rows = slice(start, min(start + block, contexts))
        batch = tasks.sample(rows.stop - start, int(sizes.max()), queries, rng)
        for k, n in enumerate(sizes):
            seen = batch.first(int(n))
            distances = seen.products - seen.products.max(axis=-1, keepdims=True)
            for j, w in enumerate(windows):
                weights = np.exp(w * distances)
                total = weights.sum(axis=-1)
                mean = (weights @ seen.clean[..., np.newaxis])[..., 0] / total
                bias[rows, k, j] = np.mean((mean - seen.target) ** 2, axis=-1)
                weights *= weights
                variance[rows, k, j] = np.mean(tasks.sigma**2 * weights.sum(axis=-1) / total**2, axis=-1)
    return RiskCurves(sizes, windows, bias, variance)


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


# Large contexts. Under the weights exp(w x^T X), X uniform on the sphere, the point X has the von Mises-Fisher
# distribution around x; the head is a ratio of two means, and its error is computed to first order in 1/n.


@dataclass(frozen=True, eq=False)
class LargeContext:
    """The risk L² bias + (sigma² + L² spread) concentration / n at each window, for functions of one projection.

    bias           the mean of (E f(X) - f(x))², X drawn around x with concentration w
    spread         what the random points add to the noise: the mean of (f(X) - m)² - 2 (m - f(x)) (f(X) - m), where X is drawn
                   with concentration 2w and m is the mean of f under concentration w; the second part is the first-order
                   shift of a ratio of two means
    concentration  n times the sum of the squared softmax weights
    """

    windows: np.ndarray
    bias: np.ndarray
    spread: np.ndarray
    concentration: np.ndarray

    def risk(self, n, L=1.0, sigma=1.0) -> np.ndarray:
        """The risk at each window, (windows,)."""
        return L**2 * self.bias + (sigma**2 + L**2 * self.spread) * self.concentration / n

    def best(self, sizes, L=1.0, sigma=1.0) -> np.ndarray:
        """The best window for each n of `sizes`."""
        return best_of(self.windows, np.stack([self.risk(n, L, sigma) for n in sizes]))


def large_context(profiles, d, windows) -> LargeContext:
    """The risk of f(x) = L g(a^T x) on the unit sphere of R^d, d >= 2, averaged over the `profiles` g: LINEAR, or KINKED."""
    d = whole_number("d", d, minimum=2)
    windows = np.asarray(windows, dtype=float)
    bias, spread = np.zeros((2, len(windows)))
    for k, w in enumerate(windows):
        narrow, wide = (_Cap(d, c) for c in (2 * w, w))
        for g in profiles:
            mean, narrow_mean = wide.mean(g), narrow.mean(g)
            error = mean - g(wide.u)
            scatter = narrow.mean(lambda u, g=g: g(u) ** 2) - 2 * mean * narrow_mean + mean**2
            bias[k] += wide.over_sphere(error**2) / len(profiles)
            spread[k] += wide.over_sphere(scatter - 2 * error * (narrow_mean - mean)) / len(profiles)
    return LargeContext(
        windows, bias, spread, np.exp(_log_normaliser(d, 2 * windows) - 2 * _log_normaliser(d, windows))
    )


LINEAR = (lambda u: u,)
KINKED = (lambda u: u, np.abs)  # two slopes L or -L: half of the functions are affine, half have a kink


def _log_normaliser(d, w):
    """log E exp(w x^T X), X uniform on the unit sphere of R^d."""
    return gammaln(d / 2) + (d / 2 - 1) * np.log(2 / w) + np.log(ive(d / 2 - 1, w)) + w


class _Cap:
    """Quadrature for a point X = cos(p) x + sin(p) v around x, with density proportional to exp(w x^T X).

    With u = a^T x: a^T X = u cos(p) + sqrt(1 - u²) sin(p) cos(q), where v is uniform and cos(q) its component along a.
    """

    def __init__(self, d, w, across=300, outward=100, around=80):
        theta, self._sphere = _nodes(0, np.pi, across)
        self._sphere *= np.sin(theta) ** (d - 2)
        self._sphere /= self._sphere.sum()
        p, outward_weights = _nodes(0, min(np.pi, 9 / np.sqrt(w)), outward)
        outward_weights *= np.sin(p) ** (d - 2) * np.exp(w * (np.cos(p) - 1))
        if d == 2:
            q, around_weights = np.array([0, np.pi]), np.ones(2)
        else:
            q, around_weights = _nodes(0, np.pi, around)
            around_weights *= np.sin(q) ** (d - 3)
        self.u = np.cos(theta)
        self._weights = np.outer(outward_weights / outward_weights.sum(), around_weights / around_weights.sum()).ravel()
        shift = np.outer(np.sin(p), np.cos(q)).ravel()
        self._projections = np.outer(self.u, np.repeat(np.cos(p), len(q))) + np.outer(np.sin(theta), shift)

    def mean(self, g):
        """E g(a^T X) for each u."""
        return g(self._projections) @ self._weights

    def over_sphere(self, values):
        """The mean over x uniform on the sphere of what is given for each u."""
        return float(values @ self._sphere)


def _nodes(low, high, count):
    nodes, weights = np.polynomial.legendre.leggauss(count)
    return (high + low) / 2 + (high - low) / 2 * nodes, (high - low) / 2 * weights
