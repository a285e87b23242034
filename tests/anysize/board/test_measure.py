"""Measured claims: value, interval and verdict follow from the samples that are kept, and nothing else settles them."""

import json
import math
import sys

import numpy as np
import pytest
from scipy import stats
from sympy import Float, I, Rational, oo, pi

from anysize import *
from anysize.board.measure import Measurement, Statistic, share, span, student
from anysize.board.verdict import DIFFERS, MEASURED, UNDECIDED, check_measured

n = dimension("n")
u = Variable("u", n)
derived = "a derivation"
slope = Measure("slope", "the slope", low=Rational(2, 5), high=Rational(3, 5), because=derived)
time = Measure("time", "the time")


def claim(*measures, **more):
    return Claim("test", "observation", "a test", "here", (), measures=measures, **more)


@pytest.mark.parametrize(
    "runs, verdict, outcome",
    [
        ((0.45, 0.55), MEASURED, "as expected"),
        ((0.4, 0.6), MEASURED, "as expected"),
        ((0.35, 0.55), UNDECIDED, "not decided"),
        ((0.3, 0.7), UNDECIDED, "not decided"),
        ((0.61, 0.7), DIFFERS, "otherwise"),
        ((0.1, 0.39), DIFFERS, "otherwise"),
    ],
)
def test_the_whole_interval_has_to_lie_in_the_range(runs, verdict, outcome):
    found = settle(claim(slope), measured("slope", runs, span))
    assert (found.word, found.payload["measured"][0]["outcome"]) == (verdict, outcome)


def test_one_otherwise_outweighs_what_is_as_expected_and_what_is_not_decided():
    other = Measure("cosine", "the cosine", low=Rational(9, 10), because=derived)
    for runs in ([0.5, 0.5], [0.5, 0.7]):
        assert settle(claim(slope, other), measured("slope", runs), measured("cosine", [0.2, 0.21])).word == DIFFERS


def test_where_nothing_is_predicted_the_row_says_what_was_found():
    found = settle(claim(time), measured("time", [1.0, 2.0]))
    shown = found._repr_mimebundle_()["text/markdown"]
    assert found.word == MEASURED and "| the time | — | 1.5 (" in shown and "| found |" in shown
    assert "expected" not in shown and "Predicted" not in str(claim(time).statement)


def test_what_is_shown_has_the_figures_and_the_derivation():
    shown = settle(claim(slope), measured("slope", [0.5, 0.52, 0.48]))._repr_mimebundle_()["text/markdown"]
    assert r"| $\frac{2}{5}$ to $\frac{3}{5}$ | 0.5 (" in shown and "as expected" in shown and "proved" not in shown
    assert r"$\frac{3}{5}$ | a derivation |" in str(claim(slope).statement)


def test_the_figures_shown_have_the_outcome_that_is_shown():
    most = Measure("ratio", "the ratio", high=1, because=derived)
    found = settle(claim(most), measured("ratio", [1.0001, 1.0002, 1.0003], span)).payload["measured"][0]
    assert found["outcome"] == "otherwise" and found["interval"][0] > 1


@pytest.mark.parametrize("count", [2, 3, 5, 30, 1000, 50_000])
def test_the_interval_is_students(count):
    assert student(count) == pytest.approx(stats.t.ppf(0.975, count - 1), rel=1e-10)
    values = np.linspace(1, 2, count).round(4) ** 2
    value, low, high, repetitions = measured("slope", values).estimate()
    want = stats.t.interval(0.95, count - 1, values.mean(), stats.sem(values))
    assert (value, low, high) == pytest.approx((values.mean(), *want), rel=1e-5) and repetitions == count


@pytest.mark.parametrize("yes, of", [(0, 20), (3, 10), (20, 20), (1999, 4000)])
def test_the_interval_of_a_share_is_that_of_clopper_and_pearson(yes, of):
    value, low, high, _ = measured("share", [1] * yes + [0] * (of - yes), share).estimate()
    assert (value, low, high) == pytest.approx((yes / of, *stats.binomtest(yes, of).proportion_ci()), rel=1e-10)


# What is no measurement and no prediction, and in which words.
TYPED_IN = "slope: a value and an interval that are typed in are no measurement"
TYPED = (0.5, 0.5, 0.5, 2), (0.5, 0.45, 0.55), ([0.5, 0.6], (0.4, 0.7), 9), ([1, 2], max), ([1, 2], span, 0.5)
NO_ROWS = (
    np.ones((1, 1000)), ["0.5", "0.6"], "0.5", [0.5 + 1j, 0.5], np.ma.array([0.5, 9], mask=[0, 1]), 0.5, [True, False],
    np.array(0.5), {0.5, 0.6}, {0.5: 1, 0.6: 2}, (v for v in (0.5, 0.6)), iter([0.5, 0.6]), [[0.5], [0.6]], [None, 1],
)  # fmt: skip
TOO_FEW = [], [0.5], [0.5, math.nan], [0.5, math.inf], np.array([0.5])
INEXACT = 0.4871, Float(0.5), np.float64(0.4), "0.5", math.inf, oo, I, True, pi * Float(1), Rational(0.4871)
REFUSED = [
    *((lambda typed=typed: Measurement("slope", *typed), TYPED_IN) for typed in TYPED),
    *((lambda values=values: measured("slope", values), "one row of real numbers") for values in NO_ROWS),
    *((lambda values=values: measured("slope", values), "two finite repetitions") for values in TOO_FEW),
    *((lambda end=end: Measure("s", "", low=end, because=derived), "is no exact real number") for end in INEXACT),
    (lambda: measured("share", [0.5, 1], share), "zeros and ones"),
    (lambda: measured("slope", [1, 2], outside), "lie in its interval"),
    (lambda: Measure("slope", "the slope", low=1), "name its derivation"),
    (lambda: Measure("slope", "the slope", because=derived), "no range that follows"),
    (lambda: Measure("slope", "the slope", low=pi, high=3, because=derived), "nothing lies between"),
    (lambda: Claim("a", "lemma", "", "", (Equation(u, u),), measures=(slope,)), "two claims"),
    (lambda: claim(slope, slope), "two measures have one name"),
]


@Statistic
def outside(samples):
    return 1.0, 2.0, 3.0, 2


@pytest.mark.parametrize(("make", "words"), REFUSED)
def test_what_is_no_measurement_and_no_prediction_is_refused(make, words):
    with pytest.raises(ValueError, match=words):
        make()


def test_a_small_range_is_shown_in_powers_of_ten():
    small = Measure("residual", "the residual", high=Rational(576, 2**52), because=derived)
    assert small.range == r"at most $1.28 \times 10^{-13}$"


def test_samples_are_copied_once():
    class Moody(list):
        def __iter__(self):
            given = list(super().__iter__())
            self[:] = ["0.7", "0.8"]
            return iter(given)

    found = measured("slope", Moody([0.5, np.float64(0.6)]))
    assert found.samples == (0.5, 0.6) and all(type(v) is float for v in found.samples)


def test_a_statistic_is_a_function_that_can_be_found_again(monkeypatch):
    local = Statistic(lambda samples: (0.5, 0.5, 0.5, 2))
    local_too = Statistic(type(lambda: 0)(span.function.__code__, {"__name__": "__main__"}, "span"))
    monkeypatch.setattr(sys.modules["__main__"], "span", local_too, raising=False)
    for made in (local, local_too):
        with pytest.raises(ValueError, match="there is no statistic"):
            measured("slope", [0.5, 0.5], made)
    for address in ("os:system", "anysize.board.verdict:span", "nowhere:span", "span", None):
        with pytest.raises(ValueError, match="there is no statistic"):
            Statistic.at(address)


@pytest.mark.parametrize(
    "evidence, why",
    [
        ([], "no measurement was given of slope"),
        ([measured("cosine", [0.5, 0.5])], "no measurement was given of slope"),
        ([measured("slope", [0.5, 0.5]), measured("cosine", [0.5, 0.5])], "does not speak of cosine"),
        ([measured("slope", [0.5, 0.5]), measured("slope", [0.4, 0.5])], "measured twice"),
        ([measured("slope", [0.5, 0.5]), prove(norm(u) ** 2, inner(u, u))], "does not claim|nothing else"),
        ([0.5], "is no evidence"),
        ([type("Better", (Measurement,), {})("slope", [0.5, 0.5])], "no measurement was given of slope|measured twice"),
    ],
)
def test_other_evidence_is_refused(evidence, why):
    with pytest.raises(NotSettled, match=why):
        settle(claim(slope), *evidence)


def tampered(change):
    about = claim(slope, time)
    payload = json.loads(json.dumps(settle(about, measured("slope", [0.5, 0.51]), measured("time", [1, 2])).payload))
    change(payload, payload["measured"][0])
    return about, payload


def test_what_a_notebook_holds_is_enough_to_compute_it_again():
    check_measured(*tampered(lambda payload, first: None))
    with pytest.raises(ValueError, match="is about slope, time"):
        check_measured(*tampered(lambda payload, first: payload["measured"].pop()))


@pytest.mark.parametrize(
    "change",
    [
        lambda payload, first: first["samples"].__setitem__(0, 0.7),
        lambda payload, first: first["samples"].append(0.5),
        lambda payload, first: first.update(value=0.51),
        lambda payload, first: first.update(interval=[0.4, 0.6]),
        lambda payload, first: first.update(outcome="found"),
        lambda payload, first: first.update(predicted="at most $1$"),
        lambda payload, first: first.update(statistic=span.address),
        lambda payload, first: first.update(statistic="os:system"),
        lambda payload, first: first.update(name="time"),
        lambda payload, first: payload.update(verdict=DIFFERS),
    ],
)
def test_figures_that_do_not_follow_from_the_samples_are_refused(change):
    with pytest.raises(ValueError):
        check_measured(*tampered(change))


def test_equations_and_measures_do_not_mix():
    proved = Claim("test", "lemma", "a test", "here", (Equation(norm(u) ** 2, inner(u, u)),))
    with pytest.raises(NotSettled):
        settle(proved, measured("slope", [0.5, 0.5]))
