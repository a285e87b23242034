"""The mean value rule, the rule for the 1-norm, and decisions on the whole line: what they must refuse, and what they give."""

import numpy as np
import pytest
import sympy as sp
from oracles.engine import A, R, i, k, n, s, u, v, x
from oracles.refusals import each, refused
from sympy import Symbol, sqrt

from anysize import *
from anysize.kernel import normal
from anysize.kernel import one_variable as scalar
from anysize.kernel.theorem import issued

w, z, t = Variable("w", n), Variable("z", n), Symbol("t", real=True)
softmax = Definition("sigma", [z], inner(exp(z), ones(n)) ** -1 * exp(z))


def given(lower, upper, *more):
    """A bound as a hypothesis, under others; its own statement is discharged by nothing, so it stays one."""
    bound_ = order.assume(Inequality(lower, upper))
    for h in more:
        bound_ = order.weaken(bound_, h)
    return bound_


def slope(body, upper):
    """A bound on the derivative, with `body` quadratic or linear in t, made by the rules."""
    return order.same(D(body, t), upper)


quadratic, linear = slope(t**2, 2 * t), slope(2 * t, 2)
assumed = D(inner(w, softmax(t * u)), t)
WRONG_SLOPES = {  # a bound, the function that it should be the slope of, and in what
    "a bound that depends on t": (quadratic, t**2, t, "depends on t"),
    "the derivative of another function": (linear, 3 * t, t, "is not the derivative"),
    "the function itself for its derivative": (order.same(s * t, s * t), s * t, t, "depends on t"),
    "a hypothesis on t that is more than 0 < t < 1": (order.weaken(linear, Inequality(t, s)), 2 * t, t, "depends on t"),
    "a hypothesis that t is beyond the interval": (order.weaken(linear, Inequality(1, t)), 2 * t, t, "depends on t"),
    "an assumed bound at one t": (given(assumed, R), inner(w, softmax(t * u)), t, "depends on t"),
    "an absolute value": (slope(t, 1), absolute(t), t, "derivative"),
    "a maximum": (slope(t, 1), max_norm(t * u), t, "derivative"),
    "a spectral norm": (slope(t, 1), spectral_norm(t * A), t, "derivative"),
    "a Euclidean norm, which has a kink at zero": (slope(t, 1), norm(u + t * v), t, "not known to be nonzero"),
    "a quotient with a pole": (slope(t, 1), 1 / (2 * t - 1), t, "not known to be nonzero"),
    "a root of what may be negative": (slope(t, 1), sqrt(2 * t - 1), t, "not known to be"),
    "a logarithm of what may be negative": (slope(t, 1), log(2 * t - 1), t, "not known to be"),
    "a positive symbol for t": (order.same(D(2 * R, R), 2), 2 * R, R, "all real numbers"),
    "an index for t": (linear, u[k], k, "all real numbers"),
    "a size for t": (linear, n, n, "all real numbers"),
    "a vector": (linear, t * u, t, "scalar"),
    "a size and a number of one name": (order.same(1, 1), dimension("t") * 1, t, "t"),
    "a forged bound": (order.Bound(Inequality(D(t**2, t), sp.Integer(0))), t**2, t, "not made by the kernel"),
}
half = Inequality(max_norm(w), sp.Rational(1, 2))
both = order.same(inner(w, w + v), inner(w, w) + inner(w, v))
WRONG_SIGNS = {  # a bound, the signs, and the vector whose absolute values should be added up
    "a bound that is not free of them": (order.same(inner(w, v), inner(w, v)), w, v, "depends on w"),
    "a vector that depends on them": (both, w, w + v, "depends on w"),
    "another hypothesis on them": (given(inner(w, v), R, Inequality(norm(w), 1)), w, v, "depends on w"),
    "signs allowed to be smaller than one only": (given(inner(w, v), R, half), w, v, "depends on w"),
    "signs of size two": (given(inner(w, v), R, Inequality(2, smallest(absolute(w[k]), k))), w, v, "depends on w"),
    "signs that are all positive": (given(inner(w, v), R, Inequality(1, smallest(w[k], k))), w, v, "depends on w"),
    "one sign of size one": (given(inner(w, v), R, Inequality(1, absolute(w[k]))), w, v, "depends on w"),
    "a fixed vector": (order.same(inner(ones(n), v), inner(ones(n), v)), ones(n), v, "product of a variable"),
}
UNDECIDED = {
    "false on the left half-line": (lambda: order.decided(1 - t, exp(t), t, -sp.oo), "false at t"),
    "false far to the left": (lambda: order.decided(t**2 / 100, exp(t), t, -sp.oo), "false at t"),
    "undefined on the left half-line": (
        lambda: order.decided(-1, log(t), t, -sp.oo),
        "not known to be defined at t = 0",
    ),
    "an interval the wrong way round": (lambda: scalar.decide(sp.Integer(1), t, sp.oo, -sp.oo), "not an interval"),
}


@each("bound, body, symbol, words", WRONG_SLOPES)
def test_a_wrong_slope_is_refused(bound, body, symbol, words):
    refused((NotProved, StatementError), lambda: order.mean_value(bound, body, symbol), *words)


@each("bound, signs, vector, words", WRONG_SIGNS)
def test_wrong_signs_are_refused(bound, signs, vector, words):
    refused((NotProved, StatementError), lambda: order.one_norm_least(bound, signs, vector, k), *words)


@each("decide, words", UNDECIDED)
def test_what_is_not_decided_is_refused(decide, words):
    refused((NotProved, StatementError), decide, *words)


def test_the_rule_gives_the_difference_of_the_ends():
    found = order.mean_value(slope(3 * t + s, 3), 3 * t + s, t)
    assert issued(found) and not found.hypotheses
    assert found.lower == 3 and found.upper == 3


def test_hypotheses_on_the_interval_are_used_up_and_others_kept():
    bound_ = slope(R * t, R)
    for h in (Inequality(0, t), Inequality(t, 1), Inequality(norm(u), R)):
        bound_ = order.weaken(bound_, h)
    assert order.mean_value(bound_, R * t, t).hypotheses == (Inequality(norm(u), R),)


@pytest.mark.parametrize("seed", range(3))
def test_a_bound_by_the_rule_holds_in_numbers(seed):
    """t² + t between 0 and 1: the slope is at most 3 there, by t ≤ 1."""
    inside = order.replace(2 * t + 1, order.assume(Inequality(t, 1)))
    body = t**2 + t
    steep = order.transitive(order.same(D(body, t), 2 * t + 1), inside)
    found = order.mean_value(steep, body, t)
    rng = np.random.default_rng(seed)
    assert not found.hypotheses and float(found.lower) <= float(found.upper) and float(found.upper) == 3
    lower, upper = rng.uniform(0, 1, 2)
    assert abs((upper**2 + upper) - (lower**2 + lower)) <= 3 * abs(upper - lower)


def test_the_signs_give_the_sum_of_absolute_values():
    unit = Inequality(max_norm(w), 1)
    each = bound(w[k] * v[k], hypotheses=(unit,))
    each.by(order.below_absolute(w[k] * v[k]), to=absolute(w[k]) * absolute(v[k]))
    each.by(order.below_largest(absolute(w[k]), k)).by(unit)
    summed = bound(inner(w, v), hypotheses=(unit,)).to(total(w[k] * v[k], k), "").by(each)
    found = order.one_norm_least(summed.bound, w, v, k)
    assert not found.hypotheses
    assert found.lower == found.upper == total(absolute(v[k]), k)
    whole = order.weaken(summed.bound, Inequality(1, smallest(absolute(w[k]), k)))
    assert not order.one_norm_least(whole, w, v, k).hypotheses


@pytest.mark.parametrize(
    "lower, upper, low, high",
    [
        (1 + t, exp(t), -sp.oo, sp.oo),
        (2 * t, t**2 + 1, -sp.oo, sp.oo),
        (t, 1, -sp.oo, 1),
        (exp(t), 1, -sp.oo, 0),
        (abs(t), t**2 + 1, -sp.oo, sp.oo),
    ],
)
def test_true_on_the_left_too(lower, upper, low, high):
    found = order.decided(lower, upper, t, low, high)
    assert len(found.hypotheses) == (high != sp.oo)


# Found by attack: each was once accepted.

negative = Symbol("q", negative=True)
FOUND = {
    "the decider's own variable is not the caller's": lambda: order.decided(s, t, t, 0, 1),
    "nor on the whole line": lambda: order.decided(s**2, t**2, t, -sp.oo),
    "a mirrored variable with a sign of its own": lambda: order.decided(
        abs(negative + 1), negative + 1, negative, -sp.oo, 0
    ),
    "a size for a real variable": lambda: order.decided(n, n + 1, n, 0),
    "an index captured by the sum of absolute values": lambda: order.one_norm_least(
        order.transitive(
            order.same(inner(u, basis(k)), u[k]),
            order.below_absolute(u[k]),
            order.below_largest(absolute(u[k]), k),
            order.same(largest(absolute(u[k]), k), max_norm(u)),
            order.assume(Inequality(max_norm(u), 1)),
        ),
        u,
        basis(k),
        k,
    ),
    "no vector at all for every vector": lambda: order.spectral_least(
        order.same(norm(A * (0 * x)), 0 * norm(x)), A, 0 * x
    ),
    "a unit vector for every vector": lambda: order.spectral_least(
        order.same(norm(A * basis(i)), norm(A[:, i]) * norm(basis(i))), A, basis(i)
    ),
}


@each("make, words", FOUND)
def test_what_was_once_accepted_is_refused(make, words):
    refused((NotProved, StatementError), make)


def test_a_rule_knows_nothing_of_what_is_taken_for_nonzero_or_kept_closed_around_it():
    with normal.assuming(2 * t - 1), pytest.raises(NotDefined, match="not known to be nonzero"):
        order.below_absolute(1 / (2 * t - 1))
    square = Definition("g", [s], s**2)
    with normal.keeping(square), pytest.raises(NotProved, match="is not the derivative"):
        order.mean_value(order.same(0, 0), square(t), t)


def test_an_imitated_hypothesis_is_refused():
    class Always(Inequality):
        pass

    with pytest.raises(NotProved, match="of a class of its own"):
        order.discharge(order.assume(Inequality(norm(u), 0)), Always(0, 0))
