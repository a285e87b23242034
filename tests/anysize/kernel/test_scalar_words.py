"""tanh, sinh, cosh, the logistic function, the positive part, erf and π, of a number and entry by entry; sums over l ≠ k."""

import itertools
import math

import mpmath
import numpy as np
import pytest
import sympy as sp
from oracles.refusals import each, refused

from anysize import *
from anysize.kernel import intervals
from anysize.language.data import Reader, Writer

n = dimension("n")
u, v = Variable("u", n), Variable("v", n)
k, l = Index("k", n), Index("l", n)
s, t = sp.Symbol("s", real=True), sp.Symbol("t", real=True)
PLAIN = {
    cosh: math.cosh,
    sinh: math.sinh,
    tanh: math.tanh,
    erf: math.erf,
    sigmoid: lambda x: 1 / (1 + math.exp(-x)),
    relu: lambda x: max(x, 0.0),
}
root = sp.sqrt(2 / sp.pi)
gelu = Definition("gelu", [t], t * (1 + erf(t / sp.sqrt(2))) / 2)
silu = Definition("silu", [t], t * sigmoid(t))
bell = exp(-(s**2) / 2) / sp.sqrt(2 * sp.pi)

TRUE = {
    "cosh and sinh": (cosh(s) ** 2 - sinh(s) ** 2, 1),
    "tanh is their quotient": (tanh(s), sinh(s) / cosh(s)),
    "tanh by the logistic function": (tanh(s), 2 * sigmoid(2 * s) - 1),
    "the logistic function written out": (sigmoid(s), exp(s) / (1 + exp(s))),
    "its mirror image": (sigmoid(-s), 1 - sigmoid(s)),
    "tanh is odd": (tanh(-s), -tanh(s)),
    "erf is odd": (erf(s - t), -erf(t - s)),
    "derivative of tanh": (D(tanh(s), s), 1 - tanh(s) ** 2),
    "derivative of the logistic function": (D(sigmoid(s), s), sigmoid(s) * (1 - sigmoid(s))),
    "derivative of sinh": (D(sinh(3 * s), s), 3 * cosh(3 * s)),
    "derivative of erf": (D(erf(s), s), 2 / sp.sqrt(sp.pi) * exp(-(s**2))),
    "derivative of GELU": (D(gelu(s), s), (1 + erf(s / sp.sqrt(2))) / 2 + s * bell),
    "GELU of the negative": (gelu(-s), gelu(s) - s),
    "derivative of SiLU": (D(silu(s), s), sigmoid(s) + silu(s) * (1 - sigmoid(s))),
    "second derivative of tanh": (D(D(tanh(s), s), s), -2 * tanh(s) * (1 - tanh(s) ** 2)),
    "tanh of a vector": (D(tanh(u), u[k]), (1 - tanh(u[k]) ** 2) * basis(k)),
    "a layer": (gradient(inner(tanh(u), v), u), hadamard(ones(n) - hadamard(tanh(u), tanh(u)), v)),
    "an entry": (sigmoid(u)[k], sigmoid(u[k])),
    "the positive part": (relu(s) - relu(-s), s),
    "the positive part of a square": (relu(s**2), s**2),
    "all but one": (total(u[l], l, but=k), total(u[l], l) - u[k]),
    "pairs": (total(total(u[k] * u[l], l, but=k), k), total(u[k], k) ** 2 - norm(u) ** 2),
    "all but one of ones": (total(1, l, but=k), n - 1),
    "derivative in what is left out": (D(total(u[l] ** 2, l, but=k), u[k]), 0),
}
FALSE = {
    "cosh and sinh": (cosh(s) ** 2 + sinh(s) ** 2, 1),
    "derivative of tanh": (D(tanh(s), s), 1 + tanh(s) ** 2),
    "derivative of the logistic function": (D(sigmoid(s), s), sigmoid(s) * (1 + sigmoid(s))),
    "derivative of erf": (D(erf(s), s), 2 / sp.pi * exp(-(s**2))),
    "derivative of GELU": (D(gelu(s), s), (1 + erf(s)) / 2 + s * bell),
    "erf is not even": (erf(-s), erf(s)),
    "erf of a double": (erf(2 * s), 2 * erf(s)),
    "the positive part is no absolute value": (relu(s), (s - sp.Abs(s)) / 2),
    "tanh of a sum": (tanh(s + t), tanh(s) + tanh(t)),
    "π is no fraction": (sp.pi, sp.Rational(355, 113)),
    "all but one": (total(u[l], l, but=k), total(u[l], l)),
    "pairs": (total(total(u[k] * u[l], l, but=k), k), total(u[k], k) ** 2),
}


@each("lhs, rhs, _", TRUE)
def test_what_is_true_is_proved(lhs, rhs, _):
    assert prove(lhs, rhs)


@each("lhs, rhs, _", FALSE)
def test_what_is_false_is_refused(lhs, rhs, _):
    refused(NotProved, lambda: prove(lhs, rhs))


NOT_DEFINED = {
    "a logarithm inside": (lambda: prove(tanh(log(s)), tanh(log(s))), NotDefined, "log of"),
    "a logarithm of tanh": (lambda: prove(log(tanh(s)), log(tanh(s))), NotDefined, "log of"),
    "division by erf": (lambda: prove(1 / erf(s), 1 / erf(s)), NotDefined, "not known to be nonzero"),
    "the slope of the positive part at 0": (lambda: prove(D(relu(s), s), (1 + s / sp.Abs(s)) / 2), StatementError),
    "SymPy's tanh": (lambda: prove(sp.tanh(s), s), NotInTheLanguage, "write tanh(…) of this package"),
    "SymPy's erf": (lambda: order.nonnegative(sp.erf(s) ** 2), NotInTheLanguage, "write erf(…) of this package"),
    "a name for a function": (lambda: Variable("tanh", n), NotInTheLanguage, "stands for something else"),
    "a term that is left out and makes no sense": (
        lambda: prove(total(1 / (u[l] - u[k]), l, but=k), 0),
        NotDefined,
        "must make sense for l = k too",
    ),
    "leaving out itself": (lambda: total(u[l], l, but=l), StatementError, "cannot leave out l itself"),
    "leaving out another range": (lambda: total(u[l], l, but=Index("i", n + 1)), StatementError),
}


@each("action, error, words", NOT_DEFINED)
def test_what_makes_no_sense_is_refused(action, error, words):
    refused(error, action, *words)


@pytest.mark.parametrize("word", PLAIN, ids=lambda word: word.__name__)
def test_numbers_of_every_kind(word):
    values = [-40.0, -2.5, -1e-9, 0.0, 0.3, 7.0, 40.0]
    plain = [PLAIN[word](x) for x in values]
    close = {"rel_tol": 1e-14, "abs_tol": 1e-300}
    assert all(math.isclose(evaluate(word(s), {s: x}), y, **close) for x, y in zip(values, plain, strict=True))
    assert np.allclose(evaluate(word(u), {u: np.array(values)})[:, 0], plain, rtol=1e-14, atol=0)
    exact = evaluate(word(s) - word(-s), {s: sp.Rational(3, 7)})
    assert abs(float(exact) - (PLAIN[word](3 / 7) - PLAIN[word](-3 / 7))) < 1e-14
    if word is not relu:  # which has no derivative at 0
        slope = evaluate(D(word(s), s), {s: 0.3})
        central = (PLAIN[word](0.3 + 1e-6) - PLAIN[word](0.3 - 1e-6)) / 2e-6
        assert abs(slope - central) < 1e-8
        assert abs(float(evaluate(D(word(s), s), {s: sp.Rational(3, 10)})) - slope) < 1e-12


def test_intervals_hold_the_values():
    points = [sp.Rational(p, q) for p, q in itertools.product((-63, -7, -1, 0, 1, 5, 101), (1, 3, 10**9))]
    for f, x in itertools.product((sp.sinh, sp.cosh, sp.tanh, sp.erf), points):
        mpmath.iv.dps, mpmath.mp.dps = 30, 60
        held, value = intervals.enclose(f(x, evaluate=False)), mpmath.mpf(f(x).evalf(60))
        assert held.a <= value <= held.b and held.b - held.a <= 1e-25 * (1 + abs(value)), (f, x)
        wide = intervals.enclose(f(t), t, (x - 1, x + sp.Rational(1, 2)))
        assert all(wide.a <= mpmath.mpf(f(x + h / sp.Integer(8)).evalf(60)) <= wide.b for h in range(-8, 5)), (f, x)
    assert intervals.sign(sp.erf(1) - sp.Rational(842700793, 10**9)) == -1


def test_they_are_typeset_written_and_read():
    for word in PLAIN:
        for e in (word(s) ** 2, word(u)[k], D(word(s), s)):
            assert eval(str(e), {**globals(), **{str(a): a for a in (s, u, k)}}) == e
            writer = Writer()
            number = writer(e)
            assert Reader(writer.nodes)(number) == e
    assert latex(tanh(s) ** 2) == r"\tanh(s)^{2}" and latex(erf(u)) == r"\operatorname{erf}(u)"
    assert latex(sigmoid(s) * sp.pi) == r"\pi\,\operatorname{sigmoid}(s)"
    assert latex(total(u[l] * v[k], l, but=k)) == r"\sum_{l \neq k} u_{l}\,v_{k}"
    assert latex(total(1, l, but=k)) == r"\sum_{l \neq k} 1"
    assert evaluate(total(u[l], l, but=k), {u: [1, 10, 100], k: 1}) == 101
    assert evaluate(total(u[l], l, but=k), {u: [5], k: 0}) == 0


def test_the_chain_rule_knows_them():
    claim = Claim("d", "lemma", "", "here", (Equation(D(tanh(s**2), s), 2 * s * (1 - tanh(s**2) ** 2)),))
    assert derive(claim).by(chain_rule)


def test_the_positive_part_has_a_slope_away_from_zero():
    assert prove(D(relu(s), s), (1 + s / sp.Abs(s)) / 2, nonzero=[s])
    refused(NotProved, lambda: prove(D(relu(s), s), 1, nonzero=[s]))


def test_under_a_sum():
    assert prove(total(1 - tanh(u[k]) ** 2, k), total(1 / cosh(u[k]) ** 2, k))
    assert prove(total(sigmoid(u[k]), k), total(exp(u[k]) / (1 + exp(u[k])), k))
    refused(NotProved, lambda: prove(total(sigmoid(u[k]), k), total(1 / (1 + exp(u[k])), k)))
