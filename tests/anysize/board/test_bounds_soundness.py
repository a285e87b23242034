"""Wrong chains of inequalities, one for each way to be wrong: every one is refused, with the reason."""

import dataclasses

import pytest
import sympy as sp
from oracles.engine import A, C, R, i, k, l, n, s, stated, u, v, x, y
from oracles.refusals import each, refused
from sympy import Rational, Symbol, sqrt

from anysize import *
from anysize.kernel import one_variable as scalar

beta, t = Symbol("beta", positive=True), Symbol("t", real=True)
alpha = Definition("alpha", [x], inner(exp(A * x), ones(n)))

norm_A, norm_x = Inequality(spectral_norm(A), R), Inequality(norm(x), R)


def claim(inequality, *hypotheses, witness=None, **more):
    witness = witness or {A: [[0]], x: [0], y: [0], u: [0], v: [0], R: 1, beta: 1}
    return stated(inequality, hypotheses=hypotheses, witness=witness, **more)


def triangle():
    square = order.nonnegative(total(total((u[k] * v[l] - u[l] * v[k]) ** 2, k), l) / 2)
    lagrange = bound(inner(u, v) ** 2).to(norm(u) ** 2 * norm(v) ** 2 - square.upper, "").by(square)
    schwarz = bound(absolute(inner(u, v))).to(sqrt(inner(u, v) ** 2), "")
    schwarz.by(order.root(lagrange.bound), to=norm(u) * norm(v))
    squared = bound(norm(u + v) ** 2).to(norm(u) ** 2 + 2 * inner(u, v) + norm(v) ** 2, "")
    squared.by(order.below_absolute(inner(u, v))).by(schwarz).to((norm(u) + norm(v)) ** 2, "")
    root = order.root(squared.bound)
    return bound(norm(u + v)).to(root.lower, "").by(root, to=norm(u) + norm(v))


size_and_number = Symbol("n", positive=True)  # and n is a size
other_alpha = Definition("alpha", [x], norm(x) + R)
jump = sp.Piecewise((1, s < 1000), (-1, True))
pole = 1 / (s - Rational(1, 3))
nonnegative_s, small_number = Inequality(0, s), Inequality(size_and_number, R)

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
    "an equal line that only holds for n = 1": (lambda: bound(norm(u)).to(max_norm(u), ""), "it fails at n = "),
    "a square root of a sum taken termwise": (lambda: bound(sqrt(norm(u) ** 2 + norm(v) ** 2)).to(norm(u) + norm(v), ""), "it fails at"),
    "a norm of a sum taken for the sum of norms": (lambda: bound(norm(u + v)).to(norm(u) + norm(v), ""), "it fails at"),
    # the wrong side
    "a replacement in a decreasing place": (lambda: bound(exp(-norm(x)), hypotheses=[norm_x]).by(norm_x), "a lower bound of it is needed"),
    "a replacement under a negative sign": (lambda: bound(R - norm(x), hypotheses=[norm_x]).by(norm_x), "bound of it is needed"),
    "a replacement in a denominator": (lambda: bound(1 / (1 + norm(x)), hypotheses=[norm_x]).by(norm_x), "bound of it is needed"),
    "an upper bound used to go down": (lambda: bound(norm(x), down=True, hypotheses=[norm_x]).by(norm_x), "a lower bound of it is needed"),
    "a bound used backwards": (lambda: bound(spectral_norm(A) * norm(x)).by(order.spectral(A, x)), "bound of it is needed"),
    "a factor of unknown sign": (lambda: bound(b * norm(x), hypotheses=[norm_x]).by(norm_x), "multiplied by b, which is not known to be nonnegative"),
    "an inner product as a factor": (lambda: bound(inner(u, v) * norm(x), hypotheses=[norm_x]).by(norm_x), "not known to be nonnegative"),
    "squaring numbers of unknown sign": (lambda: order.replace(u[k] ** 2, order.assume(Inequality(u[k], v[k]))), "not known to be nonnegative"),
    "inverting numbers not known positive": (lambda: bound(1 / alpha(x), hypotheses=[low]).by(low), "not known to be positive"),
    "the logarithm of what may be negative": (
        lambda: order.replace(log(R), order.assume(Inequality(R, u[k]))),
        "under a logarithm, but is not known to be positive",
    ),
    "the logarithm of a lower bound, upwards": (lambda: order.replace(log(R), order.assume(Inequality(R / 2, R))), "an upper bound of it is needed"),
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
        lambda: order.discharge(order.assume(Inequality(norm(x), R, strict=True)), order.assume(Inequality(norm(x), R))).hypotheses[0].strict
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
        lambda: settle(*with_chain(Claim("test", "lemma", "", "", (Inequality(norm(x), -R),), hypotheses=(Inequality(norm(x), -R),)))),
        "gives no values for which its hypotheses hold, and none were found",
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
    "an instance that changes a size in one place": (lambda: order.instance(order.same(norm(ones(n)), sqrt(n)), {n: R}), "is a size"),
    "an instance with a negative number for a positive symbol": (lambda: order.instance(order.nonnegative(R), {R: -R}), "not known to be positive"),
    "an instance with zero for a positive symbol": (lambda: order.instance(order.nonnegative(1 / R), {R: 0}), "not known to be positive"),
    # indices
    "a bound on one entry taken for all": (lambda: order.largest_below(order.assume(Inequality(absolute(u[k]), R)), k), "not shown for every k"),
    "a bound that depends on the entry": (lambda: order.largest_below(order.below_absolute(u[k]), k), "depends on k"),
    "a lower bound on one entry taken for all": (lambda: order.below_smallest(order.assume(Inequality(R, u[k])), k), "not shown for every k"),
    "a hypothesis on one index used under a sum": (
        lambda: order.replace(total(u[k], k), order.assume(Inequality(u[k], R))),
        "assumes something of one k",
    ),
    "a term bounded by a sum with negative terms": (lambda: order.below_total(u[k], k), "not known to be nonnegative"),
    "the smallest entry taken for the largest": (lambda: bound(smallest(u[k], k)).to(largest(u[k], k), ""), "it fails at"),
    "an index of another range": (lambda: order.below_largest(exp(u[k]), k, at=i), "does not run over"),
    # norms
    "the spectral norm from one vector": (lambda: order.spectral_least(order.weaken(order.spectral(A, x), norm_x), A, x), "depends on it"),
    "the spectral norm with a factor that depends on the vector": (
        lambda: order.spectral_least(order.same(norm(A * x), norm(A * x)), A, x),
        "depends on it",
    ),
    "the spectral norm of another matrix": (lambda: order.spectral_least(order.spectral(A, x), C, x), "is not the norm of"),
    "the spectral norm with a negative factor": (
        lambda: order.spectral_least(order.assume(Inequality(norm(A * x), -R * norm(x))), A, x),
        "depends on it",
    ),
    "cancelling what may be negative": (lambda: order.cancel_square(order.same(u[k] ** 2, u[k] * u[k]), u[k]), "not known to be nonnegative"),
    "the Frobenius norm taken for the spectral norm": (lambda: bound(spectral_norm(A)).to(norm(A), ""), "it fails at"),
    "the absolute value from one side": (lambda: order.absolute_below(order.below_absolute(s), order.below_absolute(s)), "not of the form"),
    # one variable
    "true at the ends and false inside": (lambda: order.decided(0, s**2 - s + Rational(1, 8), s, 0, 1), "false at s = 1/2"),
    "true on a grid and false between": (lambda: order.decided(0, 10**6 * (s - Rational(1, 3)) ** 2 - Rational(1, 10**6), s, 0, 1), "false at"),
    "false far out": (lambda: order.decided(s, 60, s, 0), "false at s = 100"),
    "true on an interval, used beyond it": (
        lambda: bound(exp(R)).by(
            order.discharge(order.instance(order.decided(exp(s), 1 + 2 * s, s, 0, 1), {s: R}), order.nonnegative(R))
        ),
        "R <= 1, which is neither a hypothesis nor shown",
    ),
    "a function it does not know": (lambda: order.decided(sp.sin(s), s, s, 0, 1), "not in the language"),
    "another variable": (lambda: order.decided(s, s + t, s, 0, 1), "other variables"),
    "a pole in the range": (lambda: order.decided(0, 1 / s, s, -sp.oo, 1), "not known to be defined at s = 0"),
    "the printed 4.03 for a slack of zero": (lambda: order.decided(abs(1 - sp.exp(s)), abs(s), s, 0, Rational(1, 100)), "false at"),
    # forging
    "a forged bound": (
        lambda: order.transitive(dataclasses.replace(order.below_absolute(u[k]), relation=Inequality(u[k], u[k] - 1))),
        "not made by the kernel",
    ),
    "a bound made by hand": (lambda: order.root(Bound(Inequality(R, R / 2))), "not made by the kernel"),
    "a chain for another claim": (
        lambda: settle(claim(Inequality(norm(u), norm(v))), with_chain(claim(Inequality(norm(x), R), norm_x))[1]),
        "a chain for test was given",
    ),
    "a hypothesis added to the chain": (lambda: smuggled(), "assumes norm(x) <= R, which is not assumed here"),
    "the absolute value of a quotient by zero": (lambda: order.below_absolute(1 / s), "not known to be nonzero"),
    "the sign of the root of a negative number": (lambda: order.nonnegative((1 + sqrt(s)) ** 2), "not known to be nonneg"),
    "a quotient by zero beside the replaced part": (lambda: bound(norm(x) + 1 / s, hypotheses=[norm_x]).by(norm_x), "not known to be nonzero"),
    "a vector where a number belongs": (lambda: Inequality(u, v), "only real numbers are ordered"),
    "shapes that do not fit": (lambda: order.spectral(A, u), "does not fit"),
    # what an attack on the rules found, each accepted once
    "a root of a negative number, squared away": (lambda: order.instance(order.nonnegative(s**2), {s: sqrt(t)}), "a root of t"),
    "a logarithm of a negative number, exponentiated away": (lambda: order.instance(order.nonnegative(exp(s)), {s: sp.log(t)}), "log of t"),
    "a root that an instance of a chain would square away": (
        lambda: bound(0, hypotheses=()).follow(bound(0).by(order.nonnegative(s**2)), {s: sqrt(t)}),
        "a root of t",
    ),
    "a quotient by zero as a value": (lambda: order.instance(order.below_absolute(s), {s: 1 / t}), "division by t"),
    "a vector of logarithms of negative numbers": (lambda: order.instance(order.nonnegative(norm(u)), {u: log(v)}), "not known to be positive"),
    "an index as a number": (lambda: order.instance(order.nonnegative(s**2), {s: k}), "used as a number"),
    "a positive number taken for a size, replaced": (lambda: order.replace(size_and_number, order.size_at_least_one(n), up=False), "does not occur"),
    "a positive number taken for a size, in a chain": (
        lambda: order.transitive(order.size_at_least_one(n), order.assume(small_number)),
        "the chain is broken",
    ),
    "a positive number taken for a size, in a hypothesis": (
        lambda: (
            order.discharge(order.assume(Inequality(1, size_and_number)), order.size_at_least_one(n)).hypotheses
            and refuse("1 <= n is still assumed")
        ),
        "is still assumed",
    ),
    "a positive number taken for a size, in a strict hypothesis": (
        lambda: (
            order.discharge(
                order.assume(Inequality(0, size_and_number, strict=True)), order.size_at_least_one(n)
            ).hypotheses
            and refuse("0 < n is still assumed")
        ),
        "is still assumed",
    ),
    "a function with a jump": (lambda: order.decided(0, jump, s, 0), "not in the language"),
    "a part that is nowhere zero by its assumptions only": (
        lambda: order.decided(0, sp.Function("f", nonnegative=True)(s), s, 0),
        "not in the language",
    ),
    "a pole on both sides": (lambda: order.decided(pole, pole + 1, s, 0, 1), "not known to be defined"),
    "a pole on both sides of a half-line": (lambda: order.decided(1 / (s - 500), 1 + 1 / (s - 500), s, 0), "not known to be defined"),
    "a root of a negative number on both sides": (lambda: order.decided(sqrt(s - 5), s + sqrt(s - 5), s, 0), "not known to be defined"),
    "a logarithm of a negative number on both sides": (lambda: order.decided(sp.log(s - 5), s + sp.log(s - 5), s, 0, 4), "not known to be defined"),
    "an expression as the variable": (lambda: order.decided(0, s**2, s**2, 0), "is not a real variable"),
    "an equation refuted where a hypothesis fails": (
        lambda: settle(*absolute_claim(Equation(absolute(s), s)), certify(absolute(s), s, {s: -1})),
        "0 <= s is not shown to hold",
    ),
    "an inequality refuted where what is divided by is zero": (
        lambda: settle(
            *absolute_claim(Inequality(0, s**2, strict=True), nonzero=(s,)),
            violation(Inequality(0, s**2, strict=True), (), {s: 0}),
        ),
        "s != 0 is not shown to hold",
    ),
    "one name for two definitions, in the claim and its hypothesis": (lambda: settle(*two_alphas()), "the name alpha stands for two things"),
}  # fmt: skip

b = Symbol("b", real=True)
low = Inequality(u[k], alpha(x))


def cited():
    chain = bound(norm(A * x), hypotheses=[norm_A, norm_x]).by(order.spectral(A, x)).by(norm_A, norm_x)
    return chain.reason


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


def absolute_claim(printed, **more):
    stated = claim(Inequality(s, absolute(s)), nonnegative_s, witness={s: 0}, printed=(printed,), **more)
    return stated, bound(stated).by(order.below_absolute(s))


def two_alphas():
    """Suppose α(x) ≤ 2R. Then α(x) ≤ R."""
    named = Definition("alpha", [x], norm(x))
    stated = claim(Inequality(named(x), R), Inequality(other_alpha(x), 2 * R))
    return stated, bound(stated).by(norm_x)


@each("make, words", WRONG)
def test_a_wrong_chain_is_refused(make, words):
    refused((NotProved, StatementError, NotSettled), make, *words)


def test_values_that_are_defined_are_accepted():
    square = order.nonnegative(s**2)
    for value in (sqrt(1 + t**2), sp.log(1 + t**2), 1 / R, sqrt(norm(u)), n):
        assert order.instance(square, {s: value}).upper == value**2
    assert order.instance(order.nonnegative(norm(u)), {u: log(exp(v)) / R}).hypotheses == ()
    assert order.transitive(order.assume(Inequality(R, n)), order.assume(Inequality(n, beta))).upper == beta


@pytest.mark.parametrize(
    "upper, low, high",
    [
        (1 / (1 + s), 0, sp.oo),
        (1 / (s - 5), 0, 4),
        (1 / (1 + s**2), 0, sp.oo),
        (sqrt(s) + sp.log(1 + sp.exp(-s)), 0, sp.oo),
        ((1 + s) ** Rational(-2, 3), 0, sp.oo),
        (sqrt(s * (1 - s)), 0, 1),
    ],
)
def test_parts_defined_on_the_whole_range_are_seen_to_be(upper, low, high):
    assert order.decided(upper, upper + 1, s, low, high).rule == "decided"


def test_a_verdict_typed_by_hand_is_not_shown():
    real = settle(*with_chain(claim(Inequality(norm(x), R), norm_x)))
    assert "verdict-proved" in real._repr_mimebundle_()["text/markdown"]
    typed = dataclasses.replace(real, payload={**real.payload, "verdict": "refuted"})
    with pytest.raises(NotSettled, match="not given by settle"):
        typed._repr_mimebundle_()
    real.payload["verdict"] = "refuted"
    with pytest.raises(NotSettled, match="changed since"):
        real._repr_mimebundle_()


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
