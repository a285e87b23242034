"""Measured claims: the verdict follows from the intervals, and nothing else settles them."""

import math

import numpy as np
import pytest
from scipy import stats

from anysize import *
from anysize.board.measure import Measure, Measurement, estimated, measured
from anysize.board.verdict import DIFFERS, MEASURED, UNDECIDED

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
        ((0.35, 0.55), UNDECIDED, "not decided"),
        ((0.45, 0.65), UNDECIDED, "not decided"),
        ((0.3, 0.7), UNDECIDED, "not decided"),
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
    found = settle(
        claim(slope, Measure("time", "the time")), measured("slope", [0.5, 0.51]), measured("time", [1.0, 2.0])
    )
    assert found.word == MEASURED and found.payload["measured"][1]["outcome"] == "measured"


def test_something_has_to_be_expected():
    with pytest.raises(ValueError, match="expects nothing"):
        claim(Measure("time", "the time"))


def test_one_otherwise_outweighs_what_is_not_decided():
    other = Measure("cosine", "the cosine", low=0.9)
    found = settle(claim(slope, other), estimated("slope", 0.6, (0.5, 0.7), 9), estimated("cosine", 0.2, (0.1, 0.3), 9))
    assert found.word == DIFFERS


def test_the_figures_shown_have_the_outcome_that_is_shown():
    most = Measure("ratio", "the ratio", high=1)
    found = settle(claim(most), estimated("ratio", 1.0002, (1.0001, 1.0003), 9)).payload["measured"][0]
    assert found["outcome"] == "otherwise" and found["interval"][0] > 1


def test_an_imitation_of_a_measurement_is_none():
    class Better(Measurement):
        pass

    with pytest.raises(NotSettled, match="measur"):
        settle(claim(slope), Better("slope", 0.5, 0.45, 0.55, 5))


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


@pytest.mark.parametrize(
    "values", [np.ones((1, 1000)), ["0.5", "0.6"], [0.5 + 1j, 0.5], np.ma.array([0.5, 9], mask=[0, 1]), 0.5]
)
def test_repetitions_are_one_row_of_real_numbers(values):
    with pytest.raises(ValueError, match="one row of real numbers"):
        measured("slope", values)


@pytest.mark.parametrize("values", [[0.5], [0.5, math.nan], [0.5, math.inf]])
def test_fewer_than_two_finite_repetitions_are_no_measurement(values):
    with pytest.raises(ValueError, match="two finite repetitions"):
        measured("slope", values)


@pytest.mark.parametrize(
    "value, low, high, repetitions",
    [
        (0.5, 0.6, 0.7, 5),
        (0.5, 0.4, 0.45, 5),
        (math.nan, 0, 1, 5),
        (0.5, -math.inf, 1, 5),
        (0.5, 0.4, 0.6, 1),
        (0.5, 0.4, 0.6, 2.9),
        (0.5, 0.4, 0.6, math.nan),
    ],
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
    with pytest.raises(ValueError, match="two measures have one name"):
        claim(slope, slope)


def test_an_empty_range_is_refused():
    with pytest.raises(ValueError, match="nothing lies between"):
        Measure("slope", "the slope", low=1, high=0)
    with pytest.raises(ValueError, match="nothing lies between"):
        Measure("slope", "the slope", low=math.inf)


def test_what_is_shown_has_the_figures_and_says_what_was_expected():
    found = settle(claim(slope), measured("slope", [0.5, 0.52, 0.48]))
    shown = found._repr_mimebundle_()["text/markdown"]
    assert "$0.4$ to $0.6$" in shown and "| 0.5 |" in shown and "as expected" in shown and "proved" not in shown
