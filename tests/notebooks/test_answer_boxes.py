"""Every exercise that derives or computes has a box; what stands in it is not yet right, and what the solution says is."""

import ast
import html
import json
import re
from pathlib import Path

import pytest

from anysize.board import replies
from anysize.board.question import Question

ROOT = Path(__file__).parents[2]
CHAPTERS = sorted(
    path
    for path in (ROOT / "chapters").rglob("*.ipynb")
    if "## Exercises" in path.read_text("utf-8") and "checkpoint" not in path.name
)
NAMES = [path.relative_to(ROOT / "chapters").with_suffix("").as_posix() for path in CHAPTERS]
WITHOUT_AN_ANSWER = {"how-fool", "how-incomplete"}  # what is false, or true and not decided


def exercises(notebook):
    """label -> (title, questions of its boxes, its solution)"""
    found, label = {}, None
    for cell in notebook["cells"]:
        source = "".join(cell["source"])
        for title, label in re.findall(r"\{exercise\} (.*)\n:label: (.*)", source):
            found[label] = [title, [], ""]
        for _, of, text in re.findall(r"(`{4,})\{solution\} ([^\n]*)\n(.*?)\n\1", source, re.DOTALL):
            found[of][2] = text
        for output in cell.get("outputs", []):
            for data in re.findall(
                r'data-question="([^"]*)"', "".join(output.get("data", {}).get("text/markdown", ""))
            ):
                found[label][1].append(Question.of(json.loads(html.unescape(data))))
    return found


def right_answer(question, solution):
    """What the solution says to type: a block of text, or the answer that it gives to `check`."""
    if block := re.search(r"```text\n(.*?)\n```", solution, re.DOTALL):
        return block[1]
    code = "\n".join(re.findall(r"```python\n(.*?)\n```", solution, re.DOTALL))
    if question.wants == "function":
        return re.search(r"def .*?(?=\n\n|\ncheck|\Z)", code, re.DOTALL)[0]
    calls = [
        node
        for node in ast.walk(ast.parse(code))
        if isinstance(node, ast.Call) and getattr(node.func, "id", "") == "check"
    ]
    return ast.get_source_segment(code, calls[-1].args[1])


@pytest.fixture(scope="module", params=CHAPTERS, ids=NAMES)
def asked(request):
    return exercises(json.loads(request.param.read_text("utf-8")))


def test_deriving_and_computing_is_asked_for_on_the_page(asked):
    wanted = {label for label, (title, _, _) in asked.items() if title in ("A derivation", "A computation")}
    assert not {label for label in wanted if not asked[label][1]}
    assert len(wanted) == 2 or {"coq-read", "how-fool"} & set(asked)


def test_what_stands_in_a_box_is_not_right_yet_and_the_solution_is(asked):
    for label, (_, questions, solution) in asked.items():
        for question in questions:
            if question.start:
                assert replies.reply(question, question.start)["right"] is not True, label
            if label not in WITHOUT_AN_ANSWER:
                said = replies.reply(question, right_answer(question, solution))
                assert said["right"] is True, (label, said)


def test_the_names_a_box_offers_are_there(asked):
    for label, (_, questions, _) in asked.items():
        for question in questions:
            assert set(question.data["fitting"]) <= set(question.names), label
            assert question.wants in ("statement", "function") or question.fitting or not question.asked.free_symbols, (
                label
            )
