"""How nbgrader marks an assignment of this book: by reading it. Its `nbgrader_config.py` names what is here.

Before a submission is graded, `put_in_order` takes the answers out of it and puts them into the notebook that was released, so that
a renamed file, a cell that was lost or doubled, or changed metadata cost nothing else. In place of nbgrader's `Execute`, which
would run a student's code and the tests in one process, `Judge` writes the reply to each answer under its test; nothing is run.
"""

from __future__ import annotations

import hashlib
import json
import shutil
import textwrap
from pathlib import Path

import nbformat
from nbformat.v4 import new_output
from nbgrader.preprocessors import NbGraderPreprocessor

from bindery import submissions

SEED = "seed.json"  # in the folder of the course: at which numbers functions are tried; not to be published
KEPT = "as-submitted"  # beside it: what was handed in, as it was
_MARK = "bindery"  # in the metadata of a notebook that has been put in order


def put_in_order(notebooks: list, **_) -> None:
    """For nbgrader's `Autograde.pre_convert_hook`: put the answers of a submission into the released notebook.

    What was handed in is kept beside, and is what is read when it is graded again.
    """
    folder = Path(notebooks[0]).resolve().parent
    assignment, student, course = folder.name, folder.parent.name, folder.parents[2]
    (released,) = (course / "release" / assignment).glob("*.ipynb")
    kept = course / KEPT / student / assignment
    mark = kept.with_name(f"{assignment}.sha256")
    if not (mark.exists() and mark.read_text("utf-8") == _hash(folder / released.name)):  # handed in since
        shutil.rmtree(kept, ignore_errors=True)
        shutil.copytree(folder, kept)
    out = nbformat.read(released, as_version=4)
    ids = {cell.metadata.nbgrader.grade_id for cell in out.cells if cell.metadata.get("nbgrader", {}).get("solution")}
    path, note = submissions.chosen(kept, released.stem, ids)
    handed_in, problem = submissions.read(path) if path else ({"cells": []}, "")
    cells, notes = submissions.by_cell(handed_in), {}
    for cell in out.cells:
        name = cell.metadata.get("nbgrader", {}).get("grade_id")
        if name in ids:
            found = submissions.answer(cells, name)
            notes[name] = found.note
            if found.text and cell.cell_type == "code":
                cell.source = f"{cell.source.partition(chr(10))[0]}\n{found.text}"
            elif found.text:
                cell.source = found.text
    out.metadata[_MARK] = {"notes": notes, "note": " ".join(filter(None, (note, problem)))}
    for old in folder.glob("*.ipynb"):
        old.chmod(0o644)
        old.unlink()
    nbformat.write(out, folder / released.name)
    mark.write_text(_hash(folder / released.name), "utf-8")
    notebooks[:] = [str(Path(notebooks[0]).parent / released.name)]


def _hash(path: Path) -> str:
    return hashlib.sha256(path.read_bytes()).hexdigest() if path.exists() else ""


class Judge(NbGraderPreprocessor):
    """Writes under each test what the judge says of the answer: an error where it gets no points."""

    def preprocess(self, notebook, resources):
        course = Path(resources["nbgrader"]["db_url"].removeprefix("sqlite:///")).parent
        (questions,) = (course / "source" / resources["nbgrader"]["assignment"]).glob("*.questions.json")
        seed = json.loads((course / SEED).read_text("utf-8"))["seed"]
        asked = json.loads(questions.read_text("utf-8"))
        order = notebook.metadata.get(_MARK, {"notes": {}, "note": ""})
        said = submissions.marks(asked, submissions.by_cell(notebook), seed)
        for cell in notebook.cells:
            about = cell.metadata.get("nbgrader", {})
            if cell.cell_type == "code":
                cell.outputs, cell.execution_count = [], None
            if about.get("grade") and not about.get("solution"):
                label = about["grade_id"].removesuffix("-test")
                note = " ".join(filter(None, (order["notes"].get(f"{label}-answer"), order["note"])))
                told = "" if note and said[label]["message"] == submissions.NOTHING else said[label]["message"]
                text = textwrap.fill(f"{told} {note}".strip(), 80, break_long_words=False, break_on_hyphens=False)
                right = new_output("stream", name="stdout", text=text + "\n")
                wrong = new_output("error", ename="NotYet", evalue="", traceback=[text])
                cell.outputs = [right if said[label]["right"] else wrong]
        return notebook, resources
