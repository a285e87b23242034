"""The exercises of a chapter, as they stand in its notebook: texts, boxes, solutions, and what may be asked of whom.

A *box* is what a cell that ends in `check(question, …)` makes on the page: a question as data, to be answered by typing. What to
type is said in the solution, so a box has a key, and a machine can mark it (`anysize.board.judge`). Whatever else an exercise
asks is for a person to mark.
"""

from __future__ import annotations

import ast
import functools
import html
import json
import re
from dataclasses import dataclass, field, replace

from nbformat import NotebookNode

from anysize.board import judge, restating, typed
from anysize.board.question import Question
from anysize.evidence.check import prove
from anysize.language import terms as t
from anysize.language.errors import NotProved, StatementError
from bindery import readable, refresh
from bindery.readable import BLOCK, OPTION

BY_MACHINE, IN_WORDS, BY_HAND = 2, 1, 2  # points: for a box, for what is asked beside it, for an exercise without one
PYTHON = re.compile(r"^```python\n(.*?)^```$", re.M | re.S)
_TYPED = re.compile(r"^```text\n(.*?)\n```$", re.M | re.S)
_BOX = re.compile(r'data-question="([^"]*)"')
_SENTENCE = re.compile(r"(?<=[.?!:;)])\s+(?=[A-Z(`$])")
_TASK = re.compile(r"\b(Show|Write (?!it)|write|Derive|Find|Give (?!it)|Prove|Begin)")
_WRITTEN_IN = re.compile(r"in terms of|in the entries|[Ww]rite [^.]*\bwith `")


@dataclass
class Exercise:
    """An exercise: label, title, text (in Markdown), the code below it without its boxes, the boxes as data, and the solution."""

    label: str
    title: str
    text: str
    code: list[str] = field(default_factory=list)
    given: list[dict] = field(default_factory=list)
    solution: str = ""

    @functools.cached_property
    def boxes(self) -> list[Question]:
        """The questions of the boxes. Raises NotReplayed where the proof of a fact that one brings is not one any more."""
        return list(map(Question.of, self.given))

    @property
    def key(self) -> str:
        """What to type into the box; "" where there is no box, or no right answer, as for a statement of one's own."""
        if not self.given or self.given[0]["kind"] == "statement":
            return ""
        if block := _TYPED.search(self.solution):
            return block[1]
        code = "\n".join(PYTHON.findall(self.solution))
        if self.given[0]["kind"] == "function":
            return re.search(r"^def .*?(?=\n\n|\ncheck|\Z)", code, re.M | re.S)[0]
        calls = [c for c in ast.walk(ast.parse(code)) if getattr(getattr(c, "func", None), "id", "") == "check"]
        return ast.get_source_segment(code, calls[-1].args[1]) if calls else ""

    @functools.cached_property
    def question(self) -> Question | None:
        """The question of the box as it is marked: it says what to write the answer in, and offers no name that is the answer."""
        return marked(self.boxes[0], self.key, bool(_WRITTEN_IN.search(self.text))) if self.key else None

    @property
    def in_words(self) -> str:
        """What is asked beside the box, in its own words; "" where that is nothing."""
        asked = [" ".join(s.split()) for s in _SENTENCE.split(self.text) if s.strip().endswith(("?", "?)"))]
        if self.key and not self.code and (not asked or (len(asked) == 1 and not _TASK.search(self.text))):
            return ""
        return " ".join(asked) or "What do you find?"

    @property
    def points(self) -> tuple[int, int]:
        """By machine, by hand."""
        if not self.key:
            return 0, BY_HAND
        return BY_MACHINE, IN_WORDS if self.in_words else 0

    @property
    def minutes(self) -> int:
        """About how long it takes: an estimate from what is to be written, not a measurement."""
        if not self.key:
            return 10 if self.title == "A quick check" or len(self.solution) < 400 else 30
        lines = [line for line in self.key.splitlines() if line.strip()]
        first = 10 if self.given[0]["kind"] in ("function", "chain") else 5
        return first + 3 * (len(lines) - 1) + (5 if self.in_words else 0) + 10 * bool(self.code)


def marked(question: Question, key: str, written_in: bool = False) -> Question:
    """A question as it is marked, given the answer of the key. Raises ValueError where the key would not get the points."""
    if question.wants == "expression":
        *_, last = typed.lines(key)
        answer = typed.expression(last.text, question.names, question.nonzero)
        asked = t.as_expression(question.asked)
        only = tuple(restating.marks(answer)) if written_in or restating.restates(answer, asked) else None
        names = {name: e for name, e in question.names.items() if not _gives_away(e, asked, question.nonzero)}
        question = replace(question, only=only, names=names)
    said = judge.judge(question, key)
    if said["right"] is not True:
        raise ValueError(f"the key {key!r} gets no points: {said['message']}")
    return question


def _gives_away(e, asked, nonzero) -> bool:
    """Is what has a name the answer itself? Symbols are none."""
    if isinstance(e, (t.Definition, t.Index, t.Variable)) or not e.args or t.shape_of(e) != t.shape_of(asked):
        return False
    try:
        prove(asked, e, nonzero)
    except (NotProved, StatementError):
        return False
    return True


def exercises_of(notebook: NotebookNode) -> list[Exercise]:
    """The exercises of a chapter, in order."""
    found: list[Exercise] = []
    for cell in notebook.cells:
        if cell.cell_type == "code":
            if found:
                boxes = [json.loads(html.unescape(data)) for data in _boxes(cell)]
                found[-1].given += boxes
                found[-1].code += [] if boxes else [cell.source]
            continue
        for block in BLOCK.finditer(cell.source):
            options = dict(OPTION.findall(block["body"]))
            body = readable.words(OPTION.sub("", block["body"])).strip()
            if block["kind"] == "exercise":
                found.append(Exercise(options["label"], block["title"].strip(), body))
            else:
                next(e for e in found if e.label == block["title"].strip()).solution = body
    return found


def _boxes(cell: NotebookNode) -> list[str]:
    return [data for output in cell.outputs for data in _BOX.findall(output.get("data", {}).get("text/markdown", ""))]


def without_solutions(notebook: NotebookNode) -> NotebookNode:
    """The chapter as a student gets it: its outputs stay, its solutions go, and a cell that held nothing else goes too."""
    student = refresh.read(refresh.write(notebook))
    for cell in student.cells:
        if cell.cell_type == "markdown":
            cell.source = BLOCK.sub(lambda b: "" if b["kind"] == "solution" else b[0], cell.source).strip()
    student.cells = [cell for cell in student.cells if cell.source]
    return student
