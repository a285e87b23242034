"""Proofs from other chapters: a citation runs the cells that prove, so that there is one proof of each claim, in its chapter.

    facts = proofs_from("foundations/vector-and-matrix-facts")
    facts.proof_3_1_4.at({u: A * x, v: A * y})

What comes back are the names of that notebook. Cells that draw, and everything from the exercises on, are left out. Two
chapters that cite each other are refused.
"""

from __future__ import annotations

import json
from functools import cache
from pathlib import Path
from types import SimpleNamespace

_FOLDER = Path(__file__).resolve().parents[2] / "chapters"
_running: list[str] = []


class CircularCitation(Exception):
    """A chapter cites one that is being read in order to cite it."""


def proofs_from(chapter: str) -> SimpleNamespace:
    """The names defined by the proving cells of a chapter, such as "foundations/vector-and-matrix-facts".

    Raises FileNotFoundError for an unknown chapter, CircularCitation for a circle.
    """
    if chapter in _running:
        raise CircularCitation(" cites ".join([*_running[_running.index(chapter) :], chapter]))
    return _read(chapter)


@cache
def _read(chapter: str) -> SimpleNamespace:
    path = _FOLDER / f"{chapter}.ipynb"
    if not path.exists():
        known = sorted(p.relative_to(_FOLDER).with_suffix("").as_posix() for p in _FOLDER.rglob("*.ipynb"))
        raise FileNotFoundError(f"there is no chapter {chapter}; there are {', '.join(known)}")
    names: dict = {"__name__": chapter}
    _running.append(chapter)
    try:
        for number, source in enumerate(_proving_cells(path)):
            exec(compile(source, f"{chapter}, proving cell {number}", "exec"), names)
    finally:
        _running.remove(chapter)
    return SimpleNamespace(**{k: v for k, v in names.items() if not k.startswith("__")})


def _proving_cells(path: Path):
    for cell in json.loads(path.read_text(encoding="utf-8"))["cells"]:
        source = "".join(cell["source"])
        if cell["cell_type"] == "markdown" and "\n## Exercises" in f"\n{source}":
            return
        if cell["cell_type"] == "code" and not {"hide-input", "illustration"} & set(cell["metadata"].get("tags", [])):
            yield source
