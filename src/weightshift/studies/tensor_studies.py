"""Experiments on attention regression: identities, Lipschitz ratios, and attention that learns in context, in numbers.

Each function makes one random instance from a seed, so that a chapter can repeat it and show the spread. The instances have
designs A1, A2 of shape (n, d) with spectral norms whose product is R, so that ||A1 kron A2|| = R.
"""

import tracemalloc
from dataclasses import dataclass

import numpy as np

from weightshift.numerics.attention import AttentionRegression, kronecker_form
from weightshift.numerics.row_losses import softmax_rows


def allocated(run):
    """The peak of the bytes that `run()` has allocated at one time, as far as Python and NumPy report it.

    What is allocated once and for all, at a first call, is not counted. Of five further calls the least is returned: other
    threads, such as those of a notebook's kernel, allocate too.
    """
    run()
    tracemalloc.start()
    peaks = []
    try:
        for _ in range(5):
            tracemalloc.clear_traces()
            tracemalloc.reset_peak()
            run()
            peaks.append(tracemalloc.get_traced_memory()[1])
    finally:
        tracemalloc.stop()
    return min(peaks)


@dataclass(frozen=True)
class Setting:
    """A random problem: designs A1, A2 of shape (n, d), a target B of shape (n, n) with rows in the simplex, a start X."""

    A1: np.ndarray
    A2: np.ndarray
    B: np.ndarray
    X: np.ndarray
    rng: np.random.Generator

    def problem(self, loss="normalized"):
        """The attention regression with these designs and this target."""
        return AttentionRegression(self.A1, self.A2, self.B, loss)

    def scores(self, X):
        """A1 X A2^T, shape (n, n)."""
        return self.A1 @ X @ self.A2.T


def random_setting(n, d, R, seed):
    """A `Setting` with ||A1|| ||A2|| = R and ||X||_F = R, drawn from standard normal entries.

    Raises ValueError if n, d < 1 or R is not positive.
    """
    if min(n, d) < 1 or not R > 0:
        raise ValueError(f"n = {n}, d = {d}, R = {R}: n and d must be at least 1 and R positive")
    rng = np.random.default_rng(seed)
    A1, A2 = (_scaled(rng.standard_normal((n, d)), R**0.5, 2) for _ in range(2))
    X = _scaled(rng.standard_normal((d, d)), R, "fro")
    return Setting(A1, A2, rng.dirichlet(np.full(n, 0.5), n), X, rng)


def _scaled(matrix, size, kind):
    return matrix * (size / np.linalg.norm(matrix, kind))


# The identity.


def vec_residuals(n, d, seed):
    """The largest relative residual of the vec identity, for three readings of it: (by rows, by columns, mixed).

    by rows     (A1 kron A2) X.ravel() against the scores by rows
    by columns  (A2 kron A1) X.ravel("F") against the scores by columns
    mixed       (A1 kron A2) X.ravel("F") against the scores by columns: not an identity
    """
    setting = random_setting(n, d, 1.0, seed)
    S, X = setting.scores(setting.X), setting.X
    forward, swapped = kronecker_form(setting.A1, setting.A2), kronecker_form(setting.A2, setting.A1)
    pairs = (
        (forward @ X.ravel(), S.ravel()),
        (swapped @ X.ravel("F"), S.ravel("F")),
        (forward @ X.ravel("F"), S.ravel("F")),
    )
    return tuple(float(np.max(np.abs(got - want)) / np.max(np.abs(want))) for got, want in pairs)


# Lipschitz ratios.

_LOSSES = ("normalized", "cross-entropy", "entropy", "sparse", "rescaled")


def lipschitz_constant(loss, n, rho):
    """The proved Lipschitz constant of the slope of a loss in the scores, for |scores| <= rho and rows of B in the simplex.

    Raises ValueError for an unknown loss.
    """
    constants = {
        "normalized": 13 / 4,
        "cross-entropy": 1 / 2,
        "entropy": 1 / 2 + 2 * rho,
        "sparse": np.exp(rho),
        "rescaled": (1 + np.sqrt(n)) ** 3 * np.exp(2 * rho),
    }
    if loss not in constants:
        raise ValueError(f"loss is {loss!r}; loss must be one of {', '.join(constants)}")
    return float(constants[loss])


def lipschitz_ratios(n, d, R, seed, step=1e-3):
    """How much of each bound a random move of X of length `step` uses: a dict from what moved to observed / bound.

    "prediction" is f; the losses stand for their gradients in X. The bounds are those of the book, with rho the largest
    absolute score at either end.
    """
    setting = random_setting(n, d, R, seed)
    move = _scaled(setting.rng.standard_normal((d, d)), step, "fro")
    here, there = setting.X, setting.X + move
    rho = max(np.max(np.abs(setting.scores(X))) for X in (here, there))
    f = [softmax_rows(setting.scores(X)) for X in (here, there)]
    used = {"prediction": np.linalg.norm(f[1] - f[0]) / (R / 2 * step)}
    for loss in _LOSSES:
        problem = setting.problem(loss)
        change = np.linalg.norm(problem.gradient(there) - problem.gradient(here))
        used[loss] = change / (lipschitz_constant(loss, n, rho) * R**2 * step)
    return {name: float(ratio) for name, ratio in used.items()}


def largest_prediction_ratio(n, d, R, seed, iterations=200):
    """The largest ||f' - f||_F / (R/2 ||X' - X||_F) of a short move from X = 0 in the best direction.

    For n = 2 the derivative of softmax is largest there. The best direction is the top singular vector of the
    derivative of f in X, found by power iteration.
    """
    setting = random_setting(n, d, R, seed)
    best, f = 0.0, np.full((n, n), 1 / n)
    direction = _scaled(setting.rng.standard_normal((d, d)), 1.0, "fro")
    for _ in range(iterations):
        out = _softmax_derivative(f, setting.scores(direction))
        best = max(best, float(np.linalg.norm(out) / (R / 2)))
        direction = _scaled(setting.A1.T @ _softmax_derivative(f, out) @ setting.A2, 1.0, "fro")
    return best


def _softmax_derivative(f, v):
    return f * (v - np.sum(f * v, axis=1, keepdims=True))


def closeness_limit(n, d, R, seed):
    """The longest step along the normalised gradient for which no score moves by 0.01, in units of the gradient step 1/C.

    C = 13/4 R^2 is the proved Lipschitz constant of the gradient. Below 1, a gradient step of length 1/C leaves the
    hypothesis ||A (x_{t+1} - x_t)||_inf < 0.01 of arXiv 2304.13276.
    """
    setting = random_setting(n, d, R, seed)
    gradient = setting.problem().gradient(setting.X)
    moved = np.max(np.abs(setting.scores(gradient))) / (13 / 4 * R**2)
    return float(0.01 / moved)


# Learning in context.


@dataclass(frozen=True)
class InContext:
    """Predictions after each step, shape (steps + 1, n, n), by four routes that are said to be one."""

    by_kronecker: np.ndarray  # gradient descent on vec(X) with the explicit designs a_j kron A2
    by_context: np.ndarray  # X stays; A1 takes the shift A1 dX X^-1
    by_attention: np.ndarray  # only the scores: linear attention with A1 A1^T and A2 A2^T
    by_queries: np.ndarray  # gradient descent on A1 instead, at the same step size
    losses: np.ndarray


def in_context(n, d, R, seed, steps=30):
    """T steps of gradient descent on the normalised loss, by four routes; see `InContext`. d <= n keeps X invertible."""
    setting = random_setting(n, d, R, seed)
    A1, A2, B, problem = setting.A1, setting.A2, setting.B, setting.problem()
    eta = 1 / (13 / 4 * R**2)
    wide = kronecker_form(A1, A2)
    start = setting.X
    x, context, S, queries = start.ravel().copy(), A1.copy(), setting.scores(start), A1.copy()
    inverse, X = np.linalg.inv(start), start.copy()
    found, losses = [[softmax_rows(S)] for _ in range(4)], [problem.loss(start)]
    for _ in range(steps):
        x = x - eta * wide.T @ _slope(wide @ x, B).ravel()
        shift = -eta * problem.gradient(X)
        X = X + shift
        context = context + A1 @ shift @ inverse
        S = S - eta * (A1 @ A1.T) @ _slope(S, B) @ (A2 @ A2.T)
        moved = AttentionRegression(queries, A2, B)
        queries = queries - eta * moved.gradient_in_A1(start)
        at = ((wide @ x).reshape(n, n), context @ start @ A2.T, S, queries @ start @ A2.T)
        for kept, scores in zip(found, at, strict=True):
            kept.append(softmax_rows(scores))
        losses.append(problem.loss(X))
    return InContext(*map(np.array, found), np.array(losses))


def _slope(scores, B):
    f = softmax_rows(scores.reshape(B.shape))
    return _softmax_derivative(f, f - B)


def first_step_cosine(run):
    """The cosine of the first change of the prediction by a step on X and by a step on A1."""
    by_X, by_A1 = (p[1] - p[0] for p in (run.by_kronecker, run.by_queries))
    return float(np.vdot(by_X, by_A1) / np.linalg.norm(by_X) / np.linalg.norm(by_A1))


# The open questions.


def designed_descent(n, d, R, seed, steps=200):
    """Gradient descent on the normalised loss with four step sizes: a dict from a name to the losses, shape (steps + 1,).

    "lipschitz"  1 / C with C = 13/4 R^2
    "paper"   1 / M with M = n^1.5 exp(10 R^2), the constant in the manner of the papers
    "one"     1, without regard to the designs
    "search"  halved from 1 until the loss falls by half of what the gradient promises, at each step anew
    """
    setting = random_setting(n, d, R, seed)
    problem = setting.problem()
    fixed = {"lipschitz": 1 / (13 / 4 * R**2), "paper": n**-1.5 * np.exp(-10 * R**2), "one": 1.0}
    out = {name: _descend(problem, setting.X, steps, lambda *_, eta=eta: eta) for name, eta in fixed.items()}
    out["search"] = _descend(problem, setting.X, steps, _halving)
    return out


def _descend(problem, X, steps, choose):
    losses = [problem.loss(X)]
    for _ in range(steps):
        gradient = problem.gradient(X)
        X = X - choose(problem, X, gradient, losses[-1]) * gradient
        losses.append(problem.loss(X))
    return np.array(losses)


def _halving(problem, X, gradient, loss):
    eta, promised = 1.0, np.vdot(gradient, gradient)
    while problem.loss(X - eta * gradient) > loss - 0.5 * eta * promised and eta > 1e-12:
        eta /= 2
    return eta


MECHANISMS = ("softmax", "causal softmax", "sigmoid", "linear", "normalised ReLU")


def mechanism(name, scores):
    """Attention weights from scores, row by row, for other mechanisms than softmax. Raises ValueError for an unknown one."""
    if name == "softmax":
        return softmax_rows(scores)
    if name == "causal softmax":
        later = np.triu(np.ones(scores.shape, dtype=bool), 1)
        weights = np.exp(np.where(later, -np.inf, scores - scores.max(axis=1, keepdims=True)))
        return weights / weights.sum(axis=1, keepdims=True)
    if name == "sigmoid":
        return 0.5 * (1 + np.tanh(scores / 2))
    if name == "linear":
        return scores.copy()
    if name == "normalised ReLU":
        positive = np.maximum(scores, 0)
        sums = positive.sum(axis=1, keepdims=True)
        return np.divide(positive, sums, out=np.zeros_like(positive), where=sums > 0)
    raise ValueError(f"mechanism is {name!r}; it must be one of {', '.join(MECHANISMS)}")


def mechanism_ratio(name, n, seed, tries=200, step=1e-5):
    """The largest ||F(S') - F(S)||_F / ||S' - S||_F over random scores of many sizes and moves of one row, step long.

    Raises ValueError for an unknown mechanism.
    """
    rng = np.random.default_rng(seed)
    largest = 0.0
    for _ in range(tries):
        size = 10 ** rng.uniform(-3, 1)
        S = size * rng.standard_normal((n, n))
        S[:, 2:] -= 1e3 * size * (rng.random() < 0.5)  # two entries compete, the others are out
        move = np.zeros((n, n))
        row = rng.integers(1, n)
        move[row, :2] = (1, -1) if rng.random() < 0.5 else (1, 0)
        move *= min(step, size * 1e-2) / np.linalg.norm(move)
        gap = np.linalg.norm(mechanism(name, S + move) - mechanism(name, S))
        largest = max(largest, float(gap / np.linalg.norm(move)))
    return largest


def memory_for_gradient(sizes):
    """Bytes allocated for one gradient in X at n = d = each of `sizes`: two arrays, (explicit, structured)."""

    def peaks(size):
        setting = random_setting(size, size, 1.0, size)
        A1, A2, X, problem = setting.A1, setting.A2, setting.X, setting.problem()
        slope = problem.f(X).ravel()
        return allocated(lambda: kronecker_form(A1, A2).T @ slope), allocated(lambda: problem.gradient(X))

    return tuple(np.array([peaks(size) for size in sizes], dtype=float).T)


def memory():
    """The same at a few sizes, as settings and results for `weightshift.studies.experiments`: bytes depend on the machine a little."""
    settings = {"sizes": [8, 16, 32, 48]}
    explicit, structured = memory_for_gradient(settings["sizes"])
    return settings, {"explicit": explicit, "structured": structured}
