"""Attention regression, min over X of a loss of softmax(A1 X A2^T) against B, at the size of real attention.

Source: Gao et al. 2023, arXiv 2307.02419. There vec(A1 X A2^T) = (A1 kron A2) vec(X), vec row by row, turns the problem into n
softmax regressions that share x = vec(X). The Kronecker product has n^2 d^2 entries; nothing here forms it but
`kronecker_form`. What is used instead: with G the n x n gradient of the loss in the logits U = A1 X A2^T,

    in X   A1^T G A2        in A1   G A2 X^T        in A2   G^T A1 X

and G is needed only a few rows at a time.
"""

import numpy as np

from weightshift.numerics.arrays import frozen_copy, need_shape, real_matrix, representable, view_of, whole_number
from weightshift.numerics.row_losses import LOSSES, softmax_rows
from weightshift.numerics.softmax import rounding_is_expected

_ENTRIES_AT_ONCE = 1 << 18  # 2 MB of float64 for each of the few arrays that a block of rows needs


class AttentionRegression:
    """Attention regression with designs `A1`, `A2` and target `B`, as a function of X (arXiv 2307.02419).

    Parameters: `A1`, `A2` array-like of shape (n, d), `B` array-like of shape (n, n), n, d >= 1; all are copied.
    loss: "normalized", "rescaled", "cross-entropy", "entropy" or "sparse"; `row_losses` defines each.
    rows: how many rows of the n x n matrices are formed at once; by default so many that each block takes about 2 MB.

    float32 throughout computes in float32; anything else in float64.

    Every method takes `X` = array-like of shape (d, d). A gradient or a Hessian-vector product costs O(n^2 d + n d^2)
    time and O(n (rows + d) + d^2) memory. Scalars are Python floats; arrays are new at each call.

    Raises ValueError if a shape does not fit, an entry is nan or infinite, a dtype is not float64, float32 or integer, or `loss`
    or `rows` is none of the above; the methods raise it also if what they compute overflows, which for "rescaled" and
    "sparse" happens where a logit exceeds about 700 (float64) or 88 (float32).
    """

    def __init__(self, A1, A2, B, loss="normalized", *, rows=None):
        A1, A2, B = real_matrix("A1", A1), real_matrix("A2", A2), real_matrix("B", B)
        n, d = A1.shape
        if A2.shape != (n, d):
            raise ValueError(f"A2 has shape {A2.shape}, but A1 has shape {A1.shape}: A2 must have the same")
        need_shape("B", B, (n, n), f"A1 has shape {A1.shape}")
        if loss not in LOSSES:
            raise ValueError(f"loss is {loss!r}; loss must be one of {', '.join(LOSSES)}")
        dtype = np.result_type(A1, A2, B)
        self._A1, self._A2, self._B = (frozen_copy(array, dtype) for array in (A1, A2, B))
        self._name, self._loss = loss, LOSSES[loss]
        self._rows = max(1, _ENTRIES_AT_ONCE // n) if rows is None else whole_number("rows", rows, minimum=1)

    A1 = view_of("_A1", "The design of the queries, shape (n, d), read-only.")
    A2 = view_of("_A2", "The design of the keys, shape (n, d), read-only.")
    B = view_of("_B", "The target, shape (n, n), read-only.")

    @property
    def dtype(self):
        """float64 or float32: the common dtype of what the problem was made from."""
        return self._B.dtype

    @rounding_is_expected
    def logits(self, X, /):
        """U = A1 X A2^T, shape (n, n): this takes O(n^2) memory, as f and c do; the gradients do not."""
        return representable("logits", self._queries(X) @ self._A2.T)

    @rounding_is_expected
    def alpha(self, X, /):
        """The sums of the rows of exp(U), shape (n,); inf or 0 where one does not fit the dtype."""
        return np.exp(self.logits(X)).sum(axis=1)

    @rounding_is_expected
    def f(self, X, /):
        """The prediction D^-1 exp(U) with D = diag(alpha), shape (n, n): row j is the softmax of row j of U."""
        return softmax_rows(self.logits(X))

    def c(self, X, /):
        """The residual f - B, shape (n, n)."""
        return self.f(X) - self._B

    @rounding_is_expected
    def loss(self, X, /):
        """The loss summed over the rows, as a float."""
        total = sum(float(self._loss.value(logits, B)) for _, logits, B in self._blocks(self._queries(X)))
        return float(representable("loss", np.asarray(total, dtype=self.dtype)))

    @rounding_is_expected
    def gradient(self, X, /):
        """The gradient of the loss in X, shape (d, d): A1^T G A2."""
        return representable("gradient", self._A1.T @ self._slopes_times_keys(X))

    @rounding_is_expected
    def gradient_in_A1(self, X, /):
        """The gradient of the loss in A1, shape (n, d): G A2 X^T."""
        X = self._matrix("X", X)
        return representable("gradient in A1", self._slopes_times_keys(X) @ X.T)

    @rounding_is_expected
    def gradient_in_A2(self, X, /):
        """The gradient of the loss in A2, shape (n, d): G^T A1 X."""
        queries = self._queries(X)
        gradient = np.zeros_like(queries)
        for rows, logits, B in self._blocks(queries):
            gradient += self._loss.slope(logits, B).T @ queries[rows]
        return representable("gradient in A2", gradient)

    @rounding_is_expected
    def hvp(self, X, direction, /):
        """The Hessian-vector product in X: the derivative of the gradient along `direction`, both of shape (d, d).

        It is A1^T G' A2, where G' is the derivative of G when U moves along A1 direction A2^T. The Hessian, d^2 x d^2, is
        not formed.
        """
        queries, moving = self._queries(X), self._queries(direction, "direction")
        products = np.empty_like(queries)
        for rows, logits, B in self._blocks(queries):
            products[rows] = self._loss.curvature(logits, B, moving[rows] @ self._A2.T) @ self._A2
        return representable("hvp", self._A1.T @ products)

    def _slopes_times_keys(self, X):
        """G A2, shape (n, d)."""
        queries = self._queries(X)
        for rows, logits, B in self._blocks(queries):
            np.matmul(self._loss.slope(logits, B), self._A2, out=queries[rows])  # these rows are not needed again
        return queries

    def _blocks(self, queries):
        """The rows in order, some at a time: (which, their logits, their targets)."""
        for start in range(0, len(queries), self._rows):
            rows = slice(start, start + self._rows)
            yield rows, representable("logits", queries[rows] @ self._A2.T), self._B[rows]

    def _queries(self, X, name="X"):
        return self._A1 @ self._matrix(name, X)

    def _matrix(self, name, values):
        d = self._A1.shape[1]
        return need_shape(name, real_matrix(name, values), (d, d), f"A1 has shape {self._A1.shape}")

    def __repr__(self):
        n, d = self._A1.shape
        return f"AttentionRegression(n={n}, d={d}, loss={self._name!r}, dtype={self.dtype})"


def kronecker_form(A1, A2):
    """The explicit A1 kron A2, shape (n1 n2, d1 d2), for comparison at small sizes: it has n^2 d^2 entries.

    With vec taken row by row, as `X.ravel()` does, `kronecker_form(A1, A2) @ X.ravel()` is `(A1 @ X @ A2.T).ravel()`. Rows j n2 to
    (j + 1) n2 - 1 are the design of row j: `A1[j]` kron `A2`. At n = d = 1024 it would take 8.8 TB.

    A1: array-like of shape (n1, d1); A2: array-like of shape (n2, d2).
    Raises ValueError if either is not such a matrix.
    """
    return np.kron(real_matrix("A1", A1), real_matrix("A2", A2))
