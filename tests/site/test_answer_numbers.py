"""What the pages say by numbers before the engine runs: they read and evaluate as it does, and answer at once."""

import html
import json
import math
import re
import shutil
from pathlib import Path

import nbformat
import pytest
from oracles.processes import run

from anysize.board import exercises, typed
from anysize.board.question import Question
from anysize.evidence.counterexample import certify
from anysize.evidence.evaluate import evaluate, leaves
from anysize.language.data import Reader
from anysize.language.errors import StatementError
from bindery import engine

ROOT = Path(__file__).parents[2]
SCRIPTS = [ROOT / "_static" / f"answer-{name}.js" for name in ("notation", "numbers")]
NODE = shutil.which("node")

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


@pytest.fixture(scope="module")
def about(statements):
    """The question about a claim's first relation."""
    return lambda claim: next(s["question"] for s in statements if s["id"] == claim)


def close(ours, theirs):
    ours, theirs = ([float(s) for s in leaves(side)] for side in (ours, theirs))
    near = 1e-6 * (1 + max(map(abs, theirs)))
    return len(ours) == len(theirs) and all(math.isclose(s, t, rel_tol=0, abs_tol=near) for s, t in zip(ours, theirs, strict=True))


def plain(value):
    return exercises.plainly(value)


def test_every_statement_has_the_values_that_the_engine_gives_it(script, statements):
    compared = 0
    for statement, points in zip(statements, script(SAMPLED, statements), strict=True):
        question = statement["question"]
        node, names = Reader(question["nodes"]), Question.of(question).names
        sides = [typed.expression(line.text, names) for line in typed.lines(question["start"])]
        for point in points:
            given = {node(k): value for k, value in point["given"]}
            for side, ours in zip(sides, point["sides"], strict=True):
                if None not in leaves(ours):  # too large
                    assert close(ours, plain(evaluate(side, given))), (statement["id"], str(side), given)
                    compared += 1
    assert compared > 3.5 * len(statements)


def test_every_equation_agrees_and_no_inequality_is_broken(script, statements):
    replies = script(COMPARED, [[s["question"], s["question"]["start"]] for s in statements])
    for statement, reply in zip(statements, replies, strict=True):
        equation = " = " in statement["question"]["start"]
        assert (reply["agrees"] if equation else reply is None), (statement["id"], reply)


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
