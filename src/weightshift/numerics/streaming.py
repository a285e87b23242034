"""Loss and gradient of softmax regression in one pass over the rows of A, however many there are.

With f = exp(Ax) / alpha and c = f - b, the gradient A^T (f o c - f <f, c>) seems to need two passes: alpha and <f, c> are known
only after the last row. But it is made of sums over the rows,

    alpha^-2 sum e_j^2 a_j  -  alpha^-1 sum e_j b_j a_j  -  s alpha^-1 sum e_j a_j,
    s = alpha^-2 sum e_j^2 - alpha^-1 sum e_j b_j,    alpha = sum e_j,    e_j = exp(<a_j, x>),

and sums of parts can be added. So a part of the rows is summed up by nine things (`Summary`), and two summaries merge into
that of both parts: in any order, from any thread or machine. No exponential overflows: each summary holds its sums for
e_j = exp(<a_j, x> - reference), and merging multiplies those of the lower reference by exp(lower - higher), to the first or
second power. That `merge` is associative, and that the gradient comes out, is claim `streaming-gradient` of the book.

The same idea for softmax alone is in Milakov and Gimelshein 2018, arXiv 1805.02867.
"""

import os
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from functools import cache, reduce

import numpy as np

from weightshift.numerics.arrays import floating_dtype, one_for_each, read, representable, whole_number
from weightshift.numerics.softmax import rounding_is_expected

_BLOCK = 1 << 22  # bytes of A at once, without Numba: they are read four times, so they should stay in a cache
_AT_ONCE = 8  # summaries of a dask array merged by one task
_TASK = 1 << 24  # bytes of A between two merges: the same for any number of threads, so that they give the same digits


@dataclass(frozen=True, eq=False)
class Summary:
    """What some of the rows contribute to loss and gradient at one x: sums in float64, for e_j = exp(<a_j, x> - reference).

    rows: their number.
    reference: the largest of their logits <a_j, x>; -inf without rows.
    sums: shape (3,), the sums of e_j, e_j^2 and e_j b_j.
    vectors: shape (3, d), the sums of e_j a_j, e_j^2 a_j and e_j b_j a_j.
    squares: the sum of b_j^2.
    """

    rows: int
    reference: float
    sums: np.ndarray
    vectors: np.ndarray
    squares: float

    @classmethod
    def of(cls, A, b, x):
        """The summary of rows `A`, shape (n, d), with targets `b`, shape (n,), at `x`, shape (d,).

        Raises ValueError if a shape does not fit, or if a logit is not finite.
        """
        return StreamingRegression(A, b, workers=1).summary(x)

    @classmethod
    def nothing(cls, d):
        """The summary of no rows: merging it changes nothing."""
        return cls(0, -np.inf, np.zeros(3), np.zeros((3, d)), 0.0)

    @rounding_is_expected
    def merge(self, other):
        """The summary of the rows of both; associative and commutative up to rounding. Raises ValueError if d differs."""
        if self.vectors.shape != other.vectors.shape:
            lengths = self.vectors.shape[1], other.vectors.shape[1]
            raise ValueError(f"these are summaries for x of length {lengths[0]} and of length {lengths[1]}")
        if not (self.rows and other.rows):
            return self if self.rows else other
        reference = max(self.reference, other.reference)
        mine, others = (_powers(s.reference - reference) for s in (self, other))
        return Summary(
            self.rows + other.rows,
            reference,
            mine * self.sums + others * other.sums,
            mine[:, np.newaxis] * self.vectors + others[:, np.newaxis] * other.vectors,
            self.squares + other.squares,
        )

    @property
    def log_alpha(self):
        """log <exp(Ax), 1> over these rows, as a float; -inf without rows."""
        return float(self.reference + np.log(self.sums[0])) if self.rows else -np.inf

    @property
    def loss(self):
        """0.5 ||f - b||_2^2 as a float, f being the softmax over these rows.

        It is a difference: where f nearly equals b its error is not relative to it but to ||f||_2^2 + ||b||_2^2.
        """
        alpha, ee, eb = self._of_rows().sums
        return float(max(0.5 * (ee / alpha**2 - 2 * eb / alpha + self.squares), 0.0))

    @property
    def gradient(self):
        """The gradient of the loss in x, shape (d,).

        Its error is relative to the sum of |g_j| |a_j| with g_j = f_j^2 + f_j |b_j| + f_j |s|: where f nearly equals b, or f is
        nearly one of the unit vectors, that is more than the gradient.
        """
        (alpha, ee, eb), (e_a, ee_a, eb_a) = self._of_rows().sums, self.vectors
        s = ee / alpha**2 - eb / alpha
        return ee_a / alpha**2 - eb_a / alpha - (s / alpha) * e_a

    def _of_rows(self):
        if not self.rows:
            raise ValueError("a summary of no rows has no loss and no gradient")
        return self


class StreamingRegression:
    """Softmax regression with design `A` and target `b`, as a function of x, in one pass over the rows of A each time.

    The numbers are those of `SoftmaxRegression`, in float64 whatever A holds. Beyond A and b a call needs a few megabytes for A of
    float64 or float32 in row-major order, and 16 MB a thread for any other, which is converted piece by piece.

    A: shape (n, d), n, d >= 1: an array-like, a `numpy.memmap` of any size, or a dask array, then each of its blocks of rows is
        summed up where it is, by whatever scheduler dask uses. float64, float32, integers; all are
        accumulated in float64. A is neither copied nor checked in advance, and must not change.
    b: array-like of shape (n,); a dask array only together with A.
    workers: how many threads share the rows where Numba is installed; by default one for each core this process may use. The
        digits of the result do not depend on it. Without Numba NumPy does the work, with the threads BLAS has.

    Raises ValueError if a shape or dtype does not fit, or b is not finite; the methods raise it if x is not, if a logit is
    not (A holds a nan or an infinity, or Ax overflows), or if the gradient overflows.
    """

    dtype = np.dtype(np.float64)

    def __init__(self, A, b, *, workers=None):
        self._parts = _parts_of_dask if _is_dask(A) else _parts_of_array
        self._A = A if _is_dask(A) else read("A", A)
        if self._A.ndim != 2 or 0 in self._A.shape:
            raise ValueError(
                f"A has shape {self._A.shape}; A must have shape (n, d) with at least one row and one column"
            )
        floating_dtype("A", self._A.dtype)
        self._b = one_for_each("row", "b", b, self._A).astype(self.dtype, copy=False)
        self._workers = _cores() if workers is None else whole_number("workers", workers, minimum=1)

    @rounding_is_expected
    def summary(self, x, /):
        """The `Summary` of all rows at x, from which loss and gradient come without another pass."""
        x = one_for_each("column", "x", x, self._A).astype(self.dtype)
        whole = self._parts(self._A, self._b, x, self._workers)
        if not np.isfinite(whole.sums).all():
            raise ValueError("a logit is not finite: A holds a nan or an infinity, or Ax overflows")
        return whole

    def log_alpha(self, x, /):
        """log <exp(Ax), 1> as a float."""
        return self.summary(x).log_alpha

    def loss(self, x, /):
        """0.5 ||c||_2^2 as a float; see `Summary.loss` for its accuracy."""
        return self.summary(x).loss

    def gradient(self, x, /):
        """The gradient of the loss in x, shape (d,); see `Summary.gradient` for its accuracy."""
        return representable("gradient", self.summary(x).gradient)

    def __repr__(self):
        n, d = self._A.shape
        return f"StreamingRegression(n={n}, d={d}, A of {type(self._A).__name__} {self._A.dtype})"


def _powers(difference):
    """exp(difference) to the powers of e_j in `Summary.sums`: first, second, first."""
    scale = np.exp(difference)
    return np.array([scale, scale * scale, scale])


def _parts_of_array(A, b, x, workers):
    n, d = A.shape
    step = max(1, _TASK // (8 * d))
    tasks = [slice(start, min(start + step, n)) for start in range(0, n, step)]
    kernel = _compiled()

    def summary(task):
        return _summary(A[task], b[task], x, kernel or _sum_up)

    if len(tasks) == 1 or workers == 1 or not kernel:
        return _merged(map(summary, tasks))
    with ThreadPoolExecutor(workers) as pool:
        return _merged(pool.map(summary, tasks))


def _parts_of_dask(A, b, x, workers):
    """Each block of rows is summed up where it is, and the summaries are merged; a block lost with its machine is computed again.

    Which machines compute is not said here: dask uses the `dask.distributed.Client` that is open, or threads of this process
    if none is. Merging is a tree of fixed shape, so the digits of the result do not depend on which machine did what, or when.
    """
    import dask  # is no requirement of the book, and is there where such an array is

    summary, merged = (dask.delayed(work, pure=True) for work in (Summary.of, _merged))
    blocks, rows = A.rechunk({1: -1}).to_delayed()[:, 0], A.chunks[0]
    targets = np.split(b, np.cumsum(rows)[:-1])
    parts = [summary(block, target, x) for block, target in zip(blocks, targets, strict=True)]
    while len(parts) > 1:
        parts = [merged(parts[k : k + _AT_ONCE]) for k in range(0, len(parts), _AT_ONCE)]
    return dask.compute(*parts)[0]


def _merged(summaries):
    return reduce(Summary.merge, summaries)


@rounding_is_expected
def _summary(A, b, x, sum_up):
    if not (A.flags.c_contiguous and A.dtype in (np.float64, np.float32)):
        A = np.ascontiguousarray(A, dtype=np.float64)
    n, d = A.shape
    sums, vectors = np.zeros(3), np.zeros((3, d))
    reference = sum_up(A, b, x, sums, vectors)
    return Summary(n, float(reference), sums, vectors, float(b @ b))


def _sum_up(A, b, x, sums, vectors):
    """What `streaming_kernel.sum_up` does, without Numba: block after block of rows, in NumPy."""
    n, d = A.shape
    rows = min(n, max(1, _BLOCK // (8 * d)))
    weights, some_vectors, reference = np.empty((3, rows)), np.empty((3, d)), -np.inf
    for start in range(0, n, rows):
        block = A[start : start + rows].astype(np.float64, copy=False)
        e, ee, eb = weights = weights[:, : len(block)]
        np.dot(block, x, out=e)
        largest = e.max()
        if largest > reference:
            powers, reference = _powers(reference - largest), largest
            sums *= powers
            vectors *= powers[:, np.newaxis]
        np.exp(e - reference, out=e)
        np.multiply(e, e, out=ee)
        np.multiply(e, b[start : start + rows], out=eb)
        for k in range(3):  # a matrix of three rows would make BLAS copy the block first
            np.dot(weights[k], block, out=some_vectors[k])
        sums += weights.sum(axis=1)
        vectors += some_vectors
    return reference


@cache
def _compiled():
    try:
        from weightshift.numerics.streaming_kernel import sum_up
    except ImportError:
        return None
    return sum_up


def _is_dask(A):
    return hasattr(A, "__dask_graph__")


def _cores():
    return len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count() or 1
