"""The replies to what is typed: right in unusual forms, wrong with numbers, and the wrong line marked with what its reason gives."""

import json

import pytest
from sympy import Symbol

from anysize import *
from anysize.board import replies
from anysize.board.question import Question
from weightshift.statements.gradient_in_x import A_i
from weightshift.statements.softmax_regression import A, L, alpha, b, c, f, i, j, k, n, x

u, v = Variable("u", n), Variable("v", n)
R = Symbol("R", positive=True)
NAMES = {
    "A": A,
    "A_i": A_i,
    "L": L,
    "alpha": alpha,
    "b": b,
    "c": c,
    "f": f,
    "i": i,
    "j": j,
    "k": k,
    "n": n,
    "x": x,
    "R": R,
    "u": u,
}
SLOPE = Question(D(log(alpha(x)), x[i]), NAMES)


def fact():
    return reason(order.spectral(A, x), "the spectral norm")


def again(question):
    """The question after a journey as data."""
    made = Question.of(json.loads(json.dumps(question.data)))
    assert made.data == question.data
    return made


RIGHT = [
    "inner(f(x), A_i)",
    "A_i.T * f(x)",
    "total(f(x)[k] * A[k, i], k)",
    "(A.T*f(x))[i]",
    "alpha(x)^-1 * inner(exp(A*x), A_i)",
    "inner(exp(A*x), A_i) / inner(exp(A*x), ones(n))",
    "inner(f(x) + b - b, A_i)",
    "= D(alpha(x), x[i])/alpha(x)\n= inner(exp(A*x), A_i)/alpha(x)\n= inner(f(x), A_i)",
    "D(log(alpha(x)), x[i]) = inner(f(x), A_i)",
    "inner(c(x) + b, A_i)  # unusual",
]
WRONG = {
    "inner(exp(A*x), A_i)": "the right value is 1, your answer gives 2.71828",
    "-inner(f(x), A_i)": "the right value is 1, your answer gives -1",
    "f(x)": "This is of shape n × 1; what is needed is a number",
    "D(log(alpha(x)), x[i])": "still holds a derivative",
    "= inner(f(x), A_i)\n= inner(f(x), b)": "In line 2: at",
    "= inner(exp(A*x), A_i)\n= inner(f(x), A_i)": "the right value is 1",
    "inner(f(x), x)": "needs equal shapes",
    "inner(f(x), A_i) <= 1": "<= says less",
    "": "Nothing was typed yet",
}


@pytest.mark.parametrize("text", RIGHT)
def test_right(text):
    said = replies.reply(again(SLOPE), text)
    assert (said["right"], said["head"]) == (True, "Right.") and all(line["right"] for line in said["lines"])


@pytest.mark.parametrize("text", WRONG)
def test_wrong(text):
    said = replies.reply(again(SLOPE), text)
    assert said["right"] is False and WRONG[text] in said["message"]


def test_the_wrong_line_is_marked_and_the_lines_after_it_are_not_judged():
    said = replies.reply(SLOPE, "= D(alpha(x), x[i])/alpha(x)\n= inner(exp(A*x), A_i)\n= inner(f(x), A_i)")
    assert [line["right"] for line in said["lines"]] == [True, False] and said["message"].startswith("In line 2")


GROWTH = Question(
    Inequality(norm(A * x), R**2),
    NAMES,
    (Inequality(spectral_norm(A), R), Inequality(norm(x), R)),
    facts={"operator": fact()},
)
CHAINS = [
    "<= spectral_norm(A)*norm(x) by operator\n<= R*norm(x)\n<= R**2",
    "<= spectral_norm(A)*norm(x) by operator(A=A, x=x)\n<= R^2",
    "norm(A*x) <= spectral_norm(A)*norm(x) <= R*norm(x) <= R**2",
    "R**2 >= R*norm(x)\n>= spectral_norm(A)*norm(x)\n>= norm(A*x)",
    "= norm(-A*x)\n= norm(A*x)\n<= spectral_norm(A)*norm(x) by spectral\n<= R*R",
]


@pytest.mark.parametrize("text", CHAINS)
def test_chains(text):
    said = replies.reply(again(GROWTH), text)
    assert said["right"] is True, said


def test_a_chain_that_stops_early_uses_the_wrong_reason_or_is_false():
    early = replies.reply(GROWTH, "<= spectral_norm(A)*norm(x)")
    assert early["right"] is False and "The larger side should be R**2" in early["message"]
    other = replies.reply(GROWTH, "<= R by operator")
    assert other["right"] is False and "fails" in other["message"]  # numbers come first
    instead = replies.reply(GROWTH, "<= spectral_norm(A)*norm(x)*(1 + R) by operator\n<= R**2 + R**3")
    assert instead["lines"][0]["right"] is True  # what was added is not negative
    gives = replies.reply(GROWTH, "<= R**2 by operator")
    assert gives["right"] is None and gives["lines"][0]["instead"] == latex(spectral_norm(A) * norm(x))
    unknown = replies.reply(GROWTH, "<= R**2 by magic")
    assert "“magic” is no reason here; there are operator, " in unknown["message"]
    loose = replies.reply(Question(GROWTH.asked, NAMES), "<= spectral_norm(A)*norm(x)\n<= R**2")
    assert loose["right"] is False and "fails" in loose["message"]  # without the hypotheses


def test_what_is_added_must_be_nonnegative():
    question = Question(None, NAMES)
    assert replies.reply(question, "norm(x) <= norm(x) + norm(b)**2")["right"] is True
    assert replies.reply(question, "norm(x) <= norm(x) + inner(b, b) - 1/10")["right"] is False
    assert replies.reply(question, "norm(x) <= norm(x) + x[i]")["right"] is False


def test_statements_are_tried():
    question = again(Question(None, NAMES))
    assert replies.reply(question, "norm(u)**2 = inner(u, u)")["head"] == "Proved."
    false = replies.reply(question, "norm(u)**2 = norm(u)")
    assert false["right"] is False and "the line before is" in false["message"]
    assert "a statement is wanted" in replies.reply(question, "norm(u)")["message"].lower()
    assert replies.reply(question, "inner(u, u) <= norm(u)")["right"] is False
    assert replies.reply(question, "inner(u, b) <= norm(u)*norm(b)")["right"] is None  # true, and not by these reasons


def test_division_needs_what_is_nonzero():
    question = Question(inner(x, x) / norm(x), NAMES, nonzero=(norm(x),))
    assert replies.reply(again(question), "norm(x)")["right"] is True
    assert replies.reply(Question(inner(x, x) / norm(x), NAMES), "norm(x)")["right"] is False


def test_an_answer_may_have_to_do_without():
    shifted = inner(exp(A * x + R * ones(n)), ones(n)) ** -1 * exp(A * x + R * ones(n))
    question = again(Question(shifted, NAMES, without=(R,)))
    assert replies.reply(question, "f(x)")["right"] is True
    equal = replies.reply(question, "f(x) + R*b - R*b*1")
    assert equal["right"] is True or "should not speak of R" in equal["message"]
    assert (
        "should not speak of R" in replies.reply(question, "exp(R)*exp(A*x)/inner(exp(R)*exp(A*x), ones(n))")["message"]
    )


GRADIENT = "def gradient(A, b, x):\n    u = np.exp(A @ x)\n    f = u / u.sum()\n    return A.T @ (f * (f - b) - f * ((f - b) @ f))"
FUNCTIONS = {
    GRADIENT: "It agrees at every size tried",
    GRADIENT.replace(") - f", ") + f"): "off by",
    "def g(A, b):\n    return 1": "called with A=…, b=…, x=…",
    "def g(A, b, x):\n    return np.fft(x)": "“.fft” is not available here",
    "def g(A, b, x):\n    return x[7]": "raises IndexError",
    "def g(A, b, x):\n    return 'x'": "A number or an array of numbers is needed",
    "inner(f(x), A_i)": "A function is asked for",
}


@pytest.mark.parametrize("text", FUNCTIONS)
def test_functions(text):
    question = again(Question(gradient(L(x), x), NAMES, start="def my_gradient(A, b, x):"))
    said = replies.reply(question, text)
    assert FUNCTIONS[text] in said["message"] and said["right"] is (text == GRADIENT)


UNDEFINED = [
    "t/t = 1", "1/t - 1/t = 0", "norm(b)/norm(b) = 1", "sqrt(t)**2 = t", "exp(log(t)) = t", "log(-1) - log(-1) = 0", "0 <= sqrt(t)**4",
    "norm(x)**-1*norm(x)*x = x", "(t**(1/3))**3 = t", "D(t/t, t) = 0", "(0*x)[i]/(0*x)[i] = 1", "norm(b) = norm(b)*t/t",
]  # fmt: skip


@pytest.mark.parametrize("text", UNDEFINED)
def test_what_sympy_cancels_must_make_sense_first(text):
    question = Question(None, NAMES | {"t": Symbol("t", real=True)})
    assert replies.reply(question, text)["right"] is not True
    assert replies.reply(question, "R/R = 1")["right"] and replies.reply(question, "log(R**2) = 2*log(R)")["right"]


REACHING = [
    "def f(A, b, x):\n    g = (g.gi_frame.f_back for i in [1])\n    return list(g)[0]",
    "def f(A, b, x):\n    return np.builtins.open('/etc/passwd')",
    "def f(A, b, x):\n    np.exp = abs\n    return x",
    "def f(A, b, x):\n    return np.operator.attrgetter('x')(1)",
]


@pytest.mark.parametrize("text", REACHING)
def test_a_function_reaches_nothing_beyond_its_arguments(text):
    said = replies.reply(Question(gradient(L(x), x), NAMES, start="def f(A, b, x):"), text)
    assert said["head"] == "This cannot be read." and "is not available here" in said["message"]


def test_a_rule_that_does_not_fit_and_a_number_that_is_too_large_are_answered():
    question = Question(None, NAMES)
    assert replies.reply(question, "x[i] <= total(x[i], i) by below_total(x[i], i)")["right"] is not True
    assert "too large" in replies.reply(question, "1e400 = 1e400")["message"]
    assert replies.reply(question, "norm(x) <= norm(-x)")["right"] is True


def test_a_chain_of_one_step_must_name_its_reasons():
    question = Question(Inequality(norm(A * x), spectral_norm(A) * norm(x)), NAMES)
    assert "in one step" in replies.reply(question, "<= spectral_norm(A)*norm(x)")["message"]
    assert replies.reply(question, "<= spectral_norm(A)*norm(x) by spectral")["right"] is True


def test_shapes():
    question = again(Question((A * x).shape, NAMES))
    assert replies.reply(question, "n, 1")["right"] and replies.reply(question, "(n, 1)")["right"]
    assert not replies.reply(question, "1, n")["right"] and not replies.reply(question, "n")["right"]


def test_what_is_typed_is_typeset():
    shown = replies.typeset(SLOPE, "= inner(f(x), A_i)\n= R")
    assert [line["latex"] for line in shown["lines"]] == [latex(inner(f(x), A_i)), "R"]
    assert "Brackets do not match" in replies.typeset(SLOPE, "inner(f(x)")["problem"]


def test_a_page_asks_in_json():
    message = {"question": json.dumps(SLOPE.data), "text": "inner(f(x), A_i)", "wants": "reply"}
    assert json.loads(replies.answer(json.dumps(message)))["head"] == "Right."


def test_a_fact_that_is_not_proved_by_what_it_brings_is_refused():
    from anysize.kernel.replay import NotReplayed

    data = json.loads(json.dumps(GROWTH.data))
    data["proofs"]["steps"][-1]["gives"]["relation"].reverse()
    with pytest.raises((NotReplayed, StatementError)):
        Question.of(data)


def test_the_names_that_fit_are_those_of_what_is_asked():
    assert set(SLOPE.fitting) == {"A", "A_i", "alpha", "f", "i", "j", "k", "n", "x"}


def test_a_box_shows_what_is_asked_but_not_what_is_worked_out():
    assert SLOPE.shown == latex(SLOPE.asked) + " = {?}" and GROWTH.shown == latex(GROWTH.asked)
    assert Question(R**2 * R, NAMES).shown == Question(None).shown == ""
