"""What notebooks settle, by running their code cells as plain Python, or as their stored outputs say: no Jupyter is needed."""

from __future__ import annotations

import builtins
import contextlib
import io
import json
from pathlib import Path

from anysize.board.register import shelved
from anysize.board.verdict import settling
from anysize.show.render import VERDICT_MIME

# What a cell has without importing it: in Jupyter display, too, which shows nothing here.
BUILTINS = {**vars(builtins), "display": lambda *shown, **how: None}


class NotRun(ValueError):
    """A cell that fails, or notebooks that settle nothing; the message names the place."""


def settled(paths) -> list:
    """The verdicts on the claims that state relations, one for each, in the order in which some notebooks reach them.

    Those on the facts that they cite come last. Each notebook is run in its own folder. Raises NotRun.
    """
    with settling() as verdicts, contextlib.redirect_stdout(io.StringIO()):
        for path in paths:
            _run(path)
    found = {v.claim: v for v in verdicts if v.claim.equations or v.claim.printed_relations}
    if not found:
        raise NotRun(f"no claim is settled in {', '.join(map(str, paths))}")
    open_ends = list(found.values())
    while open_ends:
        facts = [fact for claim in open_ends.pop().cites if claim not in found and (fact := shelved(claim))]
        found |= {fact.claim: fact.verdict for fact in facts}
        open_ends += [fact.verdict for fact in facts]
    return list(found.values())


def stored(path: Path) -> list:
    """The verdicts that the outputs of a notebook hold, as data; see `settle`. Raises NotRun where there is none."""
    cells = json.loads(path.read_text(encoding="utf-8"))["cells"]
    outputs = [output for cell in cells for output in cell.get("outputs", [])]
    found = [output["data"][VERDICT_MIME] for output in outputs if VERDICT_MIME in output.get("data", {})]
    if not found:
        raise NotRun(f"the outputs of {path} hold no verdict; run it and store them: jupyter execute --inplace {path}")
    return found


def _run(path: Path) -> None:
    names: dict = {"__name__": "__main__", "__builtins__": BUILTINS}
    cells = json.loads(path.read_text(encoding="utf-8"))["cells"]
    with contextlib.chdir(path.parent):
        for number, cell in enumerate(cells, 1):
            if cell["cell_type"] == "code":
                try:
                    exec(compile("".join(cell["source"]), f"{path}, cell {number}", "exec"), names)
                except Exception as problem:
                    raise NotRun(f"{path}, cell {number}: {type(problem).__name__}: {problem}") from problem
