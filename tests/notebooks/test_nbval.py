"""What nbval sees in a stored notebook, and what it does not see and a rule has to."""

import os
import re
import subprocess
import sys

import faults
import hygiene
from nbformat import NotebookNode
from nbformat.v4 import new_notebook, new_output

from bindery import refresh

VERDICT_CELL = f"""class Verdict:
    def _repr_mimebundle_(self, include=None, exclude=None):
        return {{"text/plain": "L1", "{hygiene.VERDICT}": {{"claim": "L1", "holds": True}}}}
Verdict()"""


def planted() -> NotebookNode:
    """A right output; a wrong number, a wrong verdict, a semicolon; a wrong picture; a cell never run."""
    wrong_verdict = {"text/plain": "L1", hygiene.VERDICT: {"claim": "L1", "holds": False}}
    picture = 'display({"image/png": "AAAA", "text/plain": "a picture"}, raw=True)'
    wrong_picture = {"image/png": "BBBB", "text/plain": "a picture"}
    cells = [
        faults.code("print(1 + 1)", new_output("stream", text="2\n")),
        faults.code("print(1 + 2)", new_output("stream", text="4\n")),
        faults.code(VERDICT_CELL, new_output("display_data", wrong_verdict)),
        faults.code("3 + 4;"),
        faults.code(picture, new_output("display_data", wrong_picture)),
        faults.code("print(2 + 2)", count=None),
    ]
    return new_notebook(cells=cells)


def test_nbval_sees_wrong_outputs_but_neither_pictures_nor_cells_that_never_ran(tmp_path):
    path = tmp_path / "planted.ipynb"
    path.write_text(refresh.write(refresh.normalise(planted())), "utf-8")
    (tmp_path / "pytest.ini").write_text("[pytest]\n")  # none of the project's options
    options = "-p no:cacheprovider -p no:xdist --nbval --nbval-current-env -rA --color=no".split()
    environment = {key: value for key, value in os.environ.items() if not key.startswith("PYTEST_")}
    command = [sys.executable, "-m", "pytest", *options, path.name]
    run = subprocess.run(command, cwd=tmp_path, env=environment, capture_output=True, text=True)

    outcomes = re.findall(r"^(PASSED|FAILED) planted.ipynb::Cell (\d)", run.stdout, re.M)
    seen = {int(cell): outcome for outcome, cell in outcomes}
    expected = {0: "PASSED", 1: "FAILED", 2: "FAILED", 3: "FAILED", 4: "PASSED", 5: "PASSED"}
    assert seen == expected, run.stdout
    unrun = hygiene.RULES["ran_without_a_blemish"](hygiene.Chapter.load(path, tmp_path))
    assert [finding.cell for finding in unrun] == [5]
