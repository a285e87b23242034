"""Inequalities in one variable: what people ask is decided at once, and what is false by little is refuted with a point."""

import random

import mpmath
import pytest
import sympy as sp
from oracles.refusals import each, refused
from sympy import Mul, Pow, oo, pi, sqrt
from sympy import Rational as Q

from anysize import *
from anysize.kernel import intervals, limits, one_variable

s, t = sp.Symbol("s", real=True), sp.Symbol("t", positive=True)
logistic = sigmoid(s) * (1 - sigmoid(s))
entropy = -t * log(t) - (1 - t) * log(1 - t)
small = Q(1, 10**6)

TRUE = {  # lower, upper, the variable, its range
    "log t ≤ t − 1 from a hundredth": (log(s), s - 1, s, Q(1, 100), oo),
    "log t ≤ t − 1": (log(t), t - 1, t, 0, oo),
    "log(1 + t) ≤ t": (log(1 + s), s, s, -1, oo),
    "t/(1 + t) ≤ log(1 + t)": (s / (1 + s), log(1 + s), s, -1, oo),
    "1 + t ≤ exp t": (1 + s, exp(s), s, -oo, oo),
    "exp t ≤ 1 + t + t²": (exp(s), 1 + s + s**2, s, -oo, 1),
    "log t ≤ (t − 1)/√t": (log(s), (s - 1) / sqrt(s), s, 1, oo),
    "2(t − 1)/(t + 1) ≤ log t": (2 * (s - 1) / (s + 1), log(s), s, 1, oo),
    "√(1 + t) ≤ 1 + t/2": (sqrt(1 + s), 1 + s / 2, s, -1, oo),
    "t log t ≥ t − 1": (t - 1, t * log(t), t, 0, oo),
    "t log t ≥ −1/e": (-exp(-1), t * log(t), t, 0, oo),
    "tanh t ≤ t": (tanh(s), s, s, 0, oo),
    "tanh t ≥ t − t³/3": (s - s**3 / 3, tanh(s), s, 0, oo),
    "tanh t ≤ 1": (tanh(s), 1, s, -oo, oo),
    "the slope of the logistic function": (logistic, Q(1, 4), s, -oo, oo),
    "Hoeffding": (log(1 + exp(s)), log(2) + s / 2 + s**2 / 8, s, -oo, oo),
    "cosh t ≤ exp(t²/2)": (cosh(s), exp(s**2 / 2), s, -oo, oo),
    "cosh t ≥ 1 + t²/2": (1 + s**2 / 2, cosh(s), s, -oo, oo),
    "sinh t ≥ t": (s, sinh(s), s, 0, oo),
    "Bernoulli": (1 + 3 * s / 2, (1 + s) ** Q(3, 2), s, -1, oo),
    "the cube root": ((1 + s) ** Q(1, 3), 1 + s / 3, s, 0, oo),
    "(1 − t) exp t ≤ 1": ((1 - s) * exp(s), 1, s, -oo, oo),
    "t exp(−t) ≤ 1/e": (s * exp(-s), exp(-1), s, -oo, oo),
    "t² exp(−t) ≤ 4/e²": (s**2 * exp(-s), 4 * exp(-2), s, 0, oo),
    "log t ≤ √t": (log(t), sqrt(t), t, 0, oo),
    "log t ≤ 2(√t − 1)": (log(t), 2 * (sqrt(t) - 1), t, 0, oo),
    "log t ≤ t/e": (log(t), t / sp.E, t, 0, oo),
    "log t / t ≤ 1/e": (log(t) / t, exp(-1), t, 0, oo),
    "log t ≥ 1 − 1/t": (1 - 1 / t, log(t), t, 0, oo),
    "(log t)² ≤ t": (log(s) ** 2, s, s, 1, oo),
    "log(1 + t) ≥ 2t/(2 + t)": (2 * s / (2 + s), log(1 + s), s, 0, oo),
    "(1 + 1/t)^(t + 1) ≥ e": (1, (s + 1) * log(1 + 1 / s), s, 0, oo),
    "(1 + 1/t)^t ≤ e": (s * log(1 + 1 / s), 1, s, 0, oo),
    "−log(1 − t) ≥ t": (s, -log(1 - s), s, 0, 1),
    "−log(1 − t) ≤ t + t²": (-log(1 - s), s + s**2, s, 0, Q(1, 2)),
    "exp t ≤ 1/(1 − t)": (exp(s), 1 / (1 - s), s, 0, 1),
    "exp(−t) ≤ 1 − t + t²/2": (exp(-s), 1 - s + s**2 / 2, s, 0, oo),
    "exp t ≥ e t": (sp.E * s, exp(s), s, -oo, oo),
    "t² ≤ exp t": (s**2, exp(s), s, 0, oo),
    "softplus above its tangent": (log(2) + s / 2, log(1 + exp(s)), s, -oo, oo),
    "softplus above the positive part": (relu(s), log(1 + exp(s)), s, -oo, oo),
    "the logistic function below exp": (sigmoid(s), exp(s), s, -oo, oo),
    "SiLU from below": (Q(-3, 10), s * sigmoid(s), s, -oo, oo),
    "GELU from below": (Q(-1, 5), s * (1 + erf(s / sqrt(2))) / 2, s, -oo, oo),
    "erf t ≤ 1": (erf(s), 1, s, 0, oo),
    "erf t ≤ 2t/√π": (erf(s), 2 * s / sqrt(pi), s, 0, oo),
    "the entropy of a coin": (entropy, log(2), t, 0, 1),
    "Pinsker": (2 * (t - Q(1, 2)) ** 2, log(2) - entropy, t, 0, 1),
    "√t ≤ (1 + t)/2": (sqrt(s), (1 + s) / 2, s, 0, oo),
    "t + 1/t ≥ 2": (2, t + 1 / t, t, 0, oo),
    "roots": (sqrt(s + 2) - sqrt(s), sqrt(2), s, 0, oo),
    "a telescope of roots": (1 / sqrt(s + 1), 2 * (sqrt(s + 1) - sqrt(s)), s, 0, oo),
    "√(1 + t²) ≤ 1 + t²/2": (sqrt(1 + s**2), 1 + s**2 / 2, s, -oo, oo),
    "3 ≤ π": (3 * s, pi * s, s, 0, oo),
    "exp above a root at 0": (s ** Q(2, 3), 3 * exp(s**2 + 1) / 2, s, 0, oo),
}
FALSE = {
    "log t ≤ t − 1, less a millionth": (log(t), t - 1 - small, t, 0, oo),
    "log t below another line": (log(s), (1 - small) * (s - 1), s, Q(1, 100), oo),
    "1 + t ≤ exp t, less a millionth": (1 + s + small, exp(s), s, -oo, oo),
    "exp t ≤ 1 + t + t² beyond": (exp(s), 1 + s + s**2, s, -oo, 2),
    "t log t ≥ −1/e, and a millionth": (-exp(-1) + small, t * log(t), t, 0, oo),
    "the slope of the logistic function": (logistic, Q(1, 4) - small, s, -oo, oo),
    "cosh t ≤ exp(0.499 t²)": (cosh(s), exp(Q(499, 1000) * s**2), s, -oo, oo),
    "erf t below 1": (erf(s), 1 - small, s, 0, oo),
    "tanh t below 1": (tanh(s), 1 - small, s, 0, oo),
    "SiLU from below": (Q(-278, 1000), s * sigmoid(s), s, -oo, oo),
    "log t ≤ 0.73 √t": (log(t), Q(73, 100) * sqrt(t), t, 0, oo),
    "355/113 ≤ π": (Q(355, 113) * s, pi * s, s, 0, oo),
    "the entropy of a coin": (entropy, log(2) - small, t, 0, 1),
    "Pinsker": ((2 + small) * (t - Q(1, 2)) ** 2, log(2) - entropy, t, 0, 1),
    "t³ ≤ exp t": (s**3, exp(s), s, 0, oo),
    "log from below": (-100, log(t), t, 0, oo),
    "a pole at the open end": (1 / t, 10**5, t, 0, 1),
    "a quotient that tends to less": (Q(1, 10**9), 1 / (1 + s), s, 0, oo),
    "open at an end, closed at the other": (log(s), -small, s, 0, 1),
}
NOT_DEFINED = {
    "a pole inside": (1 / (s - 1) ** 2, 1 / (s - 1) ** 2 + 1, s, 0, 2),
    "a pole at 0, on both sides of which it holds": (0, 1 / s**2, s, -oo, oo),
    "a pole at a kink": (-1, abs(s) / s, s, -1, 1),
    "a logarithm with a pole at a kink": (log(abs(s)), s**2, s, -1, 1),
    "what cancels": (1, Mul(s, Pow(s, -1), evaluate=False), s, -oo, oo),
    "a logarithm that cancels": (Mul(0, log(s), evaluate=False), 1, s, -1, 1),
    "a root of what is negative": (sqrt(s), 1 + s**2, s, -1, 1),
    "a cube root of what is negative": (s ** Q(1, 3), 1 + s**2, s, -1, 1),
    "a logarithm inside tanh": (tanh(log(s)), 1, s, -1, 1),
    "a function that is not known": (sp.sin(s), 1, s, 0, 1),
}
FAR = {  # true as far as one looks
    "a quotient that tends to zero": (Q(1, 10**40), 1 / (1 + s), s, 0, oo),
    "a logarithm that grows slowly": (log(1 + log(1 + s)), 100, s, 0, oo),
    "a power that wins late": (log(s), 10 + s ** Q(1, 50), s, 1, oo),
    "a logarithm at an open end": (-(10**4), log(t), t, 0, 1),
}


@each("lower, upper, variable, low, high, _", TRUE)
def test_what_is_true_is_decided(lower, upper, variable, low, high, _):
    assert order.decided(lower, upper, variable, low, high)


@each("lower, upper, variable, low, high, _", FALSE)
def test_what_is_false_comes_with_a_point(lower, upper, variable, low, high, _):
    refused(NotProved, lambda: order.decided(lower, upper, variable, low, high), "it is false at")


@each("lower, upper, variable, low, high, _", {**NOT_DEFINED, **FAR})
def test_what_is_not_defined_or_false_far_out_is_refused(lower, upper, variable, low, high, _):
    refused((NotProved, StatementError), lambda: order.decided(lower, upper, variable, low, high))


def test_an_end_without_a_value_is_left_out_and_a_positive_variable_needs_no_hypothesis():
    assert order.decided(log(1 + s), s, s, -1, 1).hypotheses == (Inequality(-1, s, strict=True), Inequality(s, 1))
    assert order.decided(exp(s), 1 / (1 - s), s, 0, 1).hypotheses == (Inequality(0, s), Inequality(s, 1, strict=True))
    assert order.decided(sqrt(s), 1 + s, s, 0).hypotheses == (Inequality(0, s),)
    assert order.decided(log(t), t - 1, t, 0).hypotheses == ()
    assert order.decided(log(s), s, s, 0).hypotheses == (Inequality(0, s, strict=True),)
    cancels = Mul(s, Pow(s, -1), evaluate=False)
    assert order.decided(cancels, 1, s, 0, 1).hypotheses[0].strict


def test_a_hard_one_is_given_up_after_as_many_steps_as_anywhere():
    hard = sum(exp(sp.cosh(k * s) / (1 + s**2 * k)) * log(2 + s**k) ** k for k in range(1, 6))
    said = [
        str(refused(NotProved, lambda: one_variable.decide(hard - hard / (1 + s**2) - s**9, s, 0, oo))) for _ in "12"
    ]
    assert said[0] == said[1] and "operations" in said[0]


LIMITS = {
    "a number": (1 - 1 / s, oo, 1),
    "from above": (log(s), sp.S.Zero, -1),
    "the faster power": (s - log(s) ** 3, oo, 1),
    "exp wins": (s**5 - exp(sqrt(s)), oo, -1),
    "to zero": (s**2 * exp(-s), oo, 0),
    "what cancels": (s - s**2 / (s + 1), oo, None),
    "log(1 + v)": (s * log(1 + 1 / s) - 1, oo, 0),
    "erf": (erf(s) - 2, oo, -1),
    "an exponential of a logarithm": (s**2 - sp.exp(2 * sp.log(s) - 1), oo, 1),
    "to a number and to zero": (1 / s - 1 + sp.exp(1 / s), oo, 0),
}


@each("f, end, found, _", LIMITS)
def test_the_sign_of_a_limit(f, end, found, _):
    plain = f.replace(lambda e: type(e).__name__ == "Called", lambda e: sp.erf(e.arg))
    assert limits.limit_sign(plain, s, end) == found


@pytest.mark.parametrize("seed", range(4))
def test_what_is_decided_holds_at_random_points(seed):
    """Random inequalities; those decided are looked at in points that the decision has not seen."""
    rng, decided = random.Random(seed), 0

    def expression(depth):
        if not depth:
            return rng.choice([s, s, 2 * s, s + 1, s - Q(1, 2), s**2, 1 + s**2, Q(3, 2)])
        a, b = expression(depth - 1), expression(rng.randrange(depth))
        makes = [
            *(lambda: a + b, lambda: a - b, lambda: a * b, lambda: exp(a), lambda: log(a), lambda: sqrt(a)),
            *(lambda: abs(a), lambda: 1 / a, lambda: tanh(a), lambda: relu(a), lambda: a**2, lambda: a ** Q(2, 3)),
        ]
        return rng.choice(makes)()

    for _ in range(20):
        lower, upper = expression(rng.randrange(3)), expression(rng.randrange(3))
        low, high = rng.choice([(0, oo), (0, 1), (1, 3), (-1, 1), (Q(1, 2), oo)])
        try:
            order.decided(lower, upper, s, low, high)
        except (NotProved, StatementError):
            continue
        decided += 1
        for _ in range(20):
            u = Q(rng.randrange(1, 10**6), 10**6)
            point = low + (u / (1 - u) if high == oo else u * (high - low))
            mpmath.iv.dps = 40
            values = [evaluate(side, {s: point}, exact=True) for side in (lower, upper)]
            assert intervals.sign(values[1] - values[0]) != -1, (lower, upper, low, high, point)
    assert decided > 1
