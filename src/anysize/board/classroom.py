"""Answers in a notebook of a course: a cell that begins with `%%answer LABEL` holds an answer as text, and running it tells what
the judge says of it.

    from anysize.board.classroom import questions
    questions("gradient-in-x.json")

The reply is for whoever answers: marks are given later, by `anysize.board.judge` in other processes, to the text of the cell.
"""

from __future__ import annotations

import json
import re
import sys
from pathlib import Path

from anysize.board import judge, replies
from anysize.board.exercises import Feedback
from anysize.board.question import Question

PLACEHOLDER = "(your answer)"
_CELL = re.compile(r"\s*%%answer[ \t]+(\S+)[^\n]*\n?(.*)", re.S)


def answer_in(source: str) -> tuple[str, str] | None:
    """The label and the text of a cell that begins with `%%answer LABEL`; None for any other cell."""
    found = _CELL.match(source)
    if found is None:
        return None
    text = found[2].strip()
    return found[1], "" if text == PLACEHOLDER else text


def questions(file: str) -> None:
    """Read the questions of a file, and let `%%answer` cells reply. Raises FileNotFoundError where it does not lie here."""
    asked = json.loads(Path(file).read_text("utf-8"))
    running = getattr(sys.modules.get("IPython"), "get_ipython", None)
    shell = running and running()
    if shell is None:
        raise RuntimeError("answers are given in a notebook; from Python, use anysize.board.judge.judged")
    shell.register_magic_function(lambda line, cell: reply(asked, line, cell), "cell", "answer")
    print(f"{len(asked)} questions are read. Write your answer into a cell, and run the cell to hear of it.")


def reply(asked: dict, line: str, cell: str) -> Feedback:
    """What is said of a cell."""
    label = line.strip()
    if label not in asked:
        return Feedback(None, f"There is no question {label}; there are {', '.join(asked)}.", head="Which question?")
    _, text = answer_in(f"%%answer {label}\n{cell}")
    if not text:
        return Feedback(None, "Give your answer.", head="Your turn.")
    if sys.platform == "emscripten":  # a browser has no other processes
        said = replies.reply(Question.of(asked[label]), text)
    else:
        said = judge.judged({label: (asked[label], text)})[label]
    return Feedback(said["right"], f"{said['message']} {said['numbers']}".strip(), head=said["head"])
