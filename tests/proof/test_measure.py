"""Measured claims: the verdict follows from the intervals, and nothing else settles them."""

import math

import numpy as np
import pytest
from scipy import stats

from weightshift.proof import *
from weightshift.proof.measure import Measure, Measurement, estimated, measured
from weightshift.proof.verdict import DIFFERS, MEASURED

n = dimension("n")
u = Variable("u", n)


def claim(*measures, **more):
    return Claim("test", "observation", "a test", "here", (), measures=measures, **more)


slope = Measure("slope", "the slope", low=0.4, high=0.6)


@pytest.mark.parametrize(
    "interval, verdict, outcome",
    [
        ((0.45, 0.55), MEASURED, "as expected"),
        ((0.4, 0.6), MEASURED, "as expected"),
        ((0.35, 0.55), DIFFERS, "not decided"),
        ((0.45, 0.65), DIFFERS, "not decided"),
        ((0.3, 0.7), DIFFERS, "not decided"),
        ((0.61, 0.7), DIFFERS, "otherwise"),
        ((0.1, 0.39), DIFFERS, "otherwise"),
    ],
)
def test_the_whole_interval_has_to_lie_in_the_range(interval, verdict, outcome):
    found = settle(claim(slope), estimated("slope", sum(interval) / 2, interval, 100))
    assert found.word == verdict
    assert found.payload["measured"][0]["outcome"] == outcome


def test_one_quantity_out_of_range_is_enough():
    other = Measure("cosine", "the cosine", low=0.9)
    found = settle(claim(slope, other), measured("slope", [0.5, 0.51]), measured("cosine", [0.2, 0.21]))
    assert found.word == DIFFERS


def test_the_interval_is_students():
    values = np.array([1.0, 2.0, 4.0, 5.5])
    found = measured("slope", values)
    low, high = stats.t.interval(0.95, 3, values.mean(), stats.sem(values))
    assert math.isclose(found.low, low) and math.isclose(found.high, high) and found.repetitions == 4


def test_a_quantity_without_prediction_is_just_measured():
    found = settle(claim(Measure("time", "the time")), measured("time", [1.0, 2.0]))
    assert found.word == MEASURED and found.payload["measured"][0]["outcome"] == "measured"


@pytest.mark.parametrize(
    "evidence, why",
    [
        ([], "no measurement was given of slope"),
        ([measured("cosine", [0.5, 0.5])], "no measurement was given of slope"),
        ([measured("slope", [0.5, 0.5]), measured("cosine", [0.5, 0.5])], "does not speak of cosine"),
        ([measured("slope", [0.5, 0.5]), measured("slope", [0.4, 0.5])], "measured twice"),
        ([measured("slope", [0.5, 0.5]), prove(norm(u) ** 2, inner(u, u))], "does not claim|nothing else"),
        ([0.5], "is no evidence"),
    ],
)
def test_other_evidence_is_refused(evidence, why):
    with pytest.raises(NotSettled, match=why):
        settle(claim(slope), *evidence)


@pytest.mark.parametrize("values", [[], [0.5], [0.5, math.nan], [0.5, math.inf]])
def test_fewer_than_two_finite_repetitions_are_no_measurement(values):
    with pytest.raises(ValueError, match="two finite repetitions"):
        measured("slope", values)


@pytest.mark.parametrize(
    "value, low, high, repetitions",
    [(0.5, 0.6, 0.7, 5), (0.5, 0.4, 0.45, 5), (math.nan, 0, 1, 5), (0.5, -math.inf, 1, 5), (0.5, 0.4, 0.6, 1)],
)
def test_what_is_no_interval_around_its_value_is_no_measurement(value, low, high, repetitions):
    with pytest.raises(ValueError, match="slope"):
        Measurement("slope", value, low, high, repetitions)


def test_a_measurement_proves_no_equation():
    proved = Claim("test", "lemma", "a test", "here", (Equation(norm(u) ** 2, inner(u, u)),))
    with pytest.raises(NotSettled):
        settle(proved, measured("slope", [0.5, 0.5]))


def test_equations_and_measures_do_not_mix():
    with pytest.raises(ValueError, match="two claims"):
        Claim("test", "lemma", "a test", "here", (Equation(u, u),), measures=(slope,))


def test_two_measures_of_one_name_are_refused():
    with pytest.raises(ValueError, match="two measures of one name"):
        claim(slope, slope)


def test_an_empty_range_is_refused():
    with pytest.raises(ValueError, match="nothing lies between"):
        Measure("slope", "the slope", low=1, high=0)


def test_what_is_shown_has_the_figures_and_says_what_was_expected():
    found = settle(claim(slope), measured("slope", [0.5, 0.52, 0.48]))
    shown = found._repr_mimebundle_()["text/markdown"]
    assert "$0.4$ to $0.6$" in shown and "| 0.5 |" in shown and "as expected" in shown and "proved" not in shown
