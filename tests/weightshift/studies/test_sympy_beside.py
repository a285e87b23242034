"""SymPy's answers are judged by numbers: a right one is right, and each kind of other answer is called what it is."""

import numpy as np
import pytest

from weightshift.studies import sympy_beside
from weightshift.studies.sympy_beside import QUESTIONS, Asked, summary, sympy_says


def quadratic(A, x):
    return (x.T @ A @ x).item()


PLANTED = {
    "right": (lambda A, x: (x.T * A * x).diff(x), ""),
    "wrong": (lambda A, x: 2 * A * x, "an entry is"),
    "an error": (lambda A, x: 1 / 0, ""),
    "cannot be evaluated": (lambda A, x: A.diff(x), ""),
}


@pytest.mark.parametrize("judged", PLANTED)
def test_an_answer_is_judged(judged, monkeypatch):
    answer, because = PLANTED[judged]
    monkeypatch.setitem(QUESTIONS, f"planted: {judged}", Asked("A: n n, x: n 1", answer, quadratic))
    said = sympy_says(f"planted: {judged}")
    assert said.judged == judged and because in said.because and judged in said._repr_markdown_()


def test_one_of_another_size_is_wrong(monkeypatch):
    monkeypatch.setitem(QUESTIONS, "planted: size", Asked("A: n n, x: n 1", lambda A, x: A, quadratic))
    assert sympy_says("planted: size").because == ", it has 9 entries where there are 3"


def test_the_table_has_every_question():
    assert len(repr(summary()).splitlines()) == len(QUESTIONS)


def test_a_difference_is_the_derivative_of_a_vector_too():
    A = np.arange(6.0).reshape(2, 3)
    assert np.allclose(sympy_beside._slope(lambda x: A @ x, [np.ones((3, 1))])[:, 0, :, 0], A)
