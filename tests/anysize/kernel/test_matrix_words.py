"""The words for matrices: trace and Frobenius norm, each with what people prove by it, and with what must be refused."""

import pytest
import sympy as sp
from oracles.engine import A, B, C, M, d, n, u, v

from anysize import *
from anysize.board import typed
from anysize.coq.words import Definitions, Words

s = sp.Symbol("s", real=True)
X, N = Variable("X", d, n), Variable("N", n, n)

TRUE = {
    "the trace is linear": (trace(s * B + B.T), (s + 1) * trace(B)),
    "the trace is cyclic": (trace(A * X * B), trace(B * A * X)),
    "the trace of a rank-one matrix": (trace(u * v.T), inner(u, v)),
    "the trace of the identity": (trace(identity(n)), n),
    "the trace of a number": (trace(u.T * B * u), inner(u, B * u)),
    "the Frobenius norm by the trace": (frobenius_norm(A) ** 2, trace(A.T * A)),
    "Frobenius norm of a transpose": (frobenius_norm(A.T), frobenius_norm(A)),
    "Gram matrices and the trace": (trace(A.T * C) - trace(C.T * A), 0),
    "gradient of tr(AXB)": (gradient(trace(A * X * B), X), A.T * B.T),
    "gradient of tr(XᵀMXB)": (gradient(trace(X.T * M * X * B), X), M * X * B + M.T * X * B.T),
    "gradient of tr(XᵀX)": (gradient(trace(X.T * X), X), 2 * X),
    "gradient of a squared Frobenius norm": (gradient(frobenius_norm(A * X - B) ** 2, X), 2 * A.T * (A * X - B)),
    "gradient of the trace": (gradient(trace(B), B), identity(n)),
}
FALSE = {
    "tr(AB) is not tr(A)tr(B)": (trace(B * B), trace(B) ** 2),
    "tr(AB) is not tr(ABᵀ)": (trace(B * B), trace(B * B.T)),
    "the trace is cyclic, no more": (trace(B * B * N * N), trace(B * N * B * N)),
    "the trace of the identity is not 1": (trace(identity(n)), 1),
    "gradient of tr(AXB), not transposed": (gradient(trace(B * N), B), N),
    "gradient of tr(XᵀMX) for M that is not symmetric": (gradient(trace(X.T * M * X), X), 2 * M * X),
    "the Frobenius norm is not the trace": (frobenius_norm(B), trace(B)),
}


@pytest.mark.parametrize("name", TRUE)
def test_is_proved(name):
    assert prove(*TRUE[name])


@pytest.mark.parametrize("name", FALSE)
def test_is_refuted(name):
    with pytest.raises(NotProved) as refusal:
        prove(*FALSE[name])
    assert refusal.value.counterexample


@pytest.mark.parametrize(
    ("made", "message"),
    [
        (lambda: trace(A), "trace takes a square matrix, but A is n × d"),
        (lambda: trace(s), "takes a square matrix: s is a scalar"),
        (lambda: frobenius_norm(u), r"u is n × 1; write norm\(…\)"),
        (lambda: frobenius_norm(s), "s is a scalar"),
        (lambda: B.trace, None),
    ],
)
def test_misuse_is_explained(made, message):
    if message is None:
        made, message = made(), r"write trace\(…\)"
    with pytest.raises(StatementError, match=message):
        made()


def test_words_are_typeset_read_back_evaluated_and_exported():
    assert latex(trace(A * X)) == r"\operatorname{tr}(A\,X)"
    assert latex(frobenius_norm(A)) == latex(norm(A))
    names = {"A": A, "X": X}
    for e in (trace(A * X), frobenius_norm(A), trace(A * X) ** 2 / 3):
        assert typed.expression(str(e), names) == e
    assert typed.expression("frobenius_norm(A)", names) == norm(A)
    assert evaluate(trace(B), {B: [[1, 2], [3, 4]]}) == 5
    assert Words(Definitions()).number(trace(A * X)).text == "trace n (mulm d A X)"
    assert Words(Definitions()).number(trace(u.T * B * u)).text == Words(Definitions()).number(u.T * B * u).text
