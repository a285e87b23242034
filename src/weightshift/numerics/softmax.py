"""Softmax of a vector of logits u in R^n, finite for any finite u.

Softmax does not change when a constant is added to every logit. So each function subtracts the largest logit
first: then no exponential overflows, and one of them is exactly 1.
"""

import numpy as np

# Overflow to inf and underflow to 0 are meant here (alpha), or are looked for in the result (all the rest);
# a warning would tell the caller nothing, and a caller who turned warnings into errors would get a wrong one.
rounding_is_expected = np.errstate(over="ignore", under="ignore", invalid="ignore")


@rounding_is_expected
def alpha(u):
    """The sum of exp(u_j); inf or 0 where that does not fit the dtype of `u`."""
    return np.exp(u).sum()


@rounding_is_expected
def log_alpha(u):
    """log of the sum of exp(u_j), finite for every finite `u`."""
    largest = np.argmax(u)
    others = np.exp(u - u[largest])
    others[largest] = 0
    # log1p keeps what the other logits add when it is too small to change 1.
    return u[largest] + np.log1p(others.sum())


@rounding_is_expected
def softmax(u):
    """exp(u) / sum of exp(u_j), shape (n,); an entry is 0 where it underflows."""
    weights = np.exp(u - u.max())
    return weights / weights.sum()


@rounding_is_expected
def softmax_derivative(f, v):
    """(diag(f) - f f^T) v: the derivative of softmax, where its value is `f`, in the direction `v`.

    `v` has shape (n,) or (n, k), one direction a column. Costs O(nk); no n x n matrix is formed.
    """
    v = v.astype(np.result_type(f, v), copy=False)
    # A constant added to v changes nothing. Taking away the entry of v at the largest f keeps the result
    # relatively accurate when that f rounds to 1: v - <f, v> would cancel there, and lose the small f_j.
    v = v - v[np.argmax(f)]
    weights = f if v.ndim == 1 else f[:, np.newaxis]
    return weights * (v - f @ v)
