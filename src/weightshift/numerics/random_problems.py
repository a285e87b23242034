"""Random softmax regression problems, the same on every run for the same seed."""

import numpy as np

from weightshift.numerics.arrays import positive_number, whole_number
from weightshift.numerics.regression import SoftmaxRegression
from weightshift.numerics.softmax import rounding_is_expected


@rounding_is_expected
def random_problem(n, d, seed, *, R=None, simplex=True, dtype=np.float64):
    """A random `SoftmaxRegression` and a random x for it: `problem, x = random_problem(5, 3, seed=0)`.

    A of shape (n, d) and x of shape (d,) have independent standard normal entries. With `R` > 0 they are then
    scaled so that the spectral norm of A and the 2-norm of x are R up to rounding: the edge of the hypotheses
    ||A|| <= R, ||x||_2 <= R of arXiv 2304.13276. b is uniform on the simplex, or, with `simplex=False`, has
    standard normal entries.

    seed: an integer >= 0, or a `numpy.random.Generator`, which is advanced.
    dtype: float64 or float32; the draws are those of float64, rounded.

    Raises ValueError if n or d is not an integer >= 1, `seed` is neither of the above, `R` is not positive,
    `dtype` is another dtype, or A or x overflows it.
    """
    n = whole_number("n", n, minimum=1)
    d = whole_number("d", d, minimum=1)
    dtype = _dtype(dtype)
    rng = generator(seed)
    A = rng.standard_normal((n, d))
    x = rng.standard_normal(d)
    b = rng.dirichlet(np.ones(n)) if simplex else rng.standard_normal(n)
    if R is not None:
        R = positive_number("R", R)
        A *= R / np.linalg.norm(A, 2)
        x *= R / np.linalg.norm(x)
    return SoftmaxRegression(A.astype(dtype), b.astype(dtype)), x.astype(dtype)


def generator(seed) -> np.random.Generator:
    """The generator of a seed: an integer >= 0, a `numpy.random.SeedSequence`, or a generator itself."""
    if isinstance(seed, (np.random.Generator, np.random.SeedSequence)):
        return np.random.default_rng(seed)
    return np.random.default_rng(whole_number("seed", seed, minimum=0))


def _dtype(dtype):
    for allowed in (np.float64, np.float32):
        if dtype in (allowed, np.dtype(allowed), np.dtype(allowed).name):
            return np.dtype(allowed)
    raise ValueError(f"dtype is {dtype!r}; dtype must be float64 or float32")
