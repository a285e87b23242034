"""Positive and nonnegative symbols, vectors and matrices in Coq: what is accepted of them, and what is refused."""

import pytest
import sympy as sp
from oracles.coq import alone, compiled_library, needs_coq, said_by_coq
from test_coq_refuses import forged

from anysize import *
from anysize.board.verdict import Verdict
from anysize.evidence.counterexample import violation
from anysize.kernel import order

pytestmark = [pytest.mark.exhaustive, needs_coq]

n, d = dimension("n"), dimension("d")
k, l, i = Index("k", n), Index("l", n), Index("i", d)
p, q = Variable("p", n, positive=True), Variable("q", n, positive=True)
x, y = Variable("x", n, nonnegative=True), Variable("y", d, nonnegative=True)
u, v, A = Variable("u", n), Variable("v", d), Variable("A", n, d)
M, B = Variable("M", n, d, positive=True), Variable("B", n, n, nonnegative=True)
s, t = sp.Symbol("s", positive=True), sp.Symbol("t", nonnegative=True)
r = sp.Symbol("r", real=True)


@pytest.fixture(scope="module")
def library(tmp_path_factory):
    return compiled_library(tmp_path_factory.mktemp("coq"))


def certificate(theorem, **more) -> str:
    claim = Claim("test", "lemma", "a test", "here", (theorem.relation,), hypotheses=theorem.hypotheses, **more)
    return alone(Verdict(claim, {}, theorems=(theorem,)))


EQUATIONS = {
    "the logarithm of a product": (log(p[k] * q[k]), log(p[k]) + log(q[k])),
    "an absolute value": (absolute(x[k]), x[k]),
    "a root of a square": (sp.sqrt(t**2), t),
    "entries of a matrix": (total(absolute(M[k, i]), i), total(M[k, i], i)),
    "the derivative in a positive symbol": (D(log(s), s), 1 / s),
    "the derivative in a positive entry": (D(log(p[k]), p[l]), delta(k, l) / p[l]),
    "the derivative in an entry of a positive matrix": (D(sp.sqrt(M[k, i]), M[k, i]), 1 / (2 * sp.sqrt(M[k, i]))),
    "the gradient of the negative entropy": (gradient(total(p[k] * log(p[k]), k), p), log(p) + ones(n)),
    "a derivative at a value": (at(D(log(s), s), s, 2), sp.Rational(1, 2)),
    "a positive value in the place of a symbol": (at(s * log(s), s, t + 1), (t + 1) * log(t + 1)),
}


@pytest.mark.parametrize("name", EQUATIONS)
def test_an_equation_is_accepted(library, name):
    assert said_by_coq(certificate(prove(*EQUATIONS[name])), library) == ""


weighted, of_symbol = order.nonnegative(total(p[k] * u[k] ** 2, k)), order.nonnegative(t * r**2)
summed, of_matrix = order.nonnegative(total(x[k], k)), order.nonnegative(trace(B))
INSTANCES = {
    "exponentials": (weighted, {p: exp(u)}),
    "a positive matrix times ones": (weighted, {p: M * ones(d)}),
    "a sum": (weighted, {p: q + x}),
    "squares": (summed, {x: hadamard(u, u)}),
    "a multiple by a number whose parts do not show its sign": (summed, {x: (sp.sqrt(33) - 5) * x}),
    "a nonnegative combination": (summed, {x: s * x + t * ones(n)}),
    "a matrix": (of_matrix, {B: x * p.T}),
    "a symbol": (of_symbol, {t: total(x[k], k)}),
    "another size": (order.nonnegative(total(p[k], k) * norm(u)), {u: v}),
}


@pytest.mark.parametrize("name", INSTANCES)
def test_an_instance_is_accepted(library, name):
    assert said_by_coq(certificate(order.instance(*INSTANCES[name])), library) == ""


def test_a_sum_of_squares_below_the_square_of_a_sum_is_accepted(library):
    rest = total(total(x[k] * x[l] * (1 - delta(k, l)), l), k)
    squares = bound(norm(x) ** 2).to(inner(x, ones(n)) ** 2 - rest, "expanded")
    squares.by(reason(order.nonnegative(rest), "no negative term"))
    text = certificate(squares.bound)
    assert "(forall k, (k < n)%nat -> 0 <= x k) ->\n  norm n x ^ 2 <= inner n x ones ^ 2" in text
    assert said_by_coq(text, library) == ""


def relative_entropy():
    tangent = order.instance(order.decided(log(s), s - 1, s, 0), {s: q[k] / p[k]})
    sums = [Equation(inner(w, ones(n)), 1) for w in (p, q)]
    minus = bound(total(p[k] * log(q[k] / p[k]), k), hypotheses=sums).by(reason(tangent, "the tangent at 1"))
    return minus.to(inner(q, ones(n)) - inner(p, ones(n)), "multiplied out").to(0, "both sum to 1").bound


def test_that_relative_entropy_is_not_negative_is_accepted(library):
    text = certificate(relative_entropy(), witness={p: [1], q: [1]})
    assert "(forall k, (k < n)%nat -> 0 < p k) -> (forall k, (k < n)%nat -> 0 < q k) ->" in text
    assert said_by_coq(text, library) == ""


def refuted(relation, values, indices=None) -> str:
    claim = Claim("test", "lemma", "a test", "here", (), printed=(relation,), printed_note="a test")
    return alone(Verdict(claim, {}, counterexamples=(violation(relation, (), values, indices or {}),)))


COUNTEREXAMPLES = {
    "an equation": (Equation(total(sp.sqrt(x[k]), k), sp.sqrt(total(x[k], k))), {x: [4, 9]}),
    "a bound": (Inequality(log(total(p[k], k)), total(log(p[k]), k)), {p: [1, 2]}),
    "a matrix": (Inequality(trace(B), 1), {B: [[0, 1], [0, 2]]}),
    "a symbol that is zero": (Inequality(r, t * r**2), {t: 0, r: 1}),
}


@pytest.mark.parametrize("name", COUNTEREXAMPLES)
def test_a_counterexample_is_accepted(library, name):
    assert said_by_coq(refuted(*COUNTEREXAMPLES[name]), library) == ""


@pytest.mark.parametrize(
    ("name", "value"), [("a bound", ("[1; 2]", "[0; 2]")), ("a matrix", ("[[0; 1]; [0; 2]]", "[[0; -1]; [0; 2]]"))]
)
def test_numbers_of_another_sign_refute_nothing(library, name, value):
    text = refuted(*COUNTEREXAMPLES[name])
    assert text.count(value[0]) > 1
    assert said_by_coq(text.replace(*value), library)


def signed(e):
    return forged(Inequality(0, e), "nonnegative", e=e)


def instance(known, v, value):
    """A forged instance with a value that has not the sign of what it stands for."""
    return forged(
        Inequality(0, known.relation.upper.xreplace({v: value})), "instance", bound=known, mapping=((v, value),)
    )


of_logarithms = order.nonnegative(total(log(p[k]) ** 2, k))
FALSE = {
    "the logarithm of what may be zero": forged(Equation(log(x[k] ** 2), 2 * log(x[k]))),
    "the logarithm of a product of what may be zero": forged(Equation(log(x[k] * t), log(x[k]) + log(t))),
    "a quotient by what may be zero": forged(Equation(absolute(t) / t, at(s, s, 1))),
    "a root of a square of what has no sign": forged(Equation(sp.sqrt(u[k] ** 2) + p[k], u[k] + p[k])),
    "a difference of positive entries": signed(p[k] - q[k]),
    "a sum of positive entries less one": signed(total(p[k], k) - 1),
    "the sign of a matrix for another": signed(A[k, i] * M[k, i]),
    "the sign of a vector for another": signed(total(u[k] * p[k], k)),
    "what has no sign for a positive vector": instance(weighted, p, u),
    "what may be zero for a positive vector": instance(of_logarithms, p, x),
    "a difference for a nonnegative matrix": instance(of_matrix, B, x * x.T - p * p.T),
    "what has no sign for a nonnegative symbol": instance(of_symbol, t, r),
    "a symbol at a value of no sign": forged(Equation(at(absolute(s), s, r), r)),
    "a symbol at a value that may be zero": forged(Equation(at(log(s * p[k]), s, t), log(t) + log(p[k]))),
}


@pytest.mark.parametrize("name", FALSE)
def test_what_is_false_is_refused(library, name):
    said = said_by_coq(alone(FALSE[name]), library)
    assert said and "Syntax error" not in said and "not found" not in said


TAMPERED = {
    "a sign that is not assumed": ("[Vector 0%N 0%N", "[Vector 0%N 0%N; Vector 2%N 0%N"),
    "strict for weak": ("-> 0 < p k)", "-> 0 <= p k)"),
    "less than all entries": ("(k < n)%nat -> 0 < q k", "(S k < n)%nat -> 0 < q k"),
    "a sign of more than all entries": ("(k < n)%nat -> 0 < p k)", "(k < n)%nat -> (k < 1)%nat -> 0 < p k)"),
    "another size": ("[Vector 0%N 0%N", "[Vector 0%N 1%N"),
}


@pytest.mark.parametrize("name", TAMPERED)
def test_a_certificate_whose_signs_are_changed_is_refused(library, name):
    text, change = certificate(relative_entropy(), witness={p: [1], q: [1]}), TAMPERED[name]
    assert change[0] in text
    said = said_by_coq(text.replace(*change), library)
    assert said and "Syntax error" not in said and "not found" not in said
