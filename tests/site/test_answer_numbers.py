"""What the pages say by numbers before the engine runs: they read and evaluate as it does, and answer at once."""

import html
import json
import math
import re
import shutil
from pathlib import Path

import nbformat
import pytest
import sympy as sp
from oracles.processes import run

from anysize.board import exercises, replies, typed
from anysize.board.question import Question
from anysize.evidence.counterexample import certify
from anysize.evidence.evaluate import evaluate, leaves
from anysize.language.data import Reader
from anysize.language.errors import StatementError
from anysize.language.relations import Inequality
from anysize.language.walk import indices_of
from bindery import answer, engine
from weightshift.statements import gradient_in_x

ROOT = Path(__file__).parents[2]
SCRIPTS = [ROOT / "_static" / f"answer-{name}.js" for name in ("notation", "numbers")]
NODE = shutil.which("node")

MODULES, ASKED = ["softmax_regression", "gradient_in_x"], "D(L(x), x[i])"
RIGHT = "A_i.T*(-f(x)*inner(c(x), f(x)) + diag(f(x))*c(x))"
WRONG = "A_i.T*(f(x)*inner(c(x), f(x)) + diag(f(x))*c(x))"

# Of each statement both sides at the settings tried first and last.
SAMPLED = """
asked.map(({ question }) => {
  const { nodes, steps: [[, ...sides]], tried } = answerNumbers.trial(question, question.start);
  return [tried[0], tried.at(-1)].filter(Boolean).flatMap((setting) => {
    const [here] = answerNumbers.everywhere(nodes, answerNumbers.spoken(nodes, ...sides).indices, setting);
    try {
      return [{ given: [...here], sides: sides.map((k) => answerNumbers.valueAt(nodes, k, here)) }];
    } catch (problem) {
      if (problem.message === "this takes too long") return [];
      throw problem;
    }
  });
})
"""
LINED = """
asked.map((text) => {
  try {
    return answerNotation.lines(text).map(({ relation, text }) => [relation, text]);
  } catch {
    return null;
  }
})
"""
COMPARED = "asked.map(([question, text]) => answerNumbers.compare(question, text))"
READ = """
asked.texts.map((text) => {
  try {
    const { nodes, steps: [[, k]], tried } = answerNumbers.trial({ ...asked.question, kind: "statement" }, `${text} = 0 * (${text})`);
    const [here] = answerNumbers.everywhere(nodes, answerNumbers.spoken(nodes, k).indices, tried.at(-1));
    return { given: [...here], value: answerNumbers.valueAt(nodes, k, here) };
  } catch {
    return null;
  }
})
"""


@pytest.fixture(scope="module")
def script():
    """Function of an expression of JavaScript and what is `asked` in it: its value, with the scripts of the pages loaded."""
    if NODE is None:
        pytest.skip("node is not on PATH: the scripts are not tried without a browser")

    def value(expression, asked):
        text = "".join(path.read_text(encoding="utf-8") for path in SCRIPTS)
        told = f"const asked = {json.dumps(asked)}; console.log(JSON.stringify({expression}))"
        return json.loads(run(NODE, "-", input=text + told))

    return value


@pytest.fixture(scope="module")
def statements():
    return engine.statements()


def close(ours, theirs):
    ours, theirs = ([float(s) for s in leaves(side)] for side in (ours, theirs))
    near = 1e-6 * (1 + max(map(abs, theirs)))
    return len(ours) == len(theirs) and all(
        math.isclose(s, t, rel_tol=0, abs_tol=near) for s, t in zip(ours, theirs, strict=True)
    )


def test_every_statement_has_the_values_that_the_engine_gives_it(script, statements):
    compared = 0
    for statement, points in zip(statements, script(SAMPLED, statements), strict=True):
        question = statement["question"]
        node, made = Reader(question["nodes"]), Question.of(question)
        sides = [typed.expression(line.text, made.names, made.nonzero) for line in typed.lines(question["start"])]
        for point in points:
            given = {node(k): value for k, value in point["given"]}
            for side, ours in zip(sides, point["sides"], strict=True):
                if None not in leaves(ours):  # too large
                    assert close(ours, exercises.plainly(evaluate(side, given))), (statement["id"], str(side), given)
                    compared += 1
    assert compared > 3.5 * len(statements)


def test_every_equation_agrees_and_no_inequality_is_broken(script, statements):
    replies = script(COMPARED, [[s["question"], s["question"]["start"]] for s in statements])
    for statement, reply in zip(statements, replies, strict=True):
        equation = " = " in statement["question"]["start"]
        assert reply["agrees"] if equation else reply is None, (statement["id"], reply)


def test_a_changed_sign_is_seen(script, statements):
    mutants = []
    for question in (s["question"] for s in statements if " = " in s["question"]["start"]):
        left, right = question["start"].split(" = ")
        mutants.append([question, f"{left} = -({right})"])
        for sign in re.finditer(r" [+-] ", right):
            other = " - " if sign[0] == " + " else " + "
            mutants.append([question, f"{left} = {right[: sign.start()]}{other}{right[sign.end() :]}"])
    replies = script(COMPARED, mutants)
    same = [text for (_, text), reply in zip(mutants, replies, strict=True) if reply["agrees"]]
    assert len(mutants) > 200, len(mutants)
    assert same == ["B(x)*ones(n) = -(zeros(n))"]


READ_BY_BOTH = (
    "f(x)",
    "-A * x + b",
    "A_i.T*(-f(x)*inner(c(x), f(x)) + diag(f(x))*c(x))",
    "x.T * A.T @ b",
    "2*x[i]**2 - -alpha(x)^-2 / 4",
    "A[k, i] - A[:, i][k] * A[k, :].T[i] + A[:, :][k, i]",
    "total(exp(A*x)[k] * b[k], k) / n + d",
    "exp(-norm(b)**2) + log(alpha(x)) + e**x[i] + E",
    "hadamard(f(x), exp(b)) · 2 − b × .5",
    "1_000 * 1.5e-3 * Rational(3, 2) * sqrt(n)",
    "D(f(x), x[i]) + D(alpha(x), x[i]) * b",
    "gradient(L(x), x) + jacobian(b, x).T * b",
    "jacobian(f(x), x) * ones(d) + identity(n) * zeros(n) + ones(n, d) * x",
    "inverse(diag(exp(b))) * b * inverse(alpha(x))",
    "smallest(b[k], k) + largest(f(x)[k], k) + absolute(b[k]) + abs(x[i])",
    "max_norm(b) * spectral_norm(A) + delta(k, k) + basis(k)[k]",
    "(A * x)ᵀ * b",
    "kronecker(x.T, A) * vec(x * x.T) * inner(kronecker(x, b), vec(b * x.T))",
    "trace(A.T * A) - frobenius_norm(A)^2 + trace(b * b.T)",
    "det(A.T * A + identity(d)) * inverse(A.T * A + 2 * identity(d)) + inverse(det(identity(n)) * 4) * identity(d)",
    "tanh(x[i]) + sinh(b[k]) * cosh(x[i]) - sigmoid(x[i]) * relu(-x[i]) + erf(b[k]) / pi",
    "tanh(b) + hadamard(sigmoid(b), relu(b)) - erf(b) + sinh(b) + cosh(-b)",
)
READ_BY_NEITHER = (
    "",
    "f",
    "f(x",
    "f(x))",
    "2 x",
    "x[1]",
    "x[k]",
    "x[i, i]",
    "A[i, k]",
    "A[k]",
    "A * b",
    "A + 1",
    "x + b",
    "b * b",
    "b ** 2",
    "1 / b",
    "inner(b)",
    "inner(b, x)",
    "norm(2)",
    "norm(b, b)",
    "diag(A)",
    "trace(A)",
    "det(A)",
    "vec(2)",
    "kronecker(A, A) + A",
    "inverse(A)",
    "ones(k)",
    "alpha(b)",
    "f(x, x)",
    "f(k=x)",
    "A.t",
    "A.T.real",
    "y",
    "b if n else b",
    "x[i] % 2",
    "(x, x)",
    "total(b, k)",
    "total(b[k], n)",
    "D(L(x), x)",
    "D(L(x), A_i)",
    "inverse(A)",
    "b[:]",
    "2j",
    "'b'",
)


LINES = (
    "a",
    "a = b <= c by triangle, other",
    "= a  # a remark, = and <=\n≥ b",
    "a\n= b\n\nc == d",
    "a =\n  b\n<=\n\nc",
    "f(a,\n  b = 2)\n= c[k,\n i]",
    "a)\n= b",
    "",
    "\n # nothing",
    "a =",
    "a <=\n",
    "(a\n= b",
    "a" + " " * typed.LONGEST,
)


def test_lines_begin_where_the_engine_begins_them(script):
    for text, read in zip(LINES, script(LINED, LINES), strict=True):
        try:
            lines = typed.lines(text)
        except StatementError:
            lines = None
        if text.count("(") > text.count(")"):
            lines = None  # which the engine refuses later, where it reads them
        assert read == (lines and [[line.relation, line.text] for line in lines]), text


def test_what_is_typed_is_read_as_the_engine_reads_it(script):
    data = answer.data(ASKED, MODULES)
    node, names = Reader(data["nodes"]), Question.of(data).names
    for text, read in zip(READ_BY_BOTH, script(READ, {"question": data, "texts": READ_BY_BOTH}), strict=True):
        assert read is not None, text
        given = {node(k): value for k, value in read["given"]}
        assert close(read["value"], exercises.plainly(evaluate(typed.expression(text, names), given))), text
    for text, read in zip(READ_BY_NEITHER, script(READ, {"question": data, "texts": READ_BY_NEITHER}), strict=True):
        assert read is None, text
        with pytest.raises(StatementError):
            typed.expression(text, names)


WORDS = r"In line 2: at n = \d, d = \d, A = .*, i = \d: the line before is [-\d.]+, this one [-\d.]+\."


@pytest.mark.parametrize(
    "asked, wrong", [(ASKED, WRONG), ("A*x - b", "A*x - hadamard(A*x, A*x)")], ids=["a number", "a vector"]
)
def test_a_wrong_answer_is_told_in_the_words_of_the_engine(script, asked, wrong):
    data = answer.data(asked, MODULES, at="A = (1, 3, 6); b = (1, 0, 0); x = 1")
    question = Question.of(data)
    here = {question.names[name]: value for name, value in data["at"].items()}
    wanted, given = (typed.expression(text, question.names) for text in (asked, wrong))
    found = certify(wanted, given, here, {k: 0 for k in indices_of(wanted)})
    assert script(COMPARED, [[data, wrong]]) == [{"agrees": False, "message": exercises.fails(found)}]


def test_the_line_that_fails_is_named_in_the_words_of_the_engine(script):
    data, text = answer.data(ASKED, MODULES), f"{RIGHT}\n= {WRONG}"
    (reply,) = script(COMPARED, [[data, text]])
    for said in (reply, replies.reply(Question.of(data), text)):
        assert re.fullmatch(WORDS, said["message"]), said["message"]


@pytest.mark.parametrize(
    "change, text, said",
    [
        ({}, RIGHT, True),
        ({}, f"= inner(A_i, hadamard(f(x), c(x) - inner(c(x), f(x))*ones(n)))\n= {RIGHT}", True),
        ({}, WRONG, False),
        ({}, f"<= {RIGHT}", None),
        ({}, ASKED, None),
        ({}, "g(x)[i]", None),
        ({}, "x", None),
        ({}, "2**x[i]", None),
        ({}, "D(" * 5 + "L(x)" + ", x[i])" * 5, None),
        ({}, "log(-norm(x))", None),
        ({"kind": "function"}, RIGHT, None),
        ({"kind": "statement"}, f"{RIGHT} = {WRONG}", False),
        ({"kind": "statement"}, f"{ASKED} <= {ASKED} + 1", None),
        ({"kind": "statement"}, f"{ASKED} + 1 <= {ASKED}", False),
        ({"kind": "statement"}, f"{ASKED} >= {ASKED} + 1", False),
        ({"kind": "statement"}, RIGHT, None),
    ],
)
def test_numbers_say_no_more_than_they_show(script, change, text, said):
    (reply,) = script(COMPARED, [[answer.data(ASKED, MODULES) | change, text]])
    assert (reply and reply["agrees"]) is said


@pytest.mark.parametrize(
    "text, said",
    [("1/x = 1/x", True), ("absolute(x) = -x", True), ("x = -1", False), ("1 <= x", False), ("x <= 0", None)],
)
def test_the_hypotheses_hold_wherever_something_is_tried(script, text, said):
    x = sp.Symbol("x", real=True)
    (reply,) = script(COMPARED, [[Question(None, {"x": x}, (Inequality(x, 0),), (x,)).data, text]])
    assert (reply and reply["agrees"]) is said


def boxes():
    """The boxes of the chapters that numbers can answer, each with the reply that is stored in it."""
    for path in sorted((ROOT / "chapters").glob("*/*.ipynb")):
        for cell in nbformat.read(path, 4).cells:
            for output in cell.get("outputs", ()):
                said = "".join(output.get("data", {}).get("text/markdown", ""))
                if found := re.search(r'class="answer-box" data-question="([^"]*)">(.*)', said):
                    question = json.loads(html.unescape(found[1]))
                    if question["kind"] == "expression":
                        yield question, found[2]


def test_in_every_chapter_numbers_refuse_what_the_engine_refuses_by_numbers(script):
    asked = [(question, stored) for question, stored in boxes() if "your answer gives" in stored]
    assert len(asked) > 30
    replies = script(COMPARED, [[question, question["start"]] for question, _ in asked])
    for (question, _), reply in zip(asked, replies, strict=True):
        assert reply["agrees"] is False and "your answer gives" in reply["message"], question["start"]


# On a page.

REPLY = ".answer-box .answer-verdict"
TIMED = """
() => new Promise((done) => {
  const begun = performance.now();
  new MutationObserver(() => done({
    milliseconds: performance.now() - begun,
    said: document.querySelector(".answer-reply").textContent,
    loading: document.querySelector(".answer-check").getAttribute("aria-disabled"),
  }))
    .observe(document.querySelector(".answer-reply"), { childList: true, subtree: true });
  document.querySelector(".answer-check").click();
})
"""


def test_on_a_page_numbers_answer_at_once_while_the_engine_is_fetched(page, site_address):
    page.goto(f"{site_address}/intro.html")
    page.wait_for_selector(".answer-check")
    reply = page.evaluate(TIMED)
    assert reply["milliseconds"] < 1000 and reply["loading"] == "true"
    assert reply["said"].startswith(
        "Not yet, by numbers. At n = 3, d = 1, A = [1, 3, 6], b = [0.6, 0.1, 0.3], x = [0.3]"
    )


def test_without_an_engine_numbers_stand_alone_and_say_that_they_are_no_proof(page, site):
    page.goto((site / "intro.html").as_uri())
    page.wait_for_selector(".answer-check")
    for text, head, rest in (
        (WRONG, "Not yet, by numbers.", "your answer gives"),
        (RIGHT, "It agrees at ", "this is no proof. Opened as a file"),
        (ASKED, "No reply.", "Opened as a file"),
    ):
        page.fill(".answer-text", text)
        page.click(".answer-check")
        said = page.locator(REPLY).text_content()
        assert said.startswith(head) and rest in said, said


def test_the_box_on_the_front_page_is_about_the_picture_above_it():
    text = (ROOT / "intro.md").read_text(encoding="utf-8")
    picture = json.loads(html.unescape(re.search(r'data-given="([^"]*)"', text)[1]))
    asked, options = re.search(r"```{answer} (.*)\n((?::.*\n)+)```", text).groups()
    given = dict(re.findall(r":(\w+): (.*)", options))
    question = answer.data(asked, given["names"].split(), given["start"], given["at"])
    assert [s for (s,) in question["at"]["A"]] == picture["A"] and [s for (s,) in question["at"]["b"]] == picture["b"]
    assert question["at"]["x"] == [[picture["start"]]]
    names = Question.of(question).names
    assert typed.expression(question["start"], names) == gradient_in_x.part_5.printed[0].rhs
    assert typed.expression(asked, names) == gradient_in_x.part_5.lhs


@pytest.mark.parametrize(
    "given, said",
    [
        ({"modules": ["gradients"]}, "there is no module gradients"),
        ({"asked": "D(L(x), x[l])"}, "“l” is not a name here"),
        ({"start": "A *"}, "cannot be read"),
        ({"at": "y = 1"}, "y is none of the question's names"),
        ({"at": "A = (1, 2); b = (1, 2, 3)"}, "b has shape"),
        ({"at": "A = (1"}, "was never closed"),
    ],
)
def test_a_question_that_cannot_be_put_is_refused(given, said):
    with pytest.raises((ValueError, SyntaxError), match=re.escape(said)):
        answer.data(**({"asked": ASKED, "modules": MODULES} | given))


def test_a_page_with_a_question_that_cannot_be_put_is_not_built(build, tmp_path):
    box = f"```{{answer}} {ASKED}\n:names: {' '.join(MODULES)}\n:start: f(\n```\n"
    _, done = build(tmp_path, {"start.md": f"# Start\n\n{box}", "next.md": "# Next"})
    assert done.returncode == 1
    assert "this question cannot be put: brackets do not match" in done.stdout + done.stderr
