"""Softmax attention as kernel regression, and its window (Collins et al. 2024, arXiv 2402.11639).

One head sees n labelled points X, y and predicts at a query x

    h(x) = sum_i p_i y_i,    p = softmax of the scores x^T M x_i,

where M is d x d. With M = w I the scalar w sets the width of the window: its square is of the order of 1/w.

    >>> from weightshift.numerics import window
    >>> tasks = window.affine(d=3, L=2.0, sigma=0.5)
    >>> batch = tasks.sample(count=200, n=40, seed=0)
    >>> batch.X.shape, batch.y.shape, batch.x.shape, batch.target.shape
    ((200, 40, 3), (200, 40), (200, 1, 3), (200, 1))
    >>> window.attention(6.0, batch.X, batch.y, batch.x).shape
    (200, 1)
    >>> run = window.pretrain(tasks, n=40, steps=50, start=1.0, seed=0)
    >>> run.path.shape, run.losses.shape
    ((51,), (50,))

Wherever a function takes `M`, it may be a number w, which stands for w I, or a (d, d) array; a gradient has the shape of `M`.
A batch holds T tasks (one function each) with n labelled points and q queries. Everything random takes a `seed`: an
integer, or a `numpy.random.Generator`, which is advanced.

The full text of the paper was not at hand: the classes of functions are our own reading of their names, stated here.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from functools import cached_property

import numpy as np
from scipy.optimize import minimize_scalar

from weightshift.numerics.arrays import counted, frozen, need_finite, real_array, real_number, whole_number
from weightshift.numerics.descent import Descent
from weightshift.numerics.random_problems import generator

# Tasks.


def normal(rng, shape):
    """Standard normal noise."""
    return rng.standard_normal(shape)


def signs(rng, shape):
    """Noise that is 1 or -1."""
    return rng.choice([-1.0, 1.0], size=shape)


def laplace(rng, shape):
    """Noise with the density exp(-sqrt(2) |s|) / sqrt(2), of variance 1: its tails are heavier than normal ones."""
    return rng.laplace(scale=np.sqrt(0.5), size=shape)


def on_sphere(rng, shape, d):
    """Points uniform on the unit sphere of R^d: an array of shape (*shape, d)."""
    points = rng.standard_normal((*shape, d))
    return points / np.linalg.norm(points, axis=-1, keepdims=True)


def on_circle(angles):
    """The points of the unit circle at these angles, (..., 2)."""
    return np.stack([np.cos(angles), np.sin(angles)], axis=-1)


@dataclass(frozen=True, eq=False)
class Tasks:
    """A distribution of regression tasks: y_i = f(x_i) + sigma times noise of mean 0 and variance 1.

    name        for labels
    d           the dimension of the covariates
    sigma       the standard deviation of the noise, >= 0
    values      values(rng, X), X of shape (T, m, d): draws T functions and returns f_t(X[t, j]), shape (T, m)
    covariates  covariates(rng, shape, d): points of shape (*shape, d), for the context and for the queries
    noise       noise(rng, shape): independent draws of mean 0 and variance 1; `normal`, `signs`, `laplace` or another
    L           the Lipschitz constant of the functions on the sphere; only a label for those who read it

    To swap the distribution, write another `values`:

        Tasks("steps", d=3, sigma=0.1, values=lambda rng, X: np.sign(X[..., 0]))
    """

    name: str
    d: int
    sigma: float
    values: Callable
    covariates: Callable = on_sphere
    noise: Callable = normal
    L: float | None = None

    def __post_init__(self):
        whole_number("d", self.d, minimum=1)
        if real_number("sigma", self.sigma) < 0:
            raise ValueError(f"sigma is {self.sigma}; sigma must not be negative")

    def sample(self, count, n, queries=1, seed=0) -> Batch:
        """`count` tasks with `n` labelled points and `queries` queries each.

        The functions are drawn first, then the noise, so that with one seed two distributions that differ in `sigma` alone
        share their points, their functions and their noise before scaling.
        """
        count = whole_number("count", count, minimum=1)
        n = whole_number("n", n, minimum=1)
        queries = whole_number("queries", queries, minimum=1)
        rng = generator(seed)
        points = self.covariates(rng, (count, n + queries), self.d)
        values = np.asarray(self.values(rng, points), dtype=float)
        if values.shape != points.shape[:2]:
            raise ValueError(f"values(rng, X) gave shape {values.shape} for X of shape {points.shape}")
        noise = self.noise(rng, (count, n))
        return Batch(points[:, :n], values[:, :n], points[:, n:], values[:, n:], noise, float(self.sigma))

    def with_noise(self, sigma) -> Tasks:
        """The same functions with another noise."""
        return replace(self, sigma=sigma)


@dataclass(frozen=True, eq=False)
class Batch:
    """T tasks: `X` (T, n, d), the function there `clean` (T, n), the queries `x` (T, q, d), the function there `target` (T, q).

    The labels are `y` = clean + sigma noise, with `noise` (T, n) of mean 0 and variance 1.
    """

    X: np.ndarray
    clean: np.ndarray
    x: np.ndarray
    target: np.ndarray
    noise: np.ndarray
    sigma: float

    @cached_property
    def y(self) -> np.ndarray:
        """The labels, (T, n)."""
        return self.clean + self.sigma * self.noise

    @cached_property
    def products(self) -> np.ndarray:
        """The inner products of queries and points, (T, q, n)."""
        return self.x @ np.swapaxes(self.X, -1, -2)

    def __len__(self):
        return len(self.X)

    def first(self, n) -> Batch:
        """The same tasks and queries with only the first `n` labelled points."""
        return Batch(self.X[:, :n], self.clean[:, :n], self.x, self.target, self.noise[:, :n], self.sigma)

    def __getitem__(self, chosen) -> Batch:
        """Some of the tasks: an array of their numbers, or a slice."""
        fields = (self.X, self.clean, self.x, self.target, self.noise)
        return Batch(*(field[chosen] for field in fields), self.sigma)


# Classes of functions, with Lipschitz constant L on the unit sphere. The intercept is normal with deviation `offset`.


def affine(d, L=1.0, sigma=0.1, offset=1.0) -> Tasks:
    """f(x) = L a^T x + c, the direction a uniform on the unit sphere."""
    return _ridge("affine", d, L, sigma, offset, lambda rng, u: L * u)


def two_slopes(d, L=1.0, sigma=0.1, offset=1.0) -> Tasks:
    """f(x) = l_1 max(a^T x, 0) + l_2 max(-a^T x, 0) + c, the slopes l_1, l_2 being L or -L, each with probability 1/2.

    Half of the functions are affine (l_1 = -l_2), half have a kink: this is the class F+ of two-slope ReLU functions.
    """

    def shape(rng, u):
        slopes = L * rng.choice([-1.0, 1.0], size=(2, len(u), 1))
        return slopes[0] * np.maximum(u, 0) + slopes[1] * np.maximum(-u, 0)

    return _ridge("two slopes", d, L, sigma, offset, shape)


def drawn_slopes(d, L=1.0, sigma=0.1, offset=1.0) -> Tasks:
    """The same with l_1 and l_2 uniform between -L and L: F+ as its paper draws it.

    l_1 + l_2 and l_1 - l_2 are not correlated, and have a third of the mean squares that they have in `two_slopes`, so
    that every error which is quadratic in f has a third of the mean that it has there.
    """

    def shape(rng, u):
        slopes = rng.uniform(-L, L, size=(2, len(u), 1))
        return slopes[0] * np.maximum(u, 0) + slopes[1] * np.maximum(-u, 0)

    return _ridge("drawn slopes", d, L, sigma, offset, shape)


def cosine(d, L=1.0, sigma=0.1, offset=1.0) -> Tasks:
    """f(x) = cos(L a^T x + phase) + c, the phase uniform; its slope is at most L, and less than that if L is small."""

    def shape(rng, u):
        return np.cos(L * u + rng.uniform(0, 2 * np.pi, size=(len(u), 1)))

    return _ridge("cosine", d, L, sigma, offset, shape)


def quadratic(d, L=1.0, sigma=0.1, offset=1.0) -> Tasks:
    """f(x) = L (a^T x)^2 + c: on the sphere its slope is L |sin 2t| where a^T x = cos t, so at most L."""
    return _ridge("quadratic", d, L, sigma, offset, lambda rng, u: L * u**2)


def low_rank(d, k, L=1.0, sigma=0.1, offset=0.0, basis=None) -> Tasks:
    """f(x) = L a^T B^T x + c, with a uniform on the unit sphere of R^k and one `basis` B (d, k) shared by all tasks.

    By default B holds the first k unit vectors. Its columns must be orthonormal.
    """
    d, k = whole_number("d", d, minimum=1), whole_number("k", k, minimum=1)
    if k > d:
        raise ValueError(f"k is {k} and d is {d}; a subspace of R^{d} has at most {counted(d, 'dimension')}")
    B = np.eye(d)[:, :k] if basis is None else real_array("basis", basis)
    if B.shape != (d, k) or not np.allclose(B.T @ B, np.eye(k)):
        raise ValueError(f"basis has shape {B.shape}; basis must have shape {(d, k)} and orthonormal columns")
    return _ridge(f"rank {k}", d, L, sigma, offset, lambda rng, u: L * u, B)


def _ridge(name, d, L, sigma, offset, shape, basis=None) -> Tasks:
    """Functions of one projection u = a^T x, given by shape(rng, u) for u of shape (T, m)."""
    L = real_number("L", L)
    offset = real_number("offset", offset)
    directions = d if basis is None else basis.shape[1]

    def values(rng, X):
        a = on_sphere(rng, (len(X),), directions)
        if basis is not None:
            a = a @ basis.T
        c = offset * rng.standard_normal((len(X), 1))
        return shape(rng, (X @ a[:, :, np.newaxis])[..., 0]) + c

    return Tasks(name, d, sigma, values, L=L)


CLASSES = {"affine": affine, "two slopes": two_slopes, "cosine": cosine, "quadratic": quadratic}


# Heads.


@dataclass(frozen=True)
class Activation:
    """What is done to the scores before they weigh the labels: phi(s_i) y_i, added up.

    value, slope   phi and its derivative, entrywise on arrays
    normalized     is the sum divided by the sum of phi(s_i)? Otherwise it is divided by n.

    `SOFTMAX` is exp, normalized; it is computed without overflow for every finite score.
    """

    name: str
    value: Callable
    slope: Callable
    normalized: bool = False

    def predict(self, scores, y):
        """The prediction (…, q) from scores (…, q, n) and labels y (…, n)."""
        weights = self.weights(scores)
        total = weights.sum(axis=-1) if self.normalized else scores.shape[-1]
        return (weights @ y[..., np.newaxis])[..., 0] / total

    def predict_and_slope(self, scores, y):
        """The prediction (…, q), and its derivative in each score, (…, q, n)."""
        weights = self.weights(scores)
        slopes = weights if self.slope is self.value else self.slope(scores)
        if not self.normalized:
            n = scores.shape[-1]
            return (weights @ y[..., np.newaxis])[..., 0] / n, slopes * y[..., np.newaxis, :] / n
        total = weights.sum(axis=-1, keepdims=True)
        h = (weights @ y[..., np.newaxis]) / total
        return h[..., 0], slopes * (y[..., np.newaxis, :] - h) / total

    def weights(self, scores):
        if self is SOFTMAX:
            return np.exp(scores - scores.max(axis=-1, keepdims=True))
        return self.value(scores)


def _sigmoid(s):
    return 0.5 * (1 + np.tanh(s / 2))


def _sigmoid_slope(s):
    return _sigmoid(s) * _sigmoid(-s)


SOFTMAX = Activation("softmax", np.exp, np.exp, normalized=True)
LINEAR = Activation("linear", lambda s: s, np.ones_like)
EXP = Activation("exp", np.exp, np.exp)
RELU = Activation("ReLU", lambda s: np.maximum(s, 0), lambda s: np.where(s > 0, 1.0, 0.0))
SIGMOID = Activation("sigmoid", _sigmoid, _sigmoid_slope)
SIGMOID_NORMALIZED = Activation("sigmoid, normalized", _sigmoid, _sigmoid_slope, normalized=True)


def scores(M, X, x):
    """x^T M x_i for every query and point: shape (…, q, n) from X (…, n, d) and x (…, q, d); M a number or (d, d)."""
    M = _window(M, X.shape[-1])
    if M.ndim == 0:
        return M * (x @ np.swapaxes(X, -1, -2))
    return (x @ M) @ np.swapaxes(X, -1, -2)


def attention(M, X, y, x, activation=SOFTMAX):
    """h(x) for every query: shape (…, q) from X (…, n, d), labels y (…, n) and queries x (…, q, d).

    Raises ValueError if `M` is neither a number nor a (d, d) array of finite numbers.
    """
    X, y, x = (np.asarray(v, dtype=float) for v in (X, y, x))
    if X.ndim < 2 or y.shape != X.shape[:-1] or x.shape[-1:] != X.shape[-1:]:
        raise ValueError(
            f"X, y, x have shapes {X.shape}, {y.shape}, {x.shape}; they must be (…, n, d), (…, n), (…, q, d)"
        )
    return activation.predict(scores(M, X, x), y)


def shares(M, X, x):
    """The probabilities p_i by which a softmax head weighs the labels, (…, q, n); each row sums to one."""
    X, x = np.asarray(X, dtype=float), np.asarray(x, dtype=float)
    weights = SOFTMAX.weights(scores(M, X, x))
    return weights / weights.sum(axis=-1, keepdims=True)


def loss(M, batch: Batch, activation=SOFTMAX) -> float:
    """The mean squared error of the prediction against the function itself, over all queries."""
    return float(np.mean(squared_errors(M, batch, activation)))


def squared_errors(M, batch: Batch, activation=SOFTMAX):
    """(h(x) - f(x))^2 for each query, (T, q)."""
    return (activation.predict(_scores(M, batch), batch.y) - batch.target) ** 2


def loss_and_gradient(M, batch: Batch, activation=SOFTMAX):
    """The loss, and its exact derivative in `M`, of the shape of `M`."""
    M = _window(M, batch.X.shape[-1])
    h, slopes = activation.predict_and_slope(_scores(M, batch), batch.y)
    errors = h - batch.target
    pulls = (2 / errors.size) * errors[..., np.newaxis] * slopes  # the derivative of the loss in each score
    if M.ndim == 0:
        gradient = np.sum(pulls * batch.products)
    else:
        gradient = np.tensordot(batch.x, pulls @ batch.X, axes=([0, 1], [0, 1]))
    return float(np.mean(errors**2)), gradient


def risk(M, batch: Batch):
    """The loss of a softmax head with the noise integrated out: its bias and its variance, each a mean over all queries.

    Returns (bias, variance): the means of (sum_i p_i f(x_i) - f(x))^2 and of sigma^2 sum_i p_i^2.
    """
    bias, variance = risks(M, batch)
    return float(bias.mean()), float(variance.mean())


def risks(M, batch: Batch):
    """The bias and the variance of `risk` for each query: two arrays (T, q)."""
    weights = shares(M, batch.X, batch.x)
    bias = ((weights @ batch.clean[..., np.newaxis])[..., 0] - batch.target) ** 2
    return bias, batch.sigma**2 * np.sum(weights**2, axis=-1)


def best_window(batch: Batch, low=1e-2, high=1e4) -> float:
    """The scalar w in [low, high] with the least risk on this batch: a search in log w, to 1e-6.

    Every w is judged on the same points and functions, and the noise is integrated out, so the risk is a smooth function of
    w. It is assumed to have one minimum.
    """
    return least_over_windows(lambda w: sum(risk(w, batch)), low, high, 1e-6)[0]


def least_over_windows(risk_at, low, high, tolerance):
    """The w in [low, high] for which `risk_at` is least, and that risk: a search in log w, which assumes one minimum."""
    bounds, options = (np.log(low), np.log(high)), {"xatol": tolerance}
    found = minimize_scalar(lambda log_w: risk_at(np.exp(log_w)), bounds=bounds, method="bounded", options=options)
    return float(np.exp(found.x)), float(found.fun)


def _scores(M, batch):
    M = _window(M, batch.X.shape[-1])
    return M * batch.products if M.ndim == 0 else scores(M, batch.X, batch.x)


def _window(M, d):
    M = real_array("M", M)
    if M.shape not in ((), (d, d)):
        raise ValueError(f"M has shape {M.shape}; M must be a number or have shape {(d, d)}")
    return M


# Pretraining.


class Pretraining(Descent):
    """What pretraining did: `path` (steps + 1, *shape of M), `losses` (steps,) each on the batch of its step; read-only."""

    @property
    def M(self):
        """The parameter at the end: the mean over the last tenth of the steps, which averages out what single batches add."""
        return self.path[-max(1, len(self.losses) // 10) :].mean(axis=0)


def pretrain(
    tasks: Tasks, n, steps=500, batch=256, rate=0.3, start=1.0, pool=None, activation=SOFTMAX, queries=1, seed=0
) -> Pretraining:
    """Minimise the mean squared error over tasks by Adam with exact gradients; `start` is a number w or a (d, d) matrix.

    Each step takes `batch` fresh tasks of `n` labelled points; with a `pool`, that many tasks are drawn once, and each
    step takes `batch` of those (all of them where the pool is no larger). The rate falls to zero along a quarter of a cosine.
    Adam's two averages both reach back over about ten steps: the gradient falls steeply as the window closes, and a longer
    memory of its square would all but stop the descent from a wide start.

    Raises ValueError if a step overflows.
    """
    M = _window(start, tasks.d).astype(float)
    steps = whole_number("steps", steps, minimum=1)
    batch = whole_number("batch", batch, minimum=1)
    rng = generator(seed)
    known = None if pool is None else tasks.sample(whole_number("pool", pool, minimum=1), n, queries, rng)
    path = np.empty((steps + 1, *M.shape))
    path[0] = M
    losses = np.empty(steps)
    first, second = np.zeros_like(M), np.zeros_like(M)
    for t in range(steps):
        if known is None:
            seen = tasks.sample(batch, n, queries, rng)
        else:
            seen = known if len(known) <= batch else known[rng.choice(len(known), batch, replace=False)]
        losses[t], gradient = loss_and_gradient(M, seen, activation)
        first = 0.9 * first + 0.1 * gradient
        second = 0.9 * second + 0.1 * gradient**2
        step = first / (1 - 0.9 ** (t + 1)) / (np.sqrt(second / (1 - 0.9 ** (t + 1))) + 1e-12)
        M = M - rate * np.cos(np.pi / 2 * t / steps) * step
        path[t + 1] = need_finite("M", M, f" after step {t + 1}: the rate {rate} is too large")
    return Pretraining(frozen(path), frozen(losses))
