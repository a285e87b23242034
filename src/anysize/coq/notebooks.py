"""What notebooks settle, by running their code cells as plain Python: no Jupyter is needed."""

from __future__ import annotations

import contextlib
import io
import json
from pathlib import Path

from anysize.board.verdict import settling


class NotRun(ValueError):
    """A cell that fails, or notebooks that settle nothing; the message names the place."""


def settled(paths) -> list:
    """The verdicts on the claims that state relations, one for each, in the order in which some notebooks reach them.

    Each notebook is run in its own folder. Raises NotRun.
    """
    with settling() as verdicts, contextlib.redirect_stdout(io.StringIO()):
        for path in paths:
            _run(path)
    found = {v.claim: v for v in verdicts if v.claim.equations or v.claim.printed_relations}
    if not found:
        raise NotRun(f"no claim is settled in {', '.join(map(str, paths))}")
    return list(found.values())


def _run(path: Path) -> None:
    names: dict = {"__name__": "__main__"}
    cells = json.loads(path.read_text(encoding="utf-8"))["cells"]
    with contextlib.chdir(path.parent):
        for number, cell in enumerate(cells, 1):
            if cell["cell_type"] == "code":
                try:
                    exec(compile("".join(cell["source"]), f"{path}, cell {number}", "exec"), names)
                except Exception as problem:
                    raise NotRun(f"{path}, cell {number}: {type(problem).__name__}: {problem}") from problem
