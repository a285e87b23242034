"""Shifts of the weights as shifts of the data, and descent as linear attention, as a reader computes with them.

The prediction of softmax regression depends on the data A and the weights x only through the logits Ax. So a step on x can
be traded for a step on A, and descent can be run on the logits. Beyond arXiv 2304.13276; the linear layer is that of
von Oswald et al. 2022, arXiv 2212.07677, Proposition 1.
"""

from dataclasses import dataclass

import numpy as np

from weightshift.numerics.arrays import counted, one_for_each, real_matrix, real_number, real_vector, representable
from weightshift.numerics.descent import gradient_descent
from weightshift.numerics.regression import SoftmaxRegressionInA
from weightshift.numerics.softmax import rounding_is_expected, softmax, softmax_derivative


def dual_shift(A, x, delta, *, centred=True):
    """The data shift D, shape (n, d), with which A + D predicts at `x` what A predicts at `x + delta`.

    With `centred`, the smallest such shift in spectral (and in Frobenius) norm, (C A delta) x^T / ||x||^2 with
    C = I - 11^T / n; otherwise A delta x^T / ||x||^2, whose logits are those of the weight shift too.

    A: array-like of shape (n, d); x, delta: array-like of shape (d,).
    Raises ValueError if a shape does not fit, an entry is not finite, x is zero, or D overflows.
    """
    A = real_matrix("A", A)
    x, delta = one_for_each("column", "x", x, A), one_for_each("column", "delta", delta, A)
    return _rank_one(_centred(A @ delta) if centred else A @ delta, x)


@dataclass(frozen=True)
class WeightShift:
    """The weight shift that comes closest to a data shift D at x: ||D x - A delta - constant||_2 is smallest.

    delta: shape (d,), the shortest such shift; constant: the number added to all logits, which no prediction sees.
    distance: that smallest norm. It is zero exactly where D at x is a weight shift.
    """

    delta: np.ndarray
    constant: float
    distance: float


def nearest_weight_shift(A, x, D):
    """The `WeightShift` that comes closest to the data shift `D` at `x`, by least squares.

    A, D: array-like of shape (n, d); x: array-like of shape (d,). Raises ValueError if a shape does not fit or an entry is
    not finite.
    """
    A, D = real_matrix("A", A), real_matrix("D", D)
    if D.shape != A.shape:
        raise ValueError(f"D has shape {D.shape}, but A has shape {A.shape}: D must have the shape of A")
    moved = D @ one_for_each("column", "x", x, A)
    delta = np.linalg.lstsq(_centred(A), _centred(moved), rcond=None)[0]
    rest = moved - A @ delta
    return WeightShift(delta, float(rest.mean()), float(np.linalg.norm(_centred(rest))))


class _AlongTheRows(SoftmaxRegressionInA):
    """The loss as a function of A, with the gradient multiplied by K / ||x||^2, where K = A_0 A_0^T for the first A."""

    def __init__(self, A_0, x, b):
        super().__init__(x, b)
        self._first = A_0.astype(np.result_type(A_0, self.dtype), copy=False)

    def gradient(self, point, /):
        in_A = super().gradient(point)
        length = np.linalg.norm(self.x)
        return representable("gradient", (self._first @ (self._first.T @ in_A)) / length / length)


def dual_descent(problem, x0, step, iterations):
    """Gradient descent in x, run as steps on the data: A_{t+1} = A_t - step K grad_A L(A_t, x0) / ||x0||^2.

    K is A A^T for the A of the problem, and x stays at x0. Every step has rank one, no weights but x0 are used, and the
    prediction of A_t at x0 is that of A at the t-th iterate of `gradient_descent(problem, x0, step, iterations)`.

    problem: a `SoftmaxRegression`; the other arguments, the result (a `Descent`, path of shape (T+1, n, d)) and the errors
    are those of `gradient_descent`. Raises ValueError also if x0 is zero.
    """
    x0 = one_for_each("column", "x0", x0, problem.A)
    _need_nonzero("x0", x0)
    return gradient_descent(_AlongTheRows(problem.A, x0, problem.b), problem.A, step, iterations)


@rounding_is_expected
def descent_layer(A, b, logits, step):
    """One step of gradient descent in x as a linear-attention update of the logits Ax, shape (n,).

    Logit k moves by -step times the sum over j of <A_k, A_j> V_j: queries and keys are the rows of A, the values are
    V = (diag f - f f^T)(f - b) for f = softmax(logits). It costs O(nd); no n x n matrix is formed.

    A: array-like of shape (n, d); b, logits: array-like of shape (n,); step: a finite real number.
    Raises ValueError if a shape does not fit, an entry is not finite, or the result overflows.
    """
    A = real_matrix("A", A)
    b, logits = one_for_each("row", "b", b, A), one_for_each("row", "logits", logits, A)
    f = softmax(logits)
    values = softmax_derivative(f, f - b)
    return representable("logits", logits - real_number("step", step) * (A @ (A.T @ values)))


@dataclass(frozen=True)
class LinearAttention:
    """A linear self-attention layer, e_j <- e_j + P V K^T q_j, on tokens of m entries; all four matrices are (m, m).

    The tokens are the rows of an (n, m) array; key, query and value of token e are W_K e, W_Q e and W_V e.
    """

    W_K: np.ndarray
    W_Q: np.ndarray
    W_V: np.ndarray
    P: np.ndarray

    def __call__(self, tokens):
        """The updated tokens, shape (n, m); raises ValueError if they do not fit or overflow."""
        tokens = real_matrix("tokens", tokens)
        m = len(self.P)
        if tokens.shape[1] != m:
            raise ValueError(f"tokens have {counted(tokens.shape[1], 'entry')}, but the layer takes tokens of {m}")
        with np.errstate(over="ignore", invalid="ignore"):
            keys, queries, values = (tokens @ W.T for W in (self.W_K, self.W_Q, self.W_V))
            return representable("tokens", tokens + queries @ (keys.T @ values) @ self.P.T)


def gradient_step_layer(x, step):
    """The `LinearAttention` that takes a step of linear regression, min ||Ax - b||_2^2 / 2, from the weights x.

    On the tokens (A_j, b_j) it leaves the rows A_j and moves b to b - A delta, where delta = -step A^T (Ax - b).
    x: array-like of shape (d,); step: a finite real number. Raises ValueError otherwise.
    """
    x = real_vector("x", x)
    d = x.size
    rows = np.diag([*np.ones(d), 0.0])
    W_V = np.zeros((d + 1, d + 1))
    W_V[d] = [*x, -1.0]
    return LinearAttention(rows, rows, W_V, real_number("step", step) * np.eye(d + 1))


def _rank_one(u, x):
    """u x^T / ||x||^2, without squaring the length."""
    _need_nonzero("x", x)
    largest = np.max(np.abs(x))
    length = np.linalg.norm(x / largest)
    with np.errstate(over="ignore", invalid="ignore"):
        return representable("D", np.outer(u / largest / length, x / largest / length))


def _centred(values):
    """The values with the mean of each column taken away."""
    return values - values.mean(axis=0)


def _need_nonzero(name, x):
    if not np.any(x):
        raise ValueError(f"{name} is zero: its logits are zero whatever A is, so no shift of A moves them")
