"""The arrays for pages without NumPy do what NumPy does, wherever they do anything."""

import numpy as np
import pytest

from anysize.evidence import plain

M = [[1.0, -2.0, 0.5], [3.0, 4.0, -1.5]]
S = [[2.0, 1.0], [1.0, 3.0]]
V, W = [0.5, -1.0, 2.0], [1.0, 2.0]

EXPRESSIONS = """
M @ V | W @ M | M @ M.T | V @ V | M * V | M + 1 | 2 - M | M / (V * V) | M**2 | -M | 2**V | M.T | V.T | M[0]
M[:, 1] | M[1, 2] | M[:, :2] | V[:, None] * W | W[None, :] * V[:, None] | V[1:] | V[-1] | V[::-1] | M.sum()
M.sum(axis=0) | M.sum(axis=1, keepdims=True) | M / M.sum(axis=1, keepdims=True) | M - M.max(axis=0) | M.mean()
V.min() | np.exp(M) | np.exp(1.0) | np.log(V * V) | np.sqrt(V * V) | np.tanh(V) | np.abs(M) | np.sign(V)
np.outer(V, W) | np.kron(M, S) | np.kron(S, M) | np.diag(V) | np.diag(S) | np.trace(S) | np.eye(3) | np.eye(2, 3)
np.ones(2) | np.zeros((2, 3)) | np.maximum(M, 0) | np.minimum(V, W[0]) | np.where(M > 0, M, 0) | np.argmax(V)
np.dot(M, V) | np.inner(V, V) | np.linalg.norm(V) | np.linalg.norm(M) | np.linalg.norm(M, axis=1)
np.linalg.eigvalsh(S) | np.linalg.eigvalsh(M.T @ M) | np.linalg.solve(S, W) | np.linalg.solve(S, M)
np.linalg.inv(S) | M.ravel() | M.ravel("F") | M.ravel("F").reshape((2, 3), order="F") | M.reshape(3, -1)
M.reshape((6,)) | np.concatenate([V, W]) | np.stack([V, V * 2]) | np.arange(4) | np.sum(M) | np.max(M, axis=1)
np.array([V, V]) @ V | np.full((2, 2), 7.0) | len(M) | [float(v) for v in V] | sum(V) | np.square(V) | (M > 0)
abs(V) | np.transpose(M)
"""
SNIPPETS = [piece.strip() for line in EXPRESSIONS.strip().splitlines() for piece in line.split("|")]


def _value(code, numpy):
    given = {name: numpy.array(value) for name, value in (("M", M), ("S", S), ("V", V), ("W", W))}
    out = eval(code, {"np": numpy, **given})
    return np.array(out.tolist() if hasattr(out, "tolist") else out)


@pytest.mark.parametrize("code", SNIPPETS)
def test_as_numpy(code):
    ours, theirs = _value(code, plain), _value(code, np)
    assert ours.shape == theirs.shape
    np.testing.assert_allclose(ours, theirs, rtol=1e-12, atol=1e-12)


@pytest.mark.parametrize(
    "code", ["M @ W", "M + W", "M[5]", "V[0, 0]", "np.sum(M, axis=2)", "np.array([[1.0], [1.0, 2.0]])"]
)
def test_refused_as_by_numpy(code):
    for numpy in (plain, np):
        with pytest.raises((ValueError, IndexError)):
            _value(code, numpy)


def test_what_is_missing_is_named():
    with pytest.raises(AttributeError, match="np.fft is not available here; there is .*np.exp"):
        plain.fft  # noqa: B018


def test_entries_are_set():
    for numpy in (plain, np):
        u = numpy.zeros((2, 3))
        u[0, 1] = 2.0
        u[1] = numpy.array(V)
        u[:, 2] = 7.0
        assert u.tolist() == [[0.0, 2.0, 7.0], [0.5, -1.0, 7.0]]
