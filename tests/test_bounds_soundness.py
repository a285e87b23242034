"""Wrong chains of inequalities, one for each way to be wrong: every one is refused, with the reason."""

import dataclasses

import pytest
import sympy as sp
from sympy import Rational, Symbol, sqrt

from weightshift.proof import *
from weightshift.proof import order, scalar
from weightshift.proof.errors import NotProved, StatementError
from weightshift.proof.order import Bound

n, d, m = dimension("n"), dimension("d"), dimension("m")
A, B, x, y = Variable("A", n, d), Variable("B", n, d), Variable("x", d), Variable("y", d)
u, v = Variable("u", n), Variable("v", n)
k, l, i = Index("k", n), Index("l", n), Index("i", d)
R, beta = Symbol("R", positive=True), Symbol("beta", positive=True)
s, t = Symbol("s", real=True), Symbol("t", real=True)
alpha = Definition("alpha", [x], inner(exp(A * x), ones(n)))

norm_A, norm_x, norm_y = Inequality(spectral_norm(A), R), Inequality(norm(x), R), Inequality(norm(y), R)


def claim(inequality, *hypotheses, witness=None, **more):
    witness = witness or {A: [[0]], x: [0], y: [0], u: [0], v: [0], R: 1, beta: 1}
    return Claim("test", "lemma", "a test", "here", (inequality,), hypotheses=hypotheses, witness=witness, **more)


def triangle():
    square = order.nonnegative(total(total((u[k] * v[l] - u[l] * v[k]) ** 2, k), l) / 2)
    lagrange = bound(inner(u, v) ** 2).to(norm(u) ** 2 * norm(v) ** 2 - square.upper, "").by(square)
    schwarz = bound(absolute(inner(u, v))).to(sqrt(inner(u, v) ** 2), "")
    schwarz.by(order.root(lagrange.bound), to=norm(u) * norm(v))
    squared = bound(norm(u + v) ** 2).to(norm(u) ** 2 + 2 * inner(u, v) + norm(v) ** 2, "")
    squared.by(order.below_absolute(inner(u, v))).by(schwarz).to((norm(u) + norm(v)) ** 2, "")
    root = order.root(squared.bound)
    return bound(norm(u + v)).to(root.lower, "").by(root, to=norm(u) + norm(v))


# Each returns something that must not come to be; the second entry is part of the message that must say why.
WRONG = {
    # a line that is not what the reason gives
    "a dropped factor": (lambda: bound(norm(u)).by(order.nonnegative(norm(v)), to=norm(u)), "does not occur"),
    "a factor lost in the written line": (
        lambda: bound(norm(A * x)).by(order.spectral(A, x), to=spectral_norm(A)),
        "give norm(x)*spectral_norm(A), not spectral_norm(A)",
    ),
    "a larger constant than the line has": (
        lambda: bound(2 * norm(A * x)).by(order.spectral(A, x), to=spectral_norm(A) * norm(x)),
        "not norm(x)*spectral_norm(A)",
    ),
    "a flipped sign in an equal line": (lambda: bound(norm(u - v)).to(norm(u + v), ""), "it fails at"),
    "an equal line that only holds for n = 1": (lambda: bound(norm(u)).to(max_norm(u), ""), "n = 2"),
    "a square root of a sum taken termwise": (
        lambda: bound(sqrt(norm(u) ** 2 + norm(v) ** 2)).to(norm(u) + norm(v), ""),
        "it fails at",
    ),
    "a norm of a sum taken for the sum of norms": (lambda: bound(norm(u + v)).to(norm(u) + norm(v), ""), "it fails at"),
    # the wrong side
    "a replacement in a decreasing place": (
        lambda: bound(exp(-norm(x)), hypotheses=[norm_x]).by(norm_x),
        "a lower bound of it is needed",
    ),
    "a replacement under a negative sign": (
        lambda: bound(R - norm(x), hypotheses=[norm_x]).by(norm_x),
        "bound of it is needed",
    ),
    "a replacement in a denominator": (
        lambda: bound(1 / (1 + norm(x)), hypotheses=[norm_x]).by(norm_x),
        "bound of it is needed",
    ),
    "an upper bound used to go down": (
        lambda: bound(norm(x), down=True, hypotheses=[norm_x]).by(norm_x),
        "a lower bound of it is needed",
    ),
    "a bound used backwards": (lambda: bound(spectral_norm(A) * norm(x)).by(order.spectral(A, x)), "bound of it is needed"),
    "a factor of unknown sign": (
        lambda: bound(b * norm(x), hypotheses=[norm_x]).by(norm_x),
        "multiplied by b, which is not known to be nonnegative",
    ),
    "an inner product as a factor": (
        lambda: bound(inner(u, v) * norm(x), hypotheses=[norm_x]).by(norm_x),
        "not known to be nonnegative",
    ),
    "squaring numbers of unknown sign": (
        lambda: order.replace(u[k] ** 2, order.assume(Inequality(u[k], v[k]))),
        "not known to be nonnegative",
    ),
    "inverting numbers not known positive": (
        lambda: bound(1 / alpha(x), hypotheses=[low]).by(low),
        "not known to be positive",
    ),
    "the root of a bound below zero": (lambda: order.root(order.below_absolute(u[k])), "not known to be nonnegative"),
    # hypotheses
    "an undeclared hypothesis": (lambda: bound(norm(x)).by(norm_x), "neither a hypothesis nor shown"),
    "a hypothesis of a cited bound not established": (
        lambda: bound(norm(A * x), hypotheses=[norm_A]).by(cited()),
        "norm(x) <= R, which is neither a hypothesis nor shown",
    ),
    "a hypothesis established for another vector": (
        lambda: bound(norm(A * y), hypotheses=[norm_A, norm_x]).by(cited().at({x: y})),
        "norm(y) <= R, which is neither",
    ),
    "a weak hypothesis where a strict one is needed": (
        lambda: order.discharge(weak_from_strict(), order.assume(Inequality(norm(x), R))).hypotheses[0].strict
        and refuse("norm(x) < R is still assumed"),
        "norm(x) < R is still assumed",
    ),
    "a weak inequality claimed to be strict": (
        lambda: bound(claim(Inequality(norm(x), R, strict=True), Inequality(norm(x), R, strict=True)))
        .by(Inequality(norm(x), R, strict=True))
        .bound,
        "only shows the weak inequality",
    ),
    "hypotheses that contradict each other": (
        lambda: settle(*with_chain(claim(Inequality(norm(x), -R), Inequality(norm(x), -R)))),
        "is not shown to hold at its witness",
    ),
    "hypotheses without an instance": (
        lambda: settle(*with_chain(Claim("test", "lemma", "", "", (Inequality(norm(x), R),), hypotheses=(norm_x,)))),
        "gives no values for which its hypotheses hold",
    ),
    # citations
    "a citation that does not occur": (lambda: bound(norm(A * y), hypotheses=[norm_A, norm_x]).by(cited()), "does not occur"),
    "a citation of an unfinished chain": (lambda: bound(norm(u + v)).by(bound(claim(Inequality(norm(u + v), norm(u))))), "nothing has been derived"),
    "a citation of a chain that stops short": (
        lambda: bound(norm(u + v)).by(bound(claim(Inequality(norm(u + v), norm(u)))).by(triangle())),
        "has reached",
    ),
    "a circle": (lambda: circle(), "nothing has been derived"),
    "an instance of another shape": (lambda: triangle().at({u: x}) and triangle().at({u: x, v: u}), "cannot become"),
    "an instance that changes a size in one place": (lambda: order.instance(sqrt_n(), {n: R}), "is a size"),
    "an instance with a negative number for a positive symbol": (
        lambda: order.instance(order.nonnegative(R), {R: -R}),
        "not known to be positive",
    ),
    "an instance with zero for a positive symbol": (
        lambda: order.instance(order.nonnegative(1 / R), {R: 0}),
        "not known to be positive",
    ),
    # indices
    "a bound on one entry taken for all": (
        lambda: order.largest_below(order.assume(Inequality(absolute(u[k]), R)), k),
        "not shown for every k",
    ),
    "a bound that depends on the entry": (
        lambda: order.largest_below(order.below_absolute(u[k]), k),
        "depends on k",
    ),
    "a lower bound on one entry taken for all": (
        lambda: order.below_smallest(order.assume(Inequality(R, u[k])), k),
        "not shown for every k",
    ),
    "a hypothesis on one index used under a sum": (
        lambda: order.replace(total(u[k], k), order.assume(Inequality(u[k], R))),
        "assumes something of one k",
    ),
    "a term bounded by a sum with negative terms": (lambda: order.below_total(u[k], k), "not known to be nonnegative"),
    "the smallest entry taken for the largest": (
        lambda: bound(smallest(u[k], k)).to(largest(u[k], k), ""),
        "it fails at",
    ),
    "an index of another range": (lambda: order.below_largest(exp(u[k]), k, at=i), "does not run over"),
    # norms
    "the spectral norm from one vector": (
        lambda: order.spectral_least(under(order.spectral(A, x), norm_x), A, x),
        "depends on it",
    ),
    "the spectral norm with a factor that depends on the vector": (
        lambda: order.spectral_least(order.same(norm(A * x), norm(A * x)), A, x),
        "depends on it",
    ),
    "the spectral norm of another matrix": (lambda: order.spectral_least(order.spectral(A, x), B, x), "is not the norm of"),
    "the spectral norm with a negative factor": (
        lambda: order.spectral_least(order.assume(Inequality(norm(A * x), -R * norm(x))), A, x),
        "depends on it",
    ),
    "cancelling what may be negative": (
        lambda: order.cancel_square(order.same(u[k] ** 2, u[k] * u[k]), u[k]),
        "not known to be nonnegative",
    ),
    "the Frobenius norm taken for the spectral norm": (lambda: bound(spectral_norm(A)).to(norm(A), ""), "it fails at"),
    "the absolute value from one side": (
        lambda: order.absolute_below(order.below_absolute(s), order.below_absolute(s)),
        "not of the form",
    ),
    # one variable
    "true at the ends and false inside": (lambda: order.decided(0, s**2 - s + Rational(1, 8), s, 0, 1), "false at s = 1/2"),
    "true on a grid and false between": (
        lambda: order.decided(0, 10**6 * (s - Rational(1, 3)) ** 2 - Rational(1, 10**6), s, 0, 1),
        "false at",
    ),
    "false far out": (lambda: order.decided(s, 60, s, 0), "false at s = 100"),
    "true on an interval, used beyond it": (
        lambda: bound(exp(R)).by(
            order.discharge(order.instance(order.decided(exp(s), 1 + 2 * s, s, 0, 1), {s: R}), order.nonnegative(R))
        ),
        "R <= 1, which is neither a hypothesis nor shown",
    ),
    "a function it does not know": (lambda: order.decided(sp.sin(s), s, s, 0, 1), "not made of exp, log, powers"),
    "another variable": (lambda: order.decided(s, s + t, s, 0, 1), "other variables"),
    "an open range": (lambda: order.decided(0, 1 / s, s, -sp.oo, 1), "not a compact interval"),
    "a logarithm at zero": (lambda: order.decided(sp.log(s), s, s, 0, 1), "not defined at s = 0"),
    "the printed 4.03 for a slack of zero": (lambda: order.decided(abs(1 - sp.exp(s)), abs(s), s, 0, Rational(1, 100)), "false at"),
    # forging
    "a forged bound": (lambda: order.transitive(dataclasses.replace(order.below_absolute(u[k]), upper=u[k] - 1)), "not made by the rules"),
    "a bound made by hand": (lambda: order.root(Bound(R, R / 2)), "not made by the rules"),
    "a chain for another claim": (
        lambda: settle(claim(Inequality(norm(u), norm(v))), with_chain(claim(Inequality(norm(x), R), norm_x))[1]),
        "a chain for test was given",
    ),
    "a hypothesis added to the chain": (lambda: smuggled(), "the chain assumes"),
    "the absolute value of a quotient by zero": (lambda: order.below_absolute(1 / s), "not known to be nonzero"),
    "the sign of the root of a negative number": (lambda: order.nonnegative((1 + sqrt(s)) ** 2), "not known to be nonneg"),
    "a quotient by zero beside the replaced part": (
        lambda: bound(norm(x) + 1 / s, hypotheses=[norm_x]).by(norm_x),
        "not known to be nonzero",
    ),
    "a vector where a number belongs": (lambda: Inequality(u, v), "only real numbers are ordered"),
    "shapes that do not fit": (lambda: order.spectral(A, u), "does not fit"),
}  # fmt: skip

b = Symbol("b", real=True)
low = Inequality(u[k], alpha(x))


def cited():
    chain = bound(norm(A * x), hypotheses=[norm_A, norm_x]).by(order.spectral(A, x)).by(norm_A, norm_x)
    return chain.reason


def weak_from_strict():
    return order.assume(Inequality(norm(x), R, strict=True))


def under(known, hypothesis):
    return order.weaken(known, hypothesis)


def sqrt_n():
    return order.same(norm(ones(n)), sqrt(n))


def refuse(why):
    raise NotProved(why)


def with_chain(stated):
    return stated, bound(stated).by(*stated.hypotheses)


def circle():
    first, second = bound(claim(Inequality(norm(u), norm(v)))), bound(claim(Inequality(norm(v), norm(u))))
    return first.by(second) and second.by(first)


def smuggled():
    stated = claim(Inequality(norm(x), R))
    chain = bound(stated)
    chain.hypotheses = (norm_x,)
    return settle(stated, chain.by(norm_x))


@pytest.mark.parametrize("name", WRONG)
def test_a_wrong_chain_is_refused(name):
    make, why = WRONG[name]
    with pytest.raises((NotProved, StatementError, NotSettled)) as refusal:
        made = make()
        pytest.fail(f"{name} was accepted: {made}", pytrace=False)
    assert why in str(refusal.value)


def test_a_verdict_typed_by_hand_is_not_shown():
    real = settle(*with_chain(claim(Inequality(norm(x), R), norm_x)))
    assert "verdict-proved" in real._repr_mimebundle_()["text/markdown"]
    typed = dataclasses.replace(real, payload={**real.payload, "verdict": "refuted"})
    with pytest.raises(NotSettled, match="not given by settle"):
        typed._repr_mimebundle_()
    real.payload["verdict"] = "refuted"
    with pytest.raises(NotSettled, match="changed since"):
        real._repr_mimebundle_()


def test_there_are_many_ways_to_be_wrong():
    assert len(WRONG) >= 50


def test_the_right_chains_beside_them_are_accepted():
    assert str(triangle().bound) == "norm(u + v) <= norm(u) + norm(v)"
    assert bound(exp(-norm(x)), down=True, hypotheses=[norm_x]).by(norm_x).last == exp(-R)
    assert bound(1 / (1 + norm(x)), down=True, hypotheses=[norm_x]).by(norm_x).last == 1 / (1 + R)
    assert settle(*with_chain(claim(Inequality(norm(x), R), norm_x))).word == "proved"


def test_unused_hypotheses_are_reported():
    stated = claim(Inequality(norm(x), R), norm_x, Inequality(4, R), witness={x: [0], R: 4})
    verdict = settle(stated, bound(stated).by(norm_x))
    assert verdict.payload["unused"] == [r"4 \leq R"]


@pytest.mark.parametrize(
    "lower, upper, low, high",
    [
        (abs(1 - sp.exp(s)), 2 * abs(s), Rational(-1, 100), Rational(1, 100)),
        (4 * s, sp.exp(6 * s**2), 4, sp.oo),
        (4 * s, sp.exp(6 * s**2), 0, sp.oo),
        (1 + s, sp.exp(s), -5, 5),
        (sp.log(1 + s), s, 0, sp.oo),
        (sqrt(s), s ** Rational(3, 2), 1, sp.oo),
        (s, s**2, 1, sp.oo),
    ],
)
def test_right_inequalities_in_one_variable_are_decided(lower, upper, low, high):
    known = order.decided(lower, upper, s, low, high)
    assert len(known.hypotheses) == (1 if high == sp.oo else 2)


def test_a_false_inequality_in_one_variable_comes_with_a_point():
    with pytest.raises(NotProved, match="false at s = 1, where the difference is -0.718"):
        scalar.decide(1 + s - sp.exp(s), s, 0, 1)
