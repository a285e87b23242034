"""What other versions of the packages change: ``python -m bindery drift``.

Runs the chapters in this environment, stores nothing, and says of each output that is not as stored:

    the same mathematics, typeset differently   shown by `equal_forms`, formula by formula
    different                                   or not shown to be the same: a person decides
    a picture                                   its pixels differ; look at it

Verdicts are compared as data. The report is in Markdown. The exit status is 1 if anything is different or does not run.
"""

from __future__ import annotations

import asyncio
import html
import platform
import re
from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from functools import partial
from importlib.metadata import version
from pathlib import Path

from nbformat import NotebookNode

from anysize.show.render import VERDICT_MIME
from bindery import refresh
from bindery.equal_forms import same_latex, same_plain

SAME, TYPESET, DIFFERENT, PICTURE = "same", "typeset differently", "different", "a picture"
WORST_FIRST = DIFFERENT, TYPESET, PICTURE, SAME
WATCHED = "sympy", "numpy", "matplotlib", "scipy"
FORMULAS_OF_VERDICTS = "stated", "printed", "hypotheses", "unused", "nonzero"
_SPAN = re.compile(r"(\$\$.+?\$\$|\$[^$]+\$)", re.S)
_LINE_OF_PROOF = re.compile(r"(.*?)(    \[.*\])?")
_RELATION = re.compile(r"(\s(?:=|<=|<|>=|>|given|at)\s|: |, (?=\w+ = ))")
LONGEST = 200  # characters of an output in the report


@dataclass
class Change:
    """One cell whose output is not as stored."""

    chapter: str
    cell: int
    line: str
    what: str
    old: str = ""
    new: str = ""

    def __str__(self) -> str:
        parting = next((k for k, (a, b) in enumerate(zip(self.old, self.new, strict=False)) if a != b), 0)
        start = max(0, parting - LONGEST // 2)  # both are shown from shortly before they differ
        pair = {"stored": self.old, "now": self.new}.items()
        shown = "".join(f"\n  - {name}: {_code(text, start)}" for name, text in pair if text)
        return f"- **{self.what}**: {self.chapter}, cell {self.cell} ({_code(self.line)}){shown}"


def _code(text: str, start: int = 0) -> str:
    text = "…" * (start > 0) + " ".join(text[start:].split())
    return "`" + (text if len(text) <= LONGEST else f"{text[:LONGEST]}…").replace("`", "'") + "`"


# --- comparing ----------------------------------------------------------------------------------------------


def changes(chapter: str, old: NotebookNode, new: NotebookNode) -> Iterator[Change]:
    """The cells of a chapter whose outputs are not as stored."""
    for number, (before, after) in enumerate(zip(old.cells, new.cells, strict=True)):
        if before.cell_type == "code":
            what, was, is_ = compared(before.outputs, after.outputs)
            if what != SAME:
                yield Change(chapter, number, refresh.first_line(before), what, was, is_)


def compared(old: Sequence[NotebookNode], new: Sequence[NotebookNode]) -> tuple[str, str, str]:
    """How the outputs of a cell compare, with the two forms that are furthest from each other."""
    if [o.output_type for o in old] != [o.output_type for o in new]:
        kinds = [", ".join(o.output_type for o in outputs) or "no output" for outputs in (old, new)]
        return DIFFERENT, *kinds
    found = [pair for before, after in zip(old, new, strict=True) for pair in _output(before, after)]
    return min(found, key=lambda pair: WORST_FIRST.index(pair[0]), default=(SAME, "", ""))


def _output(old: NotebookNode, new: NotebookNode) -> Iterator[tuple[str, str, str]]:
    if old.output_type == "stream":
        yield (SAME if old.text == new.text else DIFFERENT), old.text, new.text
        return
    if old.data.keys() != new.data.keys():
        yield DIFFERENT, ", ".join(old.data), ", ".join(new.data)
        return
    numbers = "text/latex" in old.data  # so SymPy shows its own objects, in which the letters stand for numbers
    for mime in sorted(old.data, key=lambda mime: mime != VERDICT_MIME):
        was, is_ = old.data[mime], new.data[mime]
        if was == is_:
            continue
        if mime == VERDICT_MIME:
            yield _verdict(was, is_)
        elif mime == "image/png":
            yield (SAME if refresh.same_picture(was, is_) else PICTURE), "", ""
        else:
            said = isinstance(was, str) and same_text(was, is_, numbers)
            shown = said or (mime == "text/plain" and same_lines(was, is_, numbers))
            yield (TYPESET if shown else DIFFERENT), str(was), str(is_)


def _verdict(old: dict, new: dict) -> tuple[str, str, str]:
    """Payloads as data: formulas may be typeset differently, nothing else may differ."""
    for key in sorted(old.keys() | new.keys(), key=lambda key: key != "verdict"):
        was, is_ = old.get(key), new.get(key)
        formulas = key in FORMULAS_OF_VERDICTS and bool(was and is_) and len(was) == len(is_)
        if was != is_ and not (formulas and all(map(same_latex, was, is_))):
            return DIFFERENT, f"{old.get('claim')}, {key}: {was}", f"{new.get('claim')}, {key}: {is_}"
    return TYPESET, "", ""


def same_text(old: str, new: str, numbers: bool = False) -> bool:
    """Whether two texts have the same words, and between dollar signs formulas that say the same."""

    def same(was: str, is_: str) -> bool:
        return same_latex(*(html.unescape(formula.strip("$")) for formula in (was, is_)), numbers)

    return _piecewise(_SPAN.split(old), _SPAN.split(new), same, first=1)


def _piecewise(old: list[str], new: list[str], same: Callable, first: int = 0) -> bool:
    """Whether two lists of pieces are equal, but for every second one from the `first`, of which it is enough that they are `same`."""
    return len(old) == len(new) and all(
        was == is_ or (place % 2 == first and same(was, is_))
        for place, (was, is_) in enumerate(zip(old, new, strict=True))
    )


def same_lines(old: str, new: str, numbers: bool = False) -> bool:
    """The same for plain text: lines of a derivation in LaTeX, or formulas in the form of Python."""
    lines = [text.splitlines() for text in (old, new)]
    return len(lines[0]) == len(lines[1]) and all(_same_line(*pair, numbers) for pair in zip(*lines, strict=True))


def _same_line(old: str, new: str, numbers: bool) -> bool:
    (was, why), (is_, still_why) = (_LINE_OF_PROOF.fullmatch(line).groups() for line in (old, new))
    if (why or still_why) and "\\" in was:
        return same_text(why or "", still_why or "") and same_latex(was, is_, numbers)
    return _piecewise(_RELATION.split(old), _RELATION.split(new), partial(same_plain, commutative=numbers))


# --- the command --------------------------------------------------------------------------------------------


async def drift(path: Path, root: Path) -> list[Change]:
    """Run a chapter and compare; a cell that fails is a difference."""
    text, name = path.read_text("utf-8"), refresh.relative(path, root).as_posix()
    try:
        after = await refresh.refreshed(text, path.resolve().parent)
        return list(changes(name, refresh.read(text), refresh.read(after)))
    except refresh.Refused as refusal:
        cell, _, reason = str(refusal).partition(": ")
        place = int(found.group()) if (found := re.search(r"\d+", cell)) else 0
        return [Change(name, place, cell.partition(" (")[2].removesuffix(")"), DIFFERENT, "", reason)]


def report(found: Sequence[Change], count: int) -> str:
    """What changed, the worst first, in Markdown."""
    versions = ", ".join(f"{name} {version(name)}" for name in WATCHED)
    head = f"Python {platform.python_version()}, {versions}: {count} chapters run.\n"
    if not found:
        return f"{head}\nEvery output is as stored."
    totals = Counter(change.what for change in found)
    counted = ", ".join(f"{totals[what]} {what}" for what in WORST_FIRST if totals[what])
    lines = sorted(found, key=lambda change: WORST_FIRST.index(change.what))
    return "\n".join([head, f"Cells that are not as stored: {counted}.", "", *map(str, lines)])


def main(parser, arguments) -> int:
    """Return 0 if nothing is different, 1 if something is, 2 for a wrong call."""
    _, chapters, root = refresh.parsed(parser, arguments)
    compared = asyncio.run(refresh.side_by_side(partial(drift, root=root), chapters))
    found = [change for of_chapter in compared for change in of_chapter]
    print(report(found, len(chapters)))
    return int(any(change.what == DIFFERENT for change in found))
