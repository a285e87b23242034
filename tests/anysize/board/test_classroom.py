"""A cell that begins with `%%answer`: what it holds, and what is said of it."""

import json

import pytest

from anysize import *
from anysize.board import classroom, judge
from anysize.board.question import Question
from weightshift.statements.gradient_in_x import A_i
from weightshift.statements.softmax_regression import A, alpha, f, i, x

SLOPE = Question(D(log(alpha(x)), x[i]), dict(A=A, x=x, A_i=A_i, f=f, alpha=alpha)).data
ASKED = {"slope": SLOPE, "softmax": Question(f(x), {}, start="def softmax(A, x):\n    return").data}


@pytest.mark.parametrize(
    ("source", "answer"),
    [
        ("%%answer slope\nf(x)\n", ("slope", "f(x)")),
        ("\n%%answer  slope  \n\n(your answer)\n", ("slope", "")),
        ("%%answer slope", ("slope", "")),
        ("x = 1\n%%answer slope\nf(x)", None),
        ("%%answer", None),
    ],
)
def test_an_answer_is_the_text_below_the_first_line(source, answer):
    assert classroom.answer_in(source) == answer


@pytest.mark.parametrize(
    ("label", "cell", "said"),
    [
        ("slope", "inner(f(x), A_i)", "Right. It holds for every n, d."),
        ("slope", "inner(exp(A*x), A_i)", "Not yet. At n = 1"),
        ("slope", "(your answer)\n", "Your turn. Give your answer."),
        ("softmax", "def softmax(A, x):\n    return np.exp(A @ x)", "Not yet. At n = 1, d = 1 and random entries your"),
        ("other", "1", "Which question? There is no question other; there are slope, softmax."),
    ],
)
def test_a_cell_is_replied_to(label, cell, said):
    assert str(classroom.reply(ASKED, label, cell)).startswith(said)


def test_a_browser_has_no_other_processes(monkeypatch):
    monkeypatch.setattr(classroom.sys, "platform", "emscripten")
    monkeypatch.setattr(judge, "judged", None)
    assert classroom.reply(ASKED, "slope", "inner(f(x), A_i)") and classroom.reply(
        ASKED, "softmax", "def softmax(A, x):\n    u = np.exp(A @ x)\n    return u / u.sum()"
    )


def test_questions_are_read_in_a_notebook_alone(tmp_path):
    (tmp_path / "q.json").write_text(json.dumps(ASKED))
    with pytest.raises(RuntimeError, match="answers are given in a notebook; from Python, use anysize.board.judge"):
        classroom.questions(tmp_path / "q.json")
