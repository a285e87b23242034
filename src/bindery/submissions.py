"""What has been handed in, as data: the answers in a notebook, whatever has become of the notebook, and what a machine says of them.

Nothing in a submission is run here. Only the standard library and the engine are used, so a grader elsewhere needs no more.
"""

from __future__ import annotations

import json
from dataclasses import dataclass
from pathlib import Path

from anysize.board import judge
from anysize.board.classroom import PLACEHOLDER, answer_in

NOTHING = "No answer was given."


@dataclass(frozen=True)
class Found:
    """An answer as it was found: its text, and what was strange about where it stood."""

    text: str
    note: str = ""


def read(path: Path) -> tuple[dict, str]:
    """A notebook, and what is wrong with it; one that cannot be read has no cells."""
    try:
        notebook = json.loads(path.read_text("utf-8"))
        for cell in notebook["cells"]:
            cell["source"] = "".join(cell["source"])
            cell["cell_type"], cell["metadata"]
        return notebook, ""
    except (OSError, ValueError, TypeError, KeyError) as problem:
        return {"cells": []}, f"{path.name} cannot be read as a notebook ({type(problem).__name__})."


def chosen(folder: Path, name: str, ids: set[str]) -> tuple[Path | None, str]:
    """The notebook of a submission: the one of this name, or else the one in which most of these cells are; and a note."""
    wanted = folder / f"{name}.ipynb"
    others = [p for p in sorted(folder.rglob("*.ipynb")) if p != wanted and ".ipynb_checkpoints" not in p.parts]
    if wanted.exists():
        return wanted, f"Not read: {', '.join(p.name for p in others)}." if others else ""
    known = {path: len(ids & set(by_cell(read(path)[0]))) for path in others}
    best = max(known, key=known.get, default=None)
    if best is None or not known[best]:
        return None, f"There is no {name}.ipynb, and no other notebook with its cells."
    return best, f"The file is called {best.name} instead of {name}.ipynb."


def by_cell(notebook: dict) -> dict[str, list[str]]:
    """The cells of a submission by what they answer: by nbgrader's id, and by the label after `%%answer`."""
    found: dict[str, list[str]] = {}
    for cell in notebook["cells"]:
        if answer := answer_in(cell["source"]) if cell["cell_type"] == "code" else None:
            found.setdefault(f"{answer[0]}-answer", []).append(answer[1])
        elif (about := cell["metadata"].get("nbgrader") or {}).get("solution"):
            found.setdefault(about.get("grade_id", ""), []).append(cell["source"])
    return found


def answer(cells: dict, name: str) -> Found:
    """The answer with this id. Of several that differ the last one counts, and that is said."""
    texts = list(dict.fromkeys(text for text in cells.get(name, []) if text.strip() not in ("", PLACEHOLDER)))
    if name not in cells:
        return Found("", "Its cell is missing from what was handed in.")
    note = f"{len(texts)} cells with different answers were found; the last one was read." if len(texts) > 1 else ""
    return Found(texts[-1] if texts else "", note)


def marks(asked: dict, cells: dict, seed: int, seconds: float = judge.SECONDS) -> dict[str, dict]:
    """What is said of the answer to each question: {"right", "message"}, one paragraph for whoever has answered."""
    given = {label: answer(cells, f"{label}-answer") for label in asked}
    said = judge.judged({k: (asked[k], found.text) for k, found in given.items() if found.text}, seed, seconds)
    out = {}
    for label, found in given.items():
        reply = said.get(label, {"right": False, "head": "", "message": "" if found.note else NOTHING, "numbers": ""})
        told = " ".join(filter(None, (reply["head"], reply["message"], reply["numbers"], found.note)))
        out[label] = {"right": reply["right"] is True, "message": told}
    return out


def gradescope(
    source: Path = Path("/autograder/source"),
    submission: Path = Path("/autograder/submission"),
    results: Path = Path("/autograder/results/results.json"),
) -> None:
    """Mark a submission where Gradescope has put it, and write the results in its format."""
    about = json.loads((source / "assignment.json").read_text("utf-8"))
    asked = {label: q["question"] for label, q in about["questions"].items()}
    path, note = chosen(submission, about["name"], {f"{label}-answer" for label in asked})
    notebook, problem = read(path) if path else ({"cells": []}, "")
    tests = [
        {
            "name": label,
            "score": about["questions"][label]["points"] if said["right"] else 0,
            "max_score": about["questions"][label]["points"],
            "output": said["message"],
        }
        for label, said in marks(asked, by_cell(notebook), about["seed"]).items()
    ]
    results.parent.mkdir(parents=True, exist_ok=True)
    results.write_text(
        json.dumps({"tests": tests, "output": " ".join(filter(None, (note, problem)))}, indent=1), "utf-8"
    )
