"""Variables whose entries have a sign: what it shows, and that nothing without it takes their place."""

import random

import pytest
from sympy import Symbol, oo, sqrt

from anysize import *
from anysize import Index as Idx
from anysize.evidence import attack
from anysize.evidence.check import random_value
from anysize.kernel.replay import record, replay
from anysize.language.data import Reader, Writer
from anysize.language.errors import StatementError
from anysize.show.latex import space

n, d = dimension("n"), dimension("d")
k, l = Idx("k", n), Idx("l", n)
p, q = Variable("p", n, positive=True), Variable("q", n, positive=True)
x, u, A = Variable("x", n, nonnegative=True), Variable("u", n), Variable("A", n, d, positive=True)
M, v = Variable("M", n, n), Variable("v", n, positive=True)
s, r, t = Symbol("s", nonnegative=True), Symbol("r", positive=True), Symbol("t", real=True)


def spread(values, weights):
    """A variance."""
    j = Idx("j", n)
    return total(weights[j] * (values[j] - inner(values, ones(n)) / n) ** 2, j)


def deviation(values, weights):
    return sqrt(spread(values, weights) + r)


PROVED = {
    "logarithms": lambda: prove(log(p[k] * q[k] / r), log(p[k]) + log(q[k]) - log(r)),
    "division": lambda: prove(total(p[k] / q[k] * q[k], k), inner(p, ones(n))),
    "roots": lambda: prove(sqrt(x[k] ** 2) + sqrt(p[k]) ** 2 + sqrt(s**2), x[k] + p[k] + s),
    "a gradient": lambda: prove(gradient(total(p[k] * log(p[k]), k), p), log(p) + ones(n)),
    "a definition": lambda: prove(Definition("h", [p], log(p))(hadamard(q, q)), 2 * log(q)),
    "a sign": lambda: order.nonnegative(total(x[k] * p[k], k) + s * sqrt(s)),
    "a step under a sum": lambda: order.replace(total(p[k] * t, k), order.assume(Inequality(t, r))),
    "one of all": lambda: order.below_total(x[k] * s, k),
    "a value of the same sign": lambda: order.instance(order.nonnegative(p[k] * x[l]), {p: exp(u), x: hadamard(u, u)}),
    "a matrix": lambda: prove(log(A), 2 * log(A) - log(A)),
    "a variance under a root": lambda: prove(deviation(u, ones(n) / n), deviation(u, ones(n) / n)),
    "one with weights": lambda: prove(deviation(u, p), deviation(u, p)),
    "one for each column": lambda: prove(total(1 / deviation(M[:, l], p), l), total(1 / deviation(M[:, k], p), k)),
    "one in a product with others": lambda: prove(
        total(total(deviation(M[:, l], q) * deviation(M[:, k], p), l), k),
        total(deviation(M[:, l], q), l) * total(deviation(M[:, k], p), k),
    ),
}
REFUSED = {
    "a root": lambda: prove(sqrt(u[k]), sqrt(u[k])),
    "a variance with weights of any sign": lambda: prove(deviation(u, u), deviation(u, u)),
    "a variance less something": lambda: prove(sqrt(spread(u, p) - r), sqrt(spread(u, p) - r)),
    "the square at another column": lambda: prove(
        total(sqrt(r + spread(M[:, l], p) - inner(M[:, l], M[:, l])), l),
        total(sqrt(r + spread(M[:, l], p) - inner(M[:, l], M[:, l])), l),
    ),
    "division by what may be zero": lambda: prove(u[k] / x[k], u[k] / x[k]),
    "a logarithm of what may be zero": lambda: prove(log(x), log(x)),
    "two meanings": lambda: Equation(inner(p, Variable("p", n)), 0),
    "two signs": lambda: prove(inner(x, p), inner(Variable("x", n, positive=True), p)),
    "a real value": lambda: order.instance(order.nonnegative(p[k]), {p: u}),
    "a nonnegative value for a positive one": lambda: order.instance(order.nonnegative(1 / p[k]), {p: x}),
    "a negative number": lambda: order.instance(order.nonnegative(s), {s: -1}),
    "zero": lambda: order.instance(order.nonnegative(p[k]), {p: zeros(n)}),
    "a real argument": lambda: prove(Definition("h", [p], log(p))(u), log(u)),
    "a real argument of a nonnegative parameter": lambda: prove(Definition("h", [x], norm(x))(u), norm(u)),
    "a real value at a nonnegative symbol": lambda: prove(at(sqrt(s), s, t), sqrt(t)),
    "a derivative at an end": lambda: D(sqrt(x[k]), x[k]),
    "a gradient at an end": lambda: gradient(norm(x) ** 2, x),
    "a derivative in a symbol at an end": lambda: D(s**2, s),
    # what holds for every positive vector need not hold for every vector
    "a spectral norm from positive vectors": lambda: order.spectral_least(order.spectral(M, v), M, v),
    "signs from positive vectors": lambda: order.one_norm_least(order.assume(Inequality(inner(p, u), r)), p, u, k),
    "a mean value on a half-line": lambda: order.mean_value(order.nonnegative(s), s, s),
    "a decision on a half-line": lambda: order.decided(-s, s, s, -oo),
    "no sign": lambda: Variable("p", n, 1, "negative"),
}


@pytest.mark.parametrize("case", PROVED)
def test_a_sign_is_known(case):
    made = PROVED[case]()
    (again,) = replay(record(made))
    assert again.relation == made.relation


@pytest.mark.parametrize("case", REFUSED)
def test_refused(case):
    with pytest.raises((StatementError, NotProved)):
        REFUSED[case]()


def test_it_is_data_and_typeset():
    writer = Writer()
    number = writer(inner(p, x) + s * A[k, Idx("i", d)])
    assert Reader(writer.nodes)(number) == inner(p, x) + s * A[k, Idx("i", d)]
    assert [space(e) for e in (p, x, A, u, s, r)] == [
        r"\mathbb{R}_{>0}^{n}",
        r"\mathbb{R}_{\geq 0}^{n}",
        r"\mathbb{R}_{>0}^{n \times d}",
        r"\mathbb{R}^{n}",
        r"\mathbb{R}_{\geq 0}",
        r"\mathbb{R}_{>0}",
    ]
    assert p.xreplace({n: d}) == Variable("p", d, positive=True)


def test_numbers_have_the_sign():
    rng = random.Random(0)
    assert all(e > 0 for e in random_value(p, {n: 50}, rng).flat) and min(random_value(x, {n: 50}, rng).flat) >= 0
    assert find(Inequality(0, p[k])) is None and find(Inequality(0, x[k], strict=True)).right == 0
    assert find(Inequality(x[k], x[k] ** 2)) is not None
    for value in ([1, -1], [1, 0]):
        with pytest.raises(ValueError, match="positive"):
            certify(p[k], 0, {p: value}, {k: 0})
    target = attack.targets(Claim("a", "lemma", "", "here", (Inequality(0, inner(p, x)),)))[0][0]
    assert not attack.attack(target, 0.3).broken


def test_a_witness_has_the_sign():
    stated = Claim(
        "a", "lemma", "", "here", (Inequality(0, r),), hypotheses=(Inequality(p[k], r),), witness={p: [0], r: 1}
    )
    with pytest.raises(NotSettled, match="p does not take the value"):
        settle(stated, order.nonnegative(r))
