"""Softmax regression, min over x of ||<exp(Ax), 1>^-1 exp(Ax) - b||_2, as a function of x and of A.

Source: Li et al. 2023, arXiv 2304.13276: Definition 1.3; Section 4 (x is the variable), Section 6 (A is).

Both see their variable only through the logits u = Ax, and u is linear in either. So `RegressionOnLogits`
holds everything the two share; each class adds the map to u, its transpose, and the full Jacobian.
"""

from abc import ABC, abstractmethod

import numpy as np

from weightshift.numerics.arrays import (
    counted,
    frozen_copy,
    need_shape,
    one_for_each,
    real_array,
    real_matrix,
    real_vector,
    representable,
    view_of,
)
from weightshift.numerics.softmax import alpha, log_alpha, rounding_is_expected, softmax, softmax_derivative


class RegressionOnLogits(ABC):
    """What Sections 4 and 6 share. `point` is the variable: x of shape (d,), or A of shape (n, d).

    Every method accepts an array-like `point` and raises ValueError if it has the wrong shape, a dtype other
    than float64, float32 or integer, a nan or an infinity, or if Ax overflows. Arrays are computed in
    `numpy.result_type` of the arguments and are new at each call; scalars are Python floats, computed in that
    same dtype. Nothing changes or keeps `point`.
    """

    # Set by the subclasses.
    _variable: str  # the name of the variable in error messages
    _sizes: str  # what its shape has to agree with, for the same messages
    _shape: tuple[int, ...]  # the shape it must have
    _b: np.ndarray  # (n,), read-only

    b = view_of("_b", "The target b, shape (n,), read-only.")

    @property
    def dtype(self):
        """float64 or float32: the common dtype of what the problem was made from."""
        return self._b.dtype

    def alpha(self, point, /):
        """<exp(Ax), 1>, the sum of exp of the logits, as a float (Definitions 4.3 and 6.3).

        It is inf or 0 where the sum does not fit the dtype, without a warning; `log_alpha` is always finite.
        """
        return float(alpha(self._logits(point)))

    def log_alpha(self, point, /):
        """log <exp(Ax), 1> as a float, finite for all finite logits: log-sum-exp of Ax."""
        return float(log_alpha(self._logits(point)))

    def f(self, point, /):
        """The prediction exp(Ax) / alpha, shape (n,), in the simplex (Definitions 4.1 and 6.1).

        An entry more than about 745 (float64) or 103 (float32) below the largest in logits underflows to 0.
        """
        return softmax(self._logits(point))

    def c(self, point, /):
        """The residual f - b, shape (n,) (Definitions 4.4 and 6.4).

        Where f and b nearly agree, the difference has the absolute accuracy of f, not a relative one.
        """
        return self.f(point) - self._b

    @rounding_is_expected
    def loss(self, point, /):
        """0.5 ||c||_2^2 as a float (Definitions 4.2 and 6.2); raises ValueError if it overflows."""
        c = self.c(point)
        return float(representable("loss", 0.5 * (c @ c)))

    @rounding_is_expected
    def gradient(self, point, /):
        """The gradient of the loss, of the shape of `point`, in O(nd).

        In x it is A^T g, in A it is g x^T, both with g = -f <c, f> + diag(f) c. For Lemma 4.5, part 5, the
        text we worked from prints `f<c,f> + diag(f)c`; the derivative of part 4 gives `-f<c,f> + diag(f)c`.

        Rounding is relative to |A|^T |g|: in x it shows where the rows of A are large and nearly equal.
        Raises ValueError if the gradient overflows.
        """
        f = self.f(point)
        return representable("gradient", self._transpose(softmax_derivative(f, f - self._b)))

    def jvp(self, point, direction, /):
        """The Jacobian-vector product: the derivative of f along `direction`, shape (n,), in O(nd).

        `direction` has the shape of `point`. The Jacobian is not formed (Lemma 4.5, part 4).
        Raises ValueError if the product overflows.
        """
        f = self.f(point)
        return representable("jvp", softmax_derivative(f, self._logits(direction, "direction")))

    @abstractmethod
    def jacobian(self, point, /):
        """The Jacobian of f."""

    @abstractmethod
    def _map(self, point):
        """The linear map from the variable to the logits, shape (n,)."""

    @abstractmethod
    def _transpose(self, g):
        """The transpose of that map, from shape (n,) to the shape of the variable."""

    @rounding_is_expected
    def _logits(self, values, name=None):
        name = name or self._variable
        point = need_shape(name, real_array(name, values), self._shape, self._sizes)
        return representable("logits", self._map(point))


class SoftmaxRegression(RegressionOnLogits):
    """Softmax regression with design `A` and target `b`, as a function of x (Section 4 of arXiv 2304.13276).

    Parameters: `A` array-like of shape (n, d), `b` array-like of shape (n,), n, d >= 1; both are copied.
    Raises ValueError if a shape does not fit, an entry is nan or infinite, or a dtype is not float64, float32
    or integer. float32 with float32 computes in float32; any other pair in float64.

    The methods take `point` = x, array-like of shape (d,).
    """

    _variable = "x"

    def __init__(self, A, b):
        A = real_matrix("A", A)
        b = one_for_each("row", "b", b, A)
        self._A = frozen_copy(A, np.result_type(A, b))
        self._b = frozen_copy(b, np.result_type(A, b))
        self._shape = A.shape[1:]
        self._sizes = f"A has {counted(A.shape[1], 'column')}"

    A = view_of("_A", "The design A, shape (n, d), read-only.")

    def jacobian(self, point, /):
        """The Jacobian of f at x, shape (n, d): entry [j, i] is the derivative of f_j in x_i.

        It is (diag(f) - f f^T) A, in O(nd) (Lemma 4.5, part 4). Raises ValueError if it overflows.
        """
        return representable("jacobian", softmax_derivative(self.f(point), self._A))

    @rounding_is_expected
    def hessian(self, point, /):
        """The Hessian of the loss at x, shape (d, d), symmetric, in O(n d^2); no n x n matrix is formed.

        It is A^T B A with B as in `hessian_core`: J(x)^T J(x), J the Jacobian of f, plus the sum over the rows of
        h_k (A_k - <f, A>) (A_k - <f, A>)^T with h = (diag(f) - f f^T) c. Raises ValueError if it overflows.
        """
        f = self.f(point)
        h = softmax_derivative(f, f - self._b)
        jacobian = softmax_derivative(f, self._A)
        centred = _centred(f, self._A)
        return representable("hessian", jacobian.T @ jacobian + centred.T @ (h[:, np.newaxis] * centred))

    def hessian_core(self, point, /):
        """B(x), shape (n, n), symmetric, with B 1 = 0: the Hessian of the loss in the logits Ax.

        B = J^2 + diag(h) - f h^T - h f^T with J = diag(f) - f f^T and h = J c. Time O(n^3) and memory O(n^2): it is
        for looking at; `hessian` and `hessian_vector_product` do without it.
        """
        f = self.f(point)
        h = softmax_derivative(f, f - self._b)
        J = softmax_derivative(f, np.eye(f.size, dtype=f.dtype))
        return J @ J + np.diag(h) - np.outer(f, h) - np.outer(h, f)

    @rounding_is_expected
    def hessian_vector_product(self, point, direction, /):
        """The Hessian of the loss at x times `direction`, both of shape (d,), in O(nd).

        Raises ValueError for a `direction` of another shape or not finite, and if the product overflows.
        """
        f = self.f(point)
        h = softmax_derivative(f, f - self._b)
        centred = _centred(f, self._logits(direction, "direction"))
        core = softmax_derivative(f, f * centred) + h * centred - f * (h @ centred)
        return representable("hessian_vector_product", self._transpose(core))

    def _map(self, x):
        return self._A @ x

    def _transpose(self, g):
        return self._A.T @ g

    def __repr__(self):
        n, d = self._A.shape
        return f"SoftmaxRegression(n={n}, d={d}, dtype={self.dtype})"


def _centred(f, v):
    """v - <f, v>, entry by entry, or column by column; relatively accurate where one f rounds to 1."""
    v = v - v[np.argmax(f)]
    return v - f @ v


class SoftmaxRegressionInA(RegressionOnLogits):
    """Softmax regression with `x` held fixed, as a function of A (Section 6 of arXiv 2304.13276).

    Parameters: `x` array-like of shape (d,), `b` array-like of shape (n,), n, d >= 1; both are copied.
    Raises ValueError if a shape does not fit, an entry is nan or infinite, or a dtype is not float64, float32
    or integer. float32 with float32 computes in float32; any other pair in float64.

    The methods take `point` = A, array-like of shape (n, d).
    """

    _variable = "A"

    def __init__(self, x, b):
        x = real_vector("x", x)
        b = real_vector("b", b)
        self._x = frozen_copy(x, np.result_type(x, b))
        self._b = frozen_copy(b, np.result_type(x, b))
        self._shape = (b.size, x.size)
        self._sizes = f"b has length {b.size} and x has length {x.size}"

    x = view_of("_x", "The fixed x, shape (d,), read-only.")

    @rounding_is_expected
    def jacobian(self, point, /):
        """The Jacobian of f at A, shape (n, n, d): entry [j, k, i] is the derivative of f_j in A[k, i].

        It is (diag(f) - f f^T)[j, k] x_i. Time and memory are O(n^2 d): it is for checks on small n; where n
        is large use `jvp` or `gradient`, which cost O(nd).
        """
        f = self.f(point)
        in_logits = softmax_derivative(f, np.eye(f.size, dtype=f.dtype))
        return in_logits[:, :, np.newaxis] * self._x

    def _map(self, A):
        return A @ self._x

    def _transpose(self, g):
        return np.outer(g, self._x)

    def __repr__(self):
        n, d = self._shape
        return f"SoftmaxRegressionInA(n={n}, d={d}, dtype={self.dtype})"
