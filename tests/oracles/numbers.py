"""Other ways to get the same numbers, written from the definitions and sharing no code with the package."""

from contextlib import contextmanager
from dataclasses import dataclass
from typing import Any

import mpmath
import numpy as np
from hypothesis import settings

from weightshift.numerics import SoftmaxRegression, SoftmaxRegressionInA

PROPERTY = settings(max_examples=60, deadline=None, derandomize=True, database=None)


def naive_f(A, x, xp=np):
    """Definition 4.1 as printed; overflows for large logits, and takes complex arguments."""
    return xp.exp(A @ x) / xp.sum(xp.exp(A @ x))


def naive_loss(A, x, b, xp=np):
    """Definition 4.2 as printed, without a conjugate, so that it stays analytic for complex steps."""
    return 0.5 * xp.sum((naive_f(A, x, xp) - b) ** 2)


def complex_step(function, point):
    """Derivative of `function` at `point`, shape: that of the value, then that of the point.

    There is no subtraction in it, so it is accurate to rounding.
    """
    h = 1e-30
    point = np.asarray(point, dtype=float)
    columns = []
    for index in np.ndindex(point.shape):
        moved = point.astype(complex)
        moved[index] += 1j * h
        columns.append(np.imag(function(moved)) / h)
    return np.stack(columns, axis=-1).reshape(np.shape(columns[0]) + point.shape)


@dataclass(frozen=True)
class Case:
    """One problem in one of its variables, with the definitions as functions of that variable alone."""

    A: np.ndarray
    x: np.ndarray
    b: np.ndarray
    variable: str

    @property
    def problem(self) -> Any:
        if self.variable == "x":
            return SoftmaxRegression(self.A, self.b)
        return SoftmaxRegressionInA(self.x, self.b)

    @property
    def point(self):
        return self.x if self.variable == "x" else self.A

    def with_point(self, point):
        return (self.A, point) if self.variable == "x" else (point, self.x)

    def f(self, point, xp=np):
        return naive_f(*self.with_point(point), xp)

    def loss(self, point, xp=np):
        return naive_loss(*self.with_point(point), self.b, xp)


def case(n, d, variable, seed=0, scale=1.0):
    """A case with normal entries; b is off the simplex, so that no formula is helped by sum(b) = 1."""
    generator = np.random.default_rng([n, d, seed])
    A = scale * generator.standard_normal((n, d))
    return Case(A, generator.standard_normal(d), generator.standard_normal(n), variable)


def precise(A, x, b):
    """alpha, log_alpha, f, c, loss, gradients and the Jacobian in x at 60 digits, as a dict of float arrays.

    The logits may be of any size; each float is the nearest to the true value.
    """
    with mpmath.workdps(60):
        A, x, b = (np.vectorize(mpmath.mpf, otypes=[object])(np.asarray(v, float)) for v in (A, x, b))
        n, d = A.shape
        u = [sum(A[j, i] * x[i] for i in range(d)) for j in range(n)]
        weights = [mpmath.exp(t) for t in u]
        alpha = sum(weights)
        f = [w / alpha for w in weights]
        c = [f[j] - b[j] for j in range(n)]
        # d f_j / d u_k, entry by entry; 1 - f_j as a sum of the others, so that nothing cancels
        P = [[f[j] * (sum(f[:j] + f[j + 1 :]) if j == k else -f[k]) for k in range(n)] for j in range(n)]
        g = [sum(c[j] * P[j][k] for j in range(n)) for k in range(n)]
        # the sum over k of f_j f_k (A_ji - A_ki), which is exactly 0 for a constant column
        jacobian = [[sum(f[j] * f[k] * (A[j, i] - A[k, i]) for k in range(n)) for i in range(d)] for j in range(n)]
        exact = {
            "log_alpha": mpmath.log(alpha),
            "f": f,
            "c": c,
            "loss": sum(t * t for t in c) / 2,
            "gradient": [sum(A[k, i] * g[k] for k in range(n)) for i in range(d)],
            "gradient in A": [[g[k] * x[i] for i in range(d)] for k in range(n)],
            "jacobian": jacobian,
            "jacobian in A": [[[P[j][k] * x[i] for i in range(d)] for k in range(n)] for j in range(n)],
        }
        return {name: np.array(value, dtype=object).astype(float) for name, value in exact.items()}


@contextmanager
def unchanged(*arrays):
    """A context in which nothing may be written into these arrays."""
    copies = [array.copy() for array in arrays]
    yield
    for array, before in zip(arrays, copies, strict=True):
        np.testing.assert_array_equal(array, before)


def assert_close(name, actual, expected, rtol=1e-12, atol=0.0):
    np.testing.assert_allclose(actual, expected, rtol=rtol, atol=atol, err_msg=f"{name} is wrong")
