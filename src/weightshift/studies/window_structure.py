"""What a head can learn besides the width of its window: a subspace; and which activations have a window to learn.

    >>> import numpy as np
    >>> from weightshift.numerics import window
    >>> from weightshift.studies import window_structure as structure
    >>> basis = structure.random_basis(d=4, k=2, seed=0)
    >>> float(np.round(structure.alignment(3 * basis @ basis.T, basis), 6))
    1.0
    >>> float(np.round(structure.effective_rank(np.diag([2.0, 2.0, 0.0])), 6))
    2.0
    >>> batch = window.two_slopes(3, L=4.0, sigma=0.5, offset=0).sample(100, 50, 2, seed=0)
    >>> linear, softmax = (structure.best_head(structure.HEADS[name], batch) for name in ("linear", "softmax"))
    >>> softmax.risk < linear.risk
    True

Matrices may come in stacks: an array (…, d, d) gives an array (…). A basis is a (d, k) array with orthonormal columns; P = B B^T
is the projection onto its span.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

import numpy as np
from scipy.optimize import minimize

from weightshift.numerics import window
from weightshift.numerics.arrays import counted, real_array, whole_number
from weightshift.studies.window_risk import best_of

# Subspaces.


def random_basis(d, k, seed=0):
    """An orthonormal basis (d, k) of a subspace that is uniformly distributed among those of dimension k."""
    d, k = whole_number("d", d, minimum=1), whole_number("k", k, minimum=1)
    if k > d:
        raise ValueError(f"k is {k} and d is {d}; a subspace of R^{d} has at most {counted(d, 'dimension')}")
    q, r = np.linalg.qr(window.generator(seed).standard_normal((d, k)))
    return q * np.where(np.diag(r) < 0, -1.0, 1.0)


def complement(basis):
    """An orthonormal basis (d, d - k) of what is orthogonal to the subspace."""
    basis = _basis(basis)
    return np.linalg.qr(basis, mode="complete")[0][:, basis.shape[1] :]


def alignment(M, basis):
    """The share of M in the subspace, ||P M P||_F² / ||M||_F²: 1 if M acts on the subspace alone; k/d for a multiple of I.

    For a matrix with independent entries of one variance it is k²/d² on average, up to a term that vanishes for large d.
    """
    M, basis = _matrix(M), _basis(basis)
    inside = basis.T @ M @ basis
    return np.sum(inside**2, axis=(-2, -1)) / np.sum(M**2, axis=(-2, -1))


def distance_from_projection(M, basis):
    """min over w of ||M - w P||_F / ||M||_F: 0 if M is a multiple of the projection onto the subspace."""
    M, basis = _matrix(M), _basis(basis)
    w = np.trace(basis.T @ M @ basis, axis1=-2, axis2=-1) / basis.shape[1]
    rest = M - w[..., np.newaxis, np.newaxis] * (basis @ basis.T)
    return np.sqrt(np.sum(rest**2, axis=(-2, -1)) / np.sum(M**2, axis=(-2, -1)))


def effective_rank(M):
    """(sum s²)² / sum s⁴ over the singular values s of M: k if k of them are equal and the others are zero."""
    squares = np.linalg.svd(_matrix(M), compute_uv=False) ** 2
    return squares.sum(axis=-1) ** 2 / np.sum(squares**2, axis=-1)


def two_spheres(basis, share=0.5):
    """Covariates with P x uniform on a sphere of squared radius `share`, and x - P x, independent of it, uniform on one of
    squared radius 1 - `share`: for `Tasks(covariates=…)`. All x have length 1 and all P x have one length.
    """
    basis = _basis(basis)
    across = complement(basis)
    if not 0 < share <= 1 or (across.shape[1] == 0 and share != 1):
        raise ValueError(f"share is {share}; it must lie between 0 and 1, and be 1 if the subspace is all of R^d")

    def covariates(rng, shape, d):
        if d != len(basis):
            raise ValueError(f"the tasks have d = {d}, but the basis has {counted(len(basis), 'row')}")
        inside = window.on_sphere(rng, shape, basis.shape[1]) @ basis.T
        if not across.shape[1]:
            return inside
        return np.sqrt(share) * inside + np.sqrt(1 - share) * window.on_sphere(rng, shape, across.shape[1]) @ across.T

    return covariates


def best_projection(batch, basis, low=1e-2, high=1e4):
    """The w for which M = w P has the least risk, and that risk; a search in log w, which assumes one minimum."""
    P = _basis(basis) @ np.transpose(basis)
    return window.least_over_windows(lambda w: sum(window.risk(w * P, batch)), low, high, 1e-4)


def best_split(batch, basis):
    """The (inside, across) for which M = inside P + across (I - P) has the least risk, and that risk."""
    basis = _basis(basis)
    P = basis @ basis.T
    Q = np.eye(len(P)) - P
    start, _ = best_projection(batch, basis)

    def at(split):
        return sum(window.risk(split[0] * P + split[1] * Q, batch))

    simplex = start * np.array([[1.0, 0.0], [1.1, 0.0], [1.0, 0.1]])
    options = {"initial_simplex": simplex, "xatol": 1e-3 * start, "fatol": 1e-9}
    found = minimize(at, simplex[0], method="Nelder-Mead", options=options)
    return found.x, float(found.fun)


# Heads: weights that depend on the inner products s_i = x^T x_i and on w.


@dataclass(frozen=True)
class Head:
    """A prediction sum_i phi_i y_i, where phi = weights(w, s) for the inner products s (…, n) of query and points, on the sphere.

    normalized   is the sum divided by sum_i phi_i? Otherwise it is multiplied by a gain, the same for all tasks.
    scale_free   is phi for w > 0 a function of s times a function of w? Then w is only a gain.

    The weights of "exp" hold the constant factor e^{-w}, which the gain takes up; it keeps them finite.
    """

    name: str
    weights: Callable
    normalized: bool = False
    scale_free: bool = False


def _threshold(w, s):
    """max(1 - w (1 - s), 0); where that leaves no label, the nearest one."""
    weights = np.maximum(1 - w * (1 - s), 0)
    return np.where(weights.any(axis=-1, keepdims=True), weights, s == s.max(axis=-1, keepdims=True))


def _shares_of_sigmoid(w, s):
    """The sigmoids of w s up to a factor that makes the largest 1, so that they do not all vanish."""
    logs = -np.logaddexp(0, -w * s)
    return np.exp(logs - logs.max(axis=-1, keepdims=True))


HEADS = {
    head.name: head
    for head in (
        Head("softmax", lambda w, s: np.exp(w * (s - s.max(axis=-1, keepdims=True))), normalized=True),
        Head("linear", lambda w, s: w * s, scale_free=True),
        Head("ReLU", lambda w, s: np.maximum(w * s, 0), scale_free=True),
        Head("sigmoid", lambda w, s: window.SIGMOID.value(w * s)),
        Head("sigmoid, normalized", _shares_of_sigmoid, normalized=True),
        Head("exp", lambda w, s: np.exp(w * (s - 1))),
        Head("ReLU with threshold", _threshold, normalized=True),
    )
}


@dataclass(frozen=True)
class Best:
    """The best a head can do: its risk, at which w (1 for a head that is scale free), and with which gain (1 if normalized)."""

    risk: float
    w: float
    gain: float


def head_risk(head: Head, w, batch):
    """The least mean squared error over all gains, the noise of the labels integrated out, and the gain that has it."""
    weights = head.weights(w, batch.products)
    if head.normalized:
        weights = weights / weights.sum(axis=-1, keepdims=True)
    clean = (weights @ batch.clean[..., np.newaxis])[..., 0]
    noise = batch.sigma**2 * np.mean(np.sum(weights**2, axis=-1))
    if head.normalized:
        return float(np.mean((clean - batch.target) ** 2) + noise), 1.0
    overlap, power = np.mean(clean * batch.target), np.mean(clean**2) + noise
    return float(np.mean(batch.target**2) - overlap**2 / power), float(overlap / power)


def best_head(head: Head, batch, windows=None) -> Best:
    """The best window of a head within the range of `windows`, and its risk; by default from 0.1 to 500.

    A head whose risk falls up to an end of the range gets that end.
    """
    w = 1.0
    if not head.scale_free:
        windows = np.geomspace(0.1, 500, 20) if windows is None else np.asarray(windows, dtype=float)
        w = float(best_of(windows, np.array([head_risk(head, v, batch)[0] for v in windows])))
    risk, gain = head_risk(head, w, batch)
    return Best(risk, w, gain)


def parity_floors(batch):
    """The mean square of the even and of the odd part of the functions: (even, odd), each estimated on the queries.

    The batch must hold the queries in pairs x, -x; see `mirrored`.
    """
    if not np.allclose(batch.x[:, 0::2], -batch.x[:, 1::2]):
        raise ValueError("the queries are not in pairs x, -x; sample from mirrored(tasks)")
    plus, minus = batch.target[:, 0::2], batch.target[:, 1::2]
    return float(np.mean((plus + minus) ** 2) / 4), float(np.mean((plus - minus) ** 2) / 4)


def mirrored(tasks, count, n, pairs=1, seed=0):
    """A batch of `tasks` whose queries are `pairs` points, each followed by its negative."""

    def covariates(rng, shape, d):
        points = tasks.covariates(rng, shape, d)
        points[..., n + 1 :: 2, :] = -points[..., n::2, :]
        return points

    return window.replace(tasks, covariates=covariates).sample(count, n, 2 * pairs, seed)


def _matrix(M):
    M = real_array("M", M)
    if M.ndim < 2 or M.shape[-1] != M.shape[-2]:
        raise ValueError(f"M has shape {M.shape}; M must be square, or a stack of square matrices")
    return M


def _basis(basis):
    basis = real_array("basis", basis)
    if basis.ndim != 2 or not np.allclose(basis.T @ basis, np.eye(basis.shape[1])):
        raise ValueError(f"basis has shape {basis.shape}; basis must have orthonormal columns")
    return basis
