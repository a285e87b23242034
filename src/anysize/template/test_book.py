"""Every notebook still gives what its page shows, and every claim that a page states has its verdict on it."""

import copy
import re
from pathlib import Path

import nbformat
import pytest
from nbclient import NotebookClient

BOOK = Path(__file__).parent
NOTEBOOKS = sorted(path for path in BOOK.rglob("*.ipynb") if not {"_build", ".venv"} & set(path.parts))
VERDICT = "application/vnd.weightshift.verdict+json"  # what `settle` adds to the output of its cell
STORE = "run `jupyter execute --inplace {0}`, look at the page, and commit it"


def outputs(notebook):
    """What each code cell printed and showed."""
    return [[o.get("data") or o.get("text") for o in cell.outputs] for cell in notebook.cells if "outputs" in cell]


@pytest.mark.parametrize("path", NOTEBOOKS, ids=lambda path: path.name)
def test_a_notebook_gives_what_is_stored(path):
    stored = nbformat.read(path, as_version=4)
    again = copy.deepcopy(stored)
    NotebookClient(again, timeout=600, resources={"metadata": {"path": path.parent}}).execute()
    for number, (was, now) in enumerate(zip(outputs(stored), outputs(again), strict=True), 1):
        assert was == now, f"code cell {number} of {path.name} gives something else; {STORE.format(path.name)}"


@pytest.mark.parametrize("path", NOTEBOOKS, ids=lambda path: path.name)
def test_every_claim_is_settled(path):
    shown = [o for cell in outputs(nbformat.read(path, as_version=4)) for o in cell if isinstance(o, dict)]
    stated = re.findall(r"^:label: (\S+)", "\n".join(o.get("text/markdown", "") for o in shown), re.M)
    settled = {o[VERDICT]["claim"] for o in shown if VERDICT in o}
    assert stated, f"no claim is stated in {path.name}; {STORE.format(path.name)}"
    assert set(stated) <= settled, f"{path.name} states {set(stated) - settled} and does not settle it"
