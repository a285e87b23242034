"""Proofs from other chapters: a citation runs the cells that prove, so that there is one proof of each claim, in its chapter.

    facts = proofs_from("foundations/vector-and-matrix-facts")
    facts.proof_3_1_4.at({u: A * x, v: A * y})

What comes back are the names of that notebook. Left out are cells that are tagged as illustrations or have drawn a picture, but
for those that alone name what is needed later; cells that install the package in an edition of `launch`; and everything from the
exercises on. Two chapters that cite each other are refused.
"""

from __future__ import annotations

import dis
import json
from functools import cache
from pathlib import Path
from types import CodeType, SimpleNamespace

from anysize.board.verdict import settling
from anysize.coq.notebooks import BUILTINS
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
        known = (p.relative_to(folder).with_suffix("").as_posix() for p in book.files(folder))
        raise FileNotFoundError(f"there is no chapter {chapter}; there are {', '.join(known)}")
    names: dict = {"__name__": chapter, "__builtins__": BUILTINS}
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
        bound, read = names_in(source)
        if not drew or (bound - names_in("\n".join(earlier for earlier, _ in cells[:number]))[0]) & needed:
            kept.append(source)
            needed |= read
    return kept[::-1]


@cache
def names_in(source: str) -> tuple[frozenset, frozenset]:
    """The names that some code sets, and those that it reads; what its functions and comprehensions keep to themselves is neither."""
    codes = [compile(source, "", "exec")]
    for code in codes:
        codes += [inner for inner in code.co_consts if isinstance(inner, CodeType)]
    steps = [(step.opname, step.argval, code is codes[0]) for code in codes for step in dis.get_instructions(code)]
    bound = (name for did, name, outside in steps if did == "STORE_GLOBAL" or (outside and did == "STORE_NAME"))
    return frozenset(bound), frozenset(name for did, name, _ in steps if did in ("LOAD_NAME", "LOAD_GLOBAL"))
