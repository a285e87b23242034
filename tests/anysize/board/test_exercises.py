"""The checker of exercises accepts every form of a right answer, and the solutions printed in the chapters pass it."""

import ast
import builtins
import os
import re
from pathlib import Path

import numpy as np
import pytest
import sympy
from nbformat.v4 import new_markdown_cell, new_notebook
from oracles.needed import needed

from anysize import *
from anysize.board.exercises import Feedback
from anysize.evidence import counterexample
from bindery import exercises, refresh, teaching
from weightshift.chapters import names_in
from weightshift.statements.gradient_in_x import A_i, g
from weightshift.statements.softmax_regression import A, L, alpha, b, c, d, f, half, i, j, n, x

ROOT = Path(__file__).parents[3]
SLOPE = D(log(alpha(x)), x[i])


def softmax(A, x):
    u = np.exp(A @ x)
    return u / u.sum()


@pytest.mark.parametrize(
    ("question", "answer"),
    [
        (SLOPE, inner(f(x), A_i)),
        (SLOPE, inner(exp(A * x), A_i) / alpha(x)),
        (SLOPE, A_i.T * f(x)),
        (SLOPE, total(f(x)[j] * A[j, i], j)),
        (SLOPE, (A.T * f(x))[i]),
        (f(zeros(d)), ones(n) / n),
        (gradient(L(x), x), A.T * (hadamard(f(x), c(x)) - inner(f(x), c(x)) * f(x))),
        (gradient(L(x), x), A.T * ((diag(f(x)) - f(x) * f(x).T) * c(x))),
        (inner(f(x), ones(n)), 1),
    ],
)
def test_every_form_of_the_right_answer_is_right(question, answer):
    feedback = check(question, answer)
    assert feedback.right and str(feedback).startswith("Right. It holds for every n")


@pytest.mark.parametrize(
    ("question", "answer", "reply"),
    [
        (SLOPE, inner(exp(A * x), A_i), r"At n = \d, d = \d, A = .*, i = \d: the right value is .*, your answer gives "),
        (SLOPE, 1, "At n = .* your answer gives 1"),
        (gradient(L(x), x), 2 * x, r"At .*: the right value is .*, your answer gives .*\.$"),
        (f(zeros(d)), ones(n), r"At n = 2.* \(entry \d, 1\)\.$"),
        (SLOPE, SLOPE, "still holds a derivative"),
        (SLOPE, D(alpha(x), x[i]) / alpha(x), "still holds a derivative"),
        (gradient(L(x), x), g(x), "still holds a derivative"),  # in the definition of g
        (f(zeros(d)), f(zeros(d)), "the question itself"),
        (SLOPE, A_i, r"1 × 1, but A\[:, i\] is n × 1"),
        (f(x), x, "is n × 1, but x is d × 1"),
        (SLOPE, 0.5, "0.5 is a floating-point number; write an exact one"),
        (SLOPE, None, "None is neither a scalar nor a matrix"),
        (f(x), Variable("x", n), "the name x stands for two things"),
        (D(norm(x), x[i]), x[i] / norm(x), "not known to be nonzero"),
        (SLOPE, inner(f(x), A[:, Index("l", d)]), ""),  # an index that the question does not have
        # functions
        (f(x), lambda A, x: np.exp(A @ x), "At n = 1, d = 1 and random entries your function is off by 0"),
        (SLOPE, lambda A, x, i: softmax(A, x) @ A[:, 0], "At n = ., d = . and random entries your function is off by"),
        (f(x), lambda A, x: np.nan * softmax(A, x), "is off by nan"),
        (f(x), lambda A, x: A, r"At n = 5, d = 3 the shape should be \(5,\); yours is \(5, 3\)"),
        (f(x), lambda A, x: A.T, r"the shape should be \(5,\); yours is \(3, 5\)"),
        (f(x), lambda A, x: 1.0, r"the shape should be \(5,\); yours is \(\)"),
        (f(x), lambda A: A, "called with A=…, x=…: got an unexpected keyword argument 'x'"),
        (f(x), lambda A, b, x: b, "called with A=…, x=…: missing a required argument: 'b'"),
        (f(x), lambda A, x: None, "your function returns None"),
        (half, lambda: 1, "At any size and random entries your function is off by 0.5"),
        # shapes
        ((A * x).shape, (d, 1), r"Size 1 is not d\. At (n = .|d = .), "),
        ((A * x).shape, n, "A shape is needed: a tuple of 2 sizes, not n"),
        ((A * x).shape, (n,), "a tuple of 2 sizes"),
        ((A * x).shape, (n, 0.5), "does not make sense"),
    ],
)  # fmt: skip
def test_a_wrong_answer_is_told_why(question, answer, reply):
    feedback = check(question, answer)
    assert not feedback and str(feedback).startswith("Not yet. ")
    assert re.search(reply, feedback.message)


def test_a_right_answer_that_sympy_makes_equal_to_the_question_is_right():
    s, t, v = sympy.symbols("s t v", positive=True)
    assert check((v * s) ** 3 / (v * t) ** 3, s**3 / t**3) and check((v * s) ** 3 / (v * t) ** 3, (s / t) ** 3)
    assert not check((v * s) ** 3 / (v * t) ** 3, v * s**3 / t**3)


def test_what_can_be_neither_proved_nor_refuted_is_said_to_be_so(monkeypatch):
    monkeypatch.setattr(counterexample, "find", lambda *args, **options: None)
    assert re.match("It could not be shown to be equal: the difference is .+", check(SLOPE, 1).message)


@pytest.mark.parametrize(
    ("question", "answer"),
    [
        (f(x), softmax),
        (f(x), lambda A, x: softmax(A, x).tolist()),
        (f(x), lambda A, x: softmax(A, x)[:, None]),
        (f(x), lambda **values: softmax(**values)),
        (SLOPE, lambda A, x, i: softmax(A, x) @ A[:, i]),
        (L(x), lambda A, b, x: 0.5 * np.sum((softmax(A, x) - b) ** 2)),
        (diag(b) * A, lambda A, b: b[:, None] * A),
        (half, lambda: 0.5),
    ],
)
def test_a_right_function_is_right(question, answer):
    assert check(question, answer).right


def test_an_error_in_the_readers_function_is_the_readers_to_see():
    with pytest.raises(ValueError, match="matmul"):
        check(f(x), lambda A, x: A @ A)


# Shapes and inequalities.


def test_a_shape_is_checked():
    assert check((A * x).shape, (n, 1)) and check((A.T * A).shape, (d, d)) and check((2 * n, 1), (n + n, 1))


R = sympy.Symbol("R", positive=True)
SMALL_A, SMALL_X = Inequality(spectral_norm(A), R), Inequality(norm(x), R)
LOGITS = Inequality(norm(A * x), R**2)


def chain_for_logits(given=(SMALL_A, SMALL_X)):
    return bound(norm(A * x), hypotheses=given).by(order.spectral(A, x))


def test_a_chain_that_proves_the_inequality_is_right():
    whole = chain_for_logits().by(SMALL_A).by(SMALL_X)
    assert check(LOGITS, whole, hypotheses=(SMALL_A, SMALL_X)) and check(
        LOGITS, whole.bound, hypotheses=whole.hypotheses
    )
    assert check(Inequality(norm(A * x), R * R), whole, hypotheses=(SMALL_A, SMALL_X))


@pytest.mark.parametrize(
    ("question", "answer", "given", "reply"),
    [
        (LOGITS, lambda: chain_for_logits(), (SMALL_A, SMALL_X), r"The larger side should be R\*\*2; your chain has"),
        (LOGITS, lambda: chain_for_logits().by(SMALL_A).by(SMALL_X), (SMALL_A,), r"uses norm\(x\) <= R, which is not given"),
        (Inequality(norm(x), R**2), lambda: chain_for_logits().by(SMALL_A).by(SMALL_X), (SMALL_A, SMALL_X), "smaller side"),
        (LOGITS, lambda: bound(norm(A * x)), (), "not finished: nothing has been derived"),
        (LOGITS, lambda: LOGITS, (), "A chain is needed"),
        (LOGITS, lambda: order.Bound(LOGITS), (), "A chain is needed"),  # typed in, not derived
        (Inequality(norm(A * x), R**2, strict=True), lambda: chain_for_logits().by(SMALL_A).by(SMALL_X), (SMALL_A, SMALL_X), "weak inequality only"),
    ],
)  # fmt: skip
def test_a_chain_that_does_not_prove_it_is_told_why(question, answer, given, reply):
    feedback = check(question, answer(), hypotheses=given)
    assert feedback.right is False and re.search(reply, feedback.message)


def test_a_false_bound_is_answered_with_numbers():
    u, v = Variable("u", n), Variable("v", n)
    feedback = check_bound(Inequality(norm(u + v), norm(u)))
    assert feedback.right is False and re.match(
        r"It fails at n = ., .*the left side is .*, the right side ", feedback.message
    )
    assert "An inequality is needed" in check_bound(norm(u)).message


def test_a_hypothesis_is_kept_by_the_search():
    assert check_bound(LOGITS, (SMALL_A, SMALL_X), seconds=0.3).right is None
    assert check_bound(LOGITS, (SMALL_A,)).right is False


def test_a_failed_search_is_not_called_a_proof():
    u, v = Variable("u", n), Variable("v", n)
    feedback = check_bound(Inequality(norm(u + v), norm(u) + norm(v)), seconds=0.3)
    assert feedback.right is None and not feedback
    assert str(feedback) == "Not decided. No values were found that break it. That is not a proof."


def test_a_wrong_function_is_told_numbers_that_show_it():
    told = check(f(x), lambda A, x: np.exp(A @ x) / 2).numbers
    numbers = re.search(r"^Called with A = (.*), x = (.*) it returns (.*); right is (.*)\.$", told)
    A_, x_, given, right = (np.array(ast.literal_eval(text)) for text in numbers.groups())
    assert np.allclose(softmax(A_, x_), right, atol=1e-3) and np.allclose(np.exp(A_ @ x_) / 2, given, atol=1e-3)


@pytest.mark.parametrize(("right", "head"), [(True, "Right."), (False, "Not yet."), (None, "Not decided.")])
def test_the_reply_is_shown_as_text(right, head):
    bundle = Feedback(right, "A*x is 1 < 2, but A*b_1 is not.")._repr_mimebundle_()
    assert bundle["text/markdown"] == rf"**{head}** A\*x is 1 \< 2, but A\*b\_1 is not."
    assert bundle["text/html"] == f"<p><strong>{head}</strong> A*x is 1 &lt; 2, but A*b_1 is not.</p>"
    assert bundle["text/plain"] == f"{head} A*x is 1 < 2, but A*b_1 is not."


# The solutions in the chapters.


def solutions(notebook):
    """The Python blocks of each solution in a chapter, by the label of its exercise."""
    found = {e.label: "\n".join(exercises.PYTHON.findall(e.solution)) for e in exercises.exercises_of(notebook)}
    return {label: code for label, code in found.items() if code}


SOLVED = {path: refresh.read(path.read_text("utf-8")) for path in teaching.taught(ROOT)}


def run_what_is_needed(notebook):
    """The names that the chapter's own cells define, run as far as its solutions need them, as in an assignment."""
    namespace = {"__name__": "__main__"}
    cells = [cell.source for cell in notebook.cells if cell.cell_type == "code"]
    read = set().union(*(names_in(code)[1] for code in solutions(notebook).values()))
    exec(builtins.compile(needed(cells, read), "chapter", "exec"), namespace)
    return namespace


def run_solution(code, names):
    """What `check` replied to each answer in a solution."""
    replies = []

    def recorded(*arguments, **options):
        replies.append(check(*arguments, **options))
        return replies[-1]

    exec(builtins.compile(code, "solution", "exec"), {**names, "check": recorded})
    return replies


@pytest.mark.parametrize("path", SOLVED, ids=lambda path: path.stem)
def test_the_solutions_in_a_chapter_are_right(path, monkeypatch):
    monkeypatch.chdir(path.parent)
    monkeypatch.setitem(os.environ, "MPLBACKEND", "agg")
    names = run_what_is_needed(SOLVED[path])
    for label, code in solutions(SOLVED[path]).items():
        replies = run_solution(code, names)
        wrong = [str(reply) for reply in replies if not reply]
        assert not wrong, f"{path.stem}: the solution of {label} is wrong: {wrong[0]}"
        assert replies or not re.search(r"\bcheck\(", code), f"{path.stem}: the solution of {label} checks nothing"


def test_most_chapters_have_solutions_in_code():
    assert len([path for path in SOLVED if solutions(SOLVED[path])]) >= 20


def test_a_solution_is_found_and_a_wrong_one_is_seen():
    prose = (
        "```{exercise} A\n:label: a-label\n\nWhy?\n```\n\n````{solution} a-label\n:class: dropdown\nText:\n```python\n"
    )
    notebook = new_notebook(cells=[new_markdown_cell(prose + "check(q, 1)\n```\n````\n\nMore text.")])
    assert solutions(notebook) == {"a-label": "check(q, 1)\n"}
    assert [bool(reply) for reply in run_solution("check(q, 1)\n", {"q": SLOPE})] == [False]


def test_only_the_code_that_is_needed_is_taken():
    star, loop = "from sympy import *", "for k in (1,):\n    c.sort().more(k)"
    sources = [
        f"{star}\nimport json, os",
        "a = 0\nz = 1\na = 1\nb = a\nc = []\nassert b",
        f"c.append(b)\nprint(c)\n{loop}\nd = [z for z in c]",
        "c[0], z = 2, 3\nwith os.open() as g:\n    h = g\ndef f(z):\n    b = c\n    return b",
    ]
    taken = ["c = []", "c.append(b)", loop, "c[0], z = 2, 3"]
    assert needed(sources, {"f"}) == "\n".join([star, "a = 1", "b = a", *taken, "def f(z):\n    b = c\n    return b"])
    assert needed(sources, {"d"}) == "\n".join([star, "a = 1", "b = a", *taken[:-1], "d = [z for z in c]"])
    assert needed(sources, {"h"}).splitlines()[1:] == ["import json, os", "with os.open() as g:", "    h = g"]
    assert needed(sources, {"unknown"}) == star
