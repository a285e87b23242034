"""The words for matrices in Coq: what certificates say with them, what Coq accepts, and what cannot be written for it yet."""

import pytest
import sympy as sp
from oracles.coq import alone, compiled_library, needs_coq, said_by_coq
from test_coq_refuses import forged

from anysize import *
from anysize.board.verdict import Verdict
from anysize.coq.arithmetic import NotExported
from anysize.language.terms import identity

n, d = dimension("n"), dimension("d")
X, Y, A = Variable("X", n, n), Variable("Y", n, n), Variable("A", n, d)
a, w = Variable("a", n), Variable("w", n)
lam = sp.Symbol("lam", positive=True)
M = X + Y * X.T


def verdict(lhs, rhs, nonzero=()):
    claim = Claim("test", "lemma", "a test", "here", (Equation(lhs, rhs),), nonzero=nonzero)
    return Verdict(claim, {}, theorems=(prove(lhs, rhs, nonzero=nonzero),))


TRUE = {
    "a trace": (trace(A * A.T), trace(A.T * A)),
    "the gradient of a trace": (gradient(trace(A.T * X * A), A), X * A + X.T * A),
    "X X⁻¹": (X * inverse(X), identity(n), (det(X),)),
    "X⁻¹ X for a sum": (inverse(M) * M, identity(n), (det(M),)),
    "what follows from X X⁻¹": (X * inverse(X) * A, A, (det(X),)),
    "what does not change": (
        gradient(norm(inverse(M) * w - a) ** 2, w),
        2 * inverse(M).T * (inverse(M) * w - a),
        (det(M),),
    ),
    "a determinant as a number": ((det(X) + 1) * (det(X) - 1), det(X) ** 2 - 1),
}
SAYS = {
    "X X⁻¹": "det n X <> 0 -> mulm n X (inverse n X) k l = idm k l.",
    "a determinant as a number": "(1 + det n X) * (- 1 + det n X) = - 1 + det n X ^ 2.",
    "a trace": "trace n (mulm d A (tr A)) = trace d (mulm n (tr A) A).",
}
NOT_YET = {
    "the derivative of an inverse": (
        (gradient(trace(inverse(X)), X), -(inverse(X) * inverse(X)).T, (det(X),)),
        "rests on what determinants",
    ),
    "the derivative of a determinant": (
        (gradient(det(X), X), det(X) * inverse(X).T, (det(X),)),
        "rests on what determinants",
    ),
    "a derivative that is not taken": (
        (gradient(det(X), X), gradient(det(X), X), (det(X),)),
        "det(X) as a function of X",
    ),
    "a determinant of a product": ((det(X * Y), det(X) * det(Y)), "rests on what determinants and inverses are"),
    "an inverse of a transpose": (
        (inverse(X.T), inverse(X).T, (det(X),)),
        "rests on what determinants and inverses are",
    ),
    "an inverse that is known to exist": (
        (inverse(A * A.T + lam * identity(n)) * (A * A.T + lam * identity(n)), identity(n)),
        "where it is not assumed that det",
    ),
    "vec": ((norm(vec(A)), norm(A)), "of size d·n: they have no word in Coq yet"),
    "a Kronecker product": ((kronecker(A, X).T, kronecker(A.T, X.T)), "of size d·n: they have no word in Coq yet"),
}
FALSE = {
    "the inverse of another matrix": forged(
        Equation(X * inverse(Y), identity(n)), "right_inverse", m=X, nonzero=(det(X),)
    ),
    "an inverse that need not exist": forged(Equation(X * inverse(X), identity(n)), "identity"),
    "det X is not tr X": forged(Equation(det(X), trace(X)), "identity"),
    "tr(XY) is not tr(X) tr(Y)": forged(Equation(trace(X * Y), trace(X) * trace(Y)), "identity"),
}


@pytest.mark.parametrize("name", SAYS)
def test_a_statement_about_matrices(name):
    text = alone(verdict(*TRUE[name]))
    assert SAYS[name] in " ".join(text.partition("Prop :=")[2].split())


@pytest.mark.parametrize("name", NOT_YET)
def test_what_cannot_be_written_yet_says_why(name):
    statement, why = NOT_YET[name]
    with pytest.raises(NotExported, match=why.replace("(", r"\(").replace(")", r"\)")):
        alone(verdict(*statement))


@pytest.fixture(scope="module")
def library(tmp_path_factory):
    return compiled_library(tmp_path_factory.mktemp("library"))


@needs_coq
@pytest.mark.exhaustive
@pytest.mark.parametrize("name", TRUE)
def test_coq_accepts(name, library):
    assert said_by_coq(alone(verdict(*TRUE[name])), library) == ""


@needs_coq
@pytest.mark.exhaustive
@pytest.mark.parametrize("name", FALSE)
def test_coq_or_the_writer_refuses(name, library):
    try:
        text = alone(FALSE[name])
    except NotExported:
        return
    assert said_by_coq(text, library)
