"""The losses of attention regression, row by row: each is a function of the logits, one row of them at a time.

A row of the problem has logits u in R^n and a target b in R^n. With e = exp(u), alpha = <e, 1>, f = e / alpha:

    normalized       0.5 ||f - b||_2^2           the one of Section 4 of arXiv 2304.13276
    rescaled         0.5 ||e - alpha b||_2^2     the same times alpha^2
    cross-entropy    -<b, log f>
    entropy          -<f, log f>                 b is not used
    sparse           <e, 1>                      b is not used

The first two are the two versions of Gao et al. 2023, arXiv 2307.02419, with the factor 0.5 of the first paper. The text we
worked from names the other three without a formula. Cross-entropy and entropy have one meaning each; "sparse" does not: the
1-norm of f is 1 whatever u is, so here it is the 1-norm of exp(u), a penalty which pushes every weight towards 0.

`logits`, `targets` and `direction` are arrays of shape (rows, n) that hold some of the rows. Each loss gives, of the same
shape where it is not a number: `value` (the sum over those rows), `slope` (the gradient in the logits) and `curvature` (the
derivative of `slope` along `direction`, the Hessian times it, row by row). Each takes O(rows n) time and memory. `value` and
`slope` compute in `logits`, which the caller gives up; `curvature` changes none of its arguments.
"""

import numpy as np


class Normalized:
    """0.5 ||f - b||_2^2 for each row."""

    @staticmethod
    def value(logits, targets):
        c = _softmax_rows(logits)
        c -= targets
        return 0.5 * np.vdot(c, c)

    @staticmethod
    def slope(logits, targets):
        f = _softmax_rows(logits)
        return _derivative(f, f - targets)

    @staticmethod
    def curvature(logits, targets, direction):
        f = softmax_rows(logits)
        c = f - targets
        df = _derivative(f, direction.copy())
        return df * (c - _dot(f, c)) + f * (df - _dot(df, c) - _dot(f, df))


class Rescaled:
    """0.5 ||e - alpha b||_2^2 for each row; exp is not rescaled, so it overflows where logits exceed 709 (float64)."""

    @staticmethod
    def value(logits, targets):
        _, r = _rescaled(logits, targets)
        return 0.5 * np.vdot(r, r)

    @staticmethod
    def slope(logits, targets):
        e, r = _rescaled(logits, targets)
        r -= _dot(targets, r)
        r *= e
        return r

    @staticmethod
    def curvature(logits, targets, direction):
        e, r = _rescaled(logits.copy(), targets)
        de = e * direction
        dr = de - _sum(de) * targets
        return de * (r - _dot(targets, r)) + e * (dr - _dot(targets, dr))


class CrossEntropy:
    """-<b, log f> for each row."""

    @staticmethod
    def value(logits, targets):
        return -np.vdot(targets, _log_softmax_rows(logits))

    @staticmethod
    def slope(logits, targets):
        g = _softmax_rows(logits)
        g *= _sum(targets)
        g -= targets
        return g

    @staticmethod
    def curvature(logits, targets, direction):
        return _sum(targets) * _derivative(softmax_rows(logits), direction.copy())


class Entropy:
    """-<f, log f> for each row."""

    @staticmethod
    def value(logits, targets):
        log_f = _log_softmax_rows(logits)
        return -np.vdot(np.exp(log_f), log_f)

    @staticmethod
    def slope(logits, targets):
        log_f = _log_softmax_rows(logits)
        return -_derivative(np.exp(log_f), log_f)

    @staticmethod
    def curvature(logits, targets, direction):
        log_f = _log_softmax_rows(logits.copy())
        f = np.exp(log_f)
        df = _derivative(f, direction.copy())
        # The derivative of log f is v - <f, v>, and f times it is df; the mean of it under f is 0.
        return -df * (1 + log_f - _dot(f, log_f)) + f * _dot(df, log_f)


class Sparse:
    """<e, 1> for each row; exp is not rescaled, so it overflows where logits exceed 709 (float64)."""

    @staticmethod
    def value(logits, targets):
        return np.exp(logits, out=logits).sum()

    @staticmethod
    def slope(logits, targets):
        return np.exp(logits, out=logits)

    @staticmethod
    def curvature(logits, targets, direction):
        return np.exp(logits) * direction


LOSSES = {
    "normalized": Normalized,
    "rescaled": Rescaled,
    "cross-entropy": CrossEntropy,
    "entropy": Entropy,
    "sparse": Sparse,
}


def softmax_rows(logits):
    """Softmax of each row, a new array; finite for finite logits."""
    return _softmax_rows(logits.copy())


def _softmax_rows(logits):
    logits -= logits.max(axis=1, keepdims=True)
    f = np.exp(logits, out=logits)
    f /= _sum(f)
    return f


def _log_softmax_rows(logits):
    logits -= logits.max(axis=1, keepdims=True)
    log_f = logits
    log_f -= np.log(_sum(np.exp(log_f)))
    return log_f


def _rescaled(logits, targets):
    e = np.exp(logits, out=logits)
    return e, e - _sum(e) * targets


def _derivative(f, v):
    """(diag(f) - f f^T) v for each row; computed in `v`, which the caller gives up."""
    # As in softmax.softmax_derivative: a constant taken from v changes nothing, and taking its entry at the largest f keeps
    # the result accurate where that f rounds to 1.
    v -= np.take_along_axis(v, f.argmax(axis=1, keepdims=True), axis=1)
    v -= _dot(f, v)
    v *= f
    return v


def _dot(left, right):
    return np.vecdot(left, right)[:, np.newaxis]


def _sum(values):
    return values.sum(axis=1, keepdims=True)
