"""The figures show the numbers that they are given."""

import numpy as np
import pytest

from weightshift import figures
from weightshift.numerics import duality


def test_a_distribution_shows_its_shares_and_its_deviation():
    _, axis = figures.axes()
    assert figures.distribution(axis, [-1, 0, 1], [0.25, 0.25, 0.5]) == pytest.approx(np.sqrt(0.6875))
    assert [bar.get_height() for bar in axis.patches if bar.get_width() < 0.1] == [0.25, 0.25, 0.5]
    (mean,) = axis.lines
    assert mean.get_xdata() == [0.25, 0.25]


def test_an_equation_between_matrices_shows_each_entry_in_its_place():
    figure = figures.matrices(((np.array([[1.0, -2.0]]), "row"), "=", (np.array([[0.5], [3.25]]), "column")))
    row, sign, column = figure.axes
    assert {text.get_position(): text.get_text() for text in row.texts} == {(0, 0): "1.00", (1, 0): "-2.00"}
    assert {text.get_position(): text.get_text() for text in column.texts} == {(0, 0): "0.50", (0, 1): "3.25"}
    assert [text.get_text() for text in sign.texts] == ["="]


def test_two_shifts_shows_where_rows_and_weights_go_and_equal_logits():
    A, x, delta = np.array([[1.0, 0.0], [0.5, 1.0]]), np.array([1.0, 0.5]), np.array([0.0, 1.0])
    moved = A + duality.dual_shift(A, x, delta, centred=False)
    by_weights, by_data, logits = figures.two_shifts(A, x, delta, moved).axes
    assert [[*arrow.xy] for arrow in by_weights.texts if arrow.get_text() == ""] == [[*x], [*(x + delta)]]
    assert [[*arrow.xy] for arrow in by_data.texts if arrow.get_text() == ""] == [[*x], *moved.tolist()]
    heights = [bar.get_height() for bar in logits.patches]
    np.testing.assert_allclose(heights, [*(A @ x), *(A @ (x + delta))])
    np.testing.assert_allclose(logits.lines[0].get_ydata(), heights[2:])
