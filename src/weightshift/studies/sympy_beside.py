"""What SymPy's own matrix derivative answers to the questions of the gallery, judged by differences of plain NumPy functions.

An answer is asked for with symbolic sizes, as a reader would, and then evaluated at one point. The judge is a central difference
of the same function in NumPy, so neither the engine nor SymPy judges itself.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from functools import cache

import numpy as np
import sympy as sp
from numpy.linalg import det, inv, norm
from sympy import Determinant, DiagMatrix, HadamardProduct, Identity, MatrixSymbol, OneMatrix, Trace

from weightshift.numerics.softmax import log_alpha, softmax

_SIZES = {"n": 3, "m": 2, "p": 2, "d": 2, "1": 1}
_size = {name: sp.Symbol(name, integer=True, positive=True) if name != "1" else sp.S.One for name in _SIZES}
_STEP, _TOLERANCE, _LONGEST = 1e-5, 1e-6, 80


@dataclass(frozen=True)
class Asked:
    """A derivative that SymPy is asked for.

    shapes     the variables in order, as "A: n m, x: m 1"; the derivative is taken in the last one
    answer     what is typed in SymPy, of its matrix symbols
    function   the same function of arrays, before the derivative; its values may be numbers, vectors or matrices
    """

    shapes: str
    answer: Callable
    function: Callable

    def variables(self) -> dict:
        pairs = (v.split(":") for v in self.shapes.split(","))
        return {name.strip(): tuple(sizes.split()) for name, sizes in pairs}


@dataclass(frozen=True, repr=False)
class Answer:
    """SymPy's answer, and what the differences say of it: "right", "wrong", "an error" or "cannot be evaluated"."""

    text: str
    judged: str
    because: str = ""

    def _repr_markdown_(self):
        said = self.text if len(self.text) <= _LONGEST else self.text[:_LONGEST] + " …"
        return f"SymPy {sp.__version__} answers `{said}`: **{self.judged}**{self.because}."

    def __repr__(self):
        return f"SymPy {sp.__version__} answers {self.text}: {self.judged}{self.because}."


@cache
def sympy_says(name: str) -> Answer:
    """SymPy's answer to the question of this name in `QUESTIONS`, judged at one point."""
    asked = QUESTIONS[name]
    variables = asked.variables()
    symbols = [MatrixSymbol(v, _size[rows], _size[columns]) for v, (rows, columns) in variables.items()]
    try:
        answer = asked.answer(*symbols)
    except Exception as problem:  # whatever SymPy raises is its answer
        return Answer(type(problem).__name__, "an error")
    rng = np.random.default_rng(0)
    values = [_SIZES["n"] * np.eye(*sizes) + rng.uniform(-1, 1, sizes) for sizes in map(_sizes, variables.values())]
    wanted = _slope(asked.function, values)
    try:
        given = _evaluated(answer, dict(zip(symbols, values, strict=True)))
    except Exception as problem:
        return Answer(str(answer), "cannot be evaluated", f" ({type(problem).__name__})")
    if given.size != wanted.size:
        return Answer(str(answer), "wrong", f", it has {given.size} entries where there are {wanted.size}")
    given, wanted = np.squeeze(given), np.squeeze(wanted)
    if given.shape != wanted.shape:
        return Answer(str(answer), "wrong", f", it is {given.shape}, not {wanted.shape}")
    gaps = np.abs(given - wanted)
    if np.all(gaps <= _TOLERANCE * (1 + np.abs(wanted))):
        return Answer(str(answer), "right")
    worst = np.unravel_index(gaps.argmax(), gaps.shape)
    return Answer(
        str(answer), "wrong", f", at one point an entry is {given[worst]:.3g} and should be {wanted[worst]:.3g}"
    )


class _Table:
    def _repr_markdown_(self):
        rows = (f"| {name} | {sympy_says(name).judged} |" for name in QUESTIONS)
        return "\n".join([f"| gradient of | SymPy {sp.__version__} |", "|:--|:--|", *rows])

    def __repr__(self):
        return "\n".join(f"{name}: {sympy_says(name).judged}" for name in QUESTIONS)


def summary() -> _Table:
    """What SymPy's answer is to each question."""
    return _Table()


def _sizes(shape) -> list:
    return [_SIZES[s] for s in shape]


def _evaluated(answer, values: dict):
    """Numbers for an answer, by SymPy's own means: its sizes and matrices replaced, and written out."""
    numbers = {_size[name]: size for name, size in _SIZES.items() if name != "1"}
    at = {MatrixSymbol(v.name, *(s.subs(numbers) for s in v.shape)): sp.Matrix(value) for v, value in values.items()}
    written = sp.sympify(answer).subs(numbers).xreplace(at).doit()
    written = written.as_explicit() if hasattr(written, "as_explicit") else written
    entries = sp.Array(written) if hasattr(written, "shape") else sp.Array([written])
    return np.array([float(e) for e in sp.flatten(entries.tolist())]).reshape(entries.shape)


def _slope(function, values):
    """The derivative in the last of some arrays by central differences: its shape after that of the function's values."""
    *fixed, x = values
    out = []
    for k in range(x.size):
        step = np.zeros(x.size)
        step[k] = _STEP
        up, down = (np.asarray(function(*fixed, x + s * step.reshape(x.shape))) for s in (1, -1))
        out.append((up - down) / (2 * _STEP))
    return np.moveaxis(np.array(out).reshape(*x.shape, *out[0].shape), range(2), (-2, -1))


def _cosine(u, v):
    return (u.T @ v).item() / norm(u) / norm(v)


def _sum_of_exponentials(z):
    return (OneMatrix(1, z.shape[0]) * z.applyfunc(sp.exp))[0, 0]


def _number(e):
    return e[0, 0]


QUESTIONS = {
    "trace of AXB": Asked(
        "A: n m, B: p n, X: m p", lambda A, B, X: Trace(A * X * B).diff(X), lambda A, B, X: np.trace(A @ X @ B)
    ),
    "trace of XᵀAXB": Asked(
        "A: n n, B: m m, X: n m",
        lambda A, B, X: Trace(X.T * A * X * B).diff(X),
        lambda A, B, X: np.trace(X.T @ A @ X @ B),
    ),
    "squared Frobenius norm": Asked(
        "A: n m, B: n p, X: m p",
        lambda A, B, X: Trace((A * X - B).T * (A * X - B)).diff(X),
        lambda A, B, X: norm(A @ X - B) ** 2,
    ),
    "Frobenius norm": Asked(
        "A: n m, B: n p, X: m p",
        lambda A, B, X: sp.sqrt(Trace((A * X - B).T * (A * X - B))).diff(X),
        lambda A, B, X: norm(A @ X - B),
    ),
    "transposed difference": Asked(
        "A: m n, X: n m", lambda A, X: Trace((X.T - A).T * (X.T - A)).diff(X), lambda A, X: norm(X.T - A) ** 2
    ),
    "quadratic form in A": Asked(
        "x: n 1, A: n n", lambda x, A: (x.T * A * x).diff(A), lambda x, A: (x.T @ A @ x).item()
    ),
    "ridge": Asked(
        "X: n d, y: n 1, w: d 1",
        lambda X, y, w: ((X * w - y).T * (X * w - y) + w.T * w).diff(w),
        lambda X, y, w: norm(X @ w - y) ** 2 + norm(w) ** 2,
    ),
    "cosine": Asked(
        "w: n 1, v: n 1",
        lambda w, v: (_number(v.T * w) / sp.sqrt(_number(v.T * v)) / sp.sqrt(_number(w.T * w))).diff(v),
        _cosine,
    ),
    "absolute value of a cosine": Asked(
        "w: n 1, v: n 1",
        lambda w, v: sp.Abs(2 - _number(v.T * w) / sp.sqrt(_number(v.T * v)) / sp.sqrt(_number(w.T * w))).diff(v),
        lambda w, v: abs(2 - _cosine(w, v)),
    ),
    "Rayleigh quotient": Asked(
        "A: n n, x: n 1",
        lambda A, x: (_number(x.T * A * x) / _number(x.T * x)).diff(x),
        lambda A, x: (x.T @ A @ x).item() / norm(x) ** 2,
    ),
    "sum of an entrywise product": Asked(
        "A: n d, B: n d, x: d 1",
        lambda A, B, x: (OneMatrix(1, A.shape[0]) * HadamardProduct(A * x, B * x)).diff(x),
        lambda A, B, x: (A @ x * (B @ x)).sum(),
    ),
    "quadratic form of an entrywise product": Asked(
        "A: n n, y: n 1, x: n 1",
        lambda A, y, x: (HadamardProduct(x, y).T * A * HadamardProduct(x, y)).diff(x),
        lambda A, y, x: ((x * y).T @ A @ (x * y)).item(),
    ),
    "diagonal matrix": Asked(
        "u: n 1, v: n 1, x: n 1", lambda u, v, x: (u.T * DiagMatrix(x) * v).diff(x), lambda u, v, x: (u * x * v).sum()
    ),
    "trace of the inverse": Asked("X: n n", lambda X: Trace(X.I).diff(X), lambda X: np.trace(inv(X))),
    "trace with an inverse": Asked(
        "A: n n, B: n n, X: n n",
        lambda A, B, X: Trace(X.T * A * X.I * B).diff(X),
        lambda A, B, X: np.trace(X.T @ A @ inv(X) @ B),
    ),
    "inverse inside an inverse": Asked(
        "X: n n", lambda X: Trace((Identity(X.shape[0]) + X.I).I).diff(X), lambda X: np.trace(inv(np.eye(3) + inv(X)))
    ),
    "inverse between vectors": Asked(
        "a: n 1, b: n 1, X: n n", lambda a, b, X: (a.T * X.I * b).diff(X), lambda a, b, X: (a.T @ inv(X) @ b).item()
    ),
    "log det of the inverse": Asked(
        "X: n n", lambda X: sp.log(Determinant(X.I)).diff(X), lambda X: np.log(abs(det(inv(X))))
    ),
    "det of XᵀX": Asked("X: n d", lambda X: Determinant(X.T * X).diff(X), lambda X: det(X.T @ X)),
    "log det of XᵀBX": Asked(
        "B: n n, X: n n",
        lambda B, X: sp.log(Determinant(X.T * B * X)).diff(X),
        lambda B, X: np.log(abs(det(X.T @ B @ X))),
    ),
    "softmax": Asked("z: n 1", lambda z: (z.applyfunc(sp.exp) / _sum_of_exponentials(z)).diff(z), softmax),
    "cross-entropy": Asked(
        "y: n 1, z: n 1",
        lambda y, z: (_number(y.T * OneMatrix(*z.shape)) * sp.log(_sum_of_exponentials(z)) - _number(y.T * z)).diff(z),
        lambda y, z: -(y * np.log(softmax(z))).sum(),
    ),
    "log-sum-exp": Asked("z: n 1", lambda z: sp.log(_sum_of_exponentials(z)).diff(z), lambda z: log_alpha(z.ravel())),
    "logistic loss": Asked(
        "X: n d, y: n 1, w: d 1",
        lambda X, y, w: (
            OneMatrix(1, X.shape[0]) * (X * w).applyfunc(lambda t: sp.log(1 + sp.exp(t))) - y.T * X * w
        ).diff(w),
        lambda X, y, w: (np.log1p(np.exp(X @ w)) - y * (X @ w)).sum(),
    ),
    "root mean square": Asked(
        "g: n 1, x: n 1",
        lambda g, x: (_number(g.T * x) / sp.sqrt(_number(x.T * x) / x.shape[0] + 1)).diff(x),
        lambda g, x: (g * x).sum() / np.sqrt((x**2).mean() + 1),
    ),
    "hyperbolic tangent": Asked(
        "W: n d, u: n 1, x: d 1",
        lambda W, u, x: (u.T * (W * x).applyfunc(sp.tanh)).diff(x),
        lambda W, u, x: (u * np.tanh(W @ x)).sum(),
    ),
}
