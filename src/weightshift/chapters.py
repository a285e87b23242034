"""Proofs from other chapters: a citation runs the cells that prove, so that there is one proof of each claim, in its chapter.

    facts = proofs_from("foundations/vector-and-matrix-facts")
    facts.proof_3_1_4.at({u: A * x, v: A * y})

What comes back are the names of that notebook. Left out are cells that are tagged as illustrations or have drawn a picture, but
for those that alone name what is needed later; cells that install the package in an edition of `launch`; and everything from the
exercises on. Two chapters that cite each other are refused.
"""

from __future__ import annotations

import ast
import json
from functools import cache
from pathlib import Path
from types import SimpleNamespace

from anysize.board.verdict import settling
from weightshift import book

_NOT_PROVING = {"illustration", "launch"}  # tags
_running: list[str] = []


class CircularCitation(Exception):
    """A chapter cites one that is being read in order to cite it."""


def proofs_from(chapter: str) -> SimpleNamespace:
    """The names defined by the proving cells of a chapter, such as "foundations/vector-and-matrix-facts".

    Raises FileNotFoundError for an unknown chapter and where there is no book, CircularCitation for a circle.
    """
    if chapter in _running:
        raise CircularCitation(" cites ".join([*_running[_running.index(chapter) :], chapter]))
    return _read(chapter)[0]


def verdicts_in(chapter: str) -> list:
    """The verdicts that the proving cells of a chapter reach. Raises what `proofs_from` does."""
    proofs_from(chapter)
    return list(_read(chapter)[1])


@cache
def _read(chapter: str) -> tuple:
    folder = book.chapters()
    path = folder / f"{chapter}.ipynb"
    if not path.exists():
        known = sorted(p.relative_to(folder).with_suffix("").as_posix() for p in folder.rglob("*.ipynb"))
        raise FileNotFoundError(f"there is no chapter {chapter}; there are {', '.join(known)}")
    names: dict = {"__name__": chapter}
    _running.append(chapter)
    try:
        with settling() as verdicts:
            for number, source in enumerate(_proving_cells(path)):
                exec(compile(source, f"{chapter}, proving cell {number}", "exec"), names)
    finally:
        _running.remove(chapter)
    return SimpleNamespace(**{k: v for k, v in names.items() if not k.startswith("__")}), verdicts


def _proving_cells(path: Path) -> list:
    """The sources of the cells that prove, and of those that drew a picture where they alone name what is needed later."""
    cells = []
    for cell in json.loads(path.read_text(encoding="utf-8"))["cells"]:
        source = "".join(cell["source"])
        if cell["cell_type"] == "markdown" and "\n## Exercises" in f"\n{source}":
            break
        if cell["cell_type"] == "code" and not _NOT_PROVING & set(cell["metadata"].get("tags", [])):
            drew = any(mime.startswith("image/") for output in cell["outputs"] for mime in output.get("data", {}))
            cells.append((source, drew))
    kept, needed = [], set()
    for number, (source, drew) in reversed(list(enumerate(cells))):
        before = {name for earlier, _ in cells[:number] for name in _names(earlier, ast.Store)}
        if not drew or (_names(source, ast.Store) - before) & needed:
            kept.append(source)
            needed |= _names(source, ast.Load)
    return kept[::-1]


def _names(source: str, context) -> set:
    nodes = ast.walk(ast.parse(source))
    return {node.id for node in nodes if isinstance(node, ast.Name) and isinstance(node.ctx, context)}
