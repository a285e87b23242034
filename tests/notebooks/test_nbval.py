"""What nbval sees in a stored notebook, how it says so, and what it does not see and a rule has to."""

import os
import re
import subprocess
import sys
from pathlib import Path

import faults
import hygiene
import pytest
from nbformat import NotebookNode
from nbformat.v4 import new_markdown_cell, new_notebook, new_output

from bindery import refresh

VERDICT_CELL = f"""class Verdict:
    def _repr_mimebundle_(self, include=None, exclude=None):
        return {{"text/plain": "L1", "{hygiene.VERDICT}": {{"claim": "L1", "holds": True}}}}
Verdict()"""


def planted() -> NotebookNode:
    """Prose; a right output; a wrong number, a wrong verdict, a semicolon; a wrong picture; a cell never run; one that fails."""
    wrong_verdict = {"text/plain": "L1", hygiene.VERDICT: {"claim": "L1", "holds": False}}
    picture = 'display({"image/png": "AAAA", "text/plain": "a picture"}, raw=True)'
    wrong_picture = {"image/png": "BBBB", "text/plain": "a picture"}
    cells = [
        new_markdown_cell("# Planted"),
        faults.code("print(1 + 1)", new_output("stream", text="2\n")),
        faults.code("# three\nprint(1 + 2)", new_output("stream", text="4\n")),
        faults.code(VERDICT_CELL, new_output("display_data", wrong_verdict)),
        faults.code("3 + 4;"),
        faults.code(picture, new_output("display_data", wrong_picture)),
        faults.code("print(2 + 2)", count=None),
        faults.code("1 / 0"),
    ]
    return new_notebook(cells=cells)


@pytest.fixture(scope="module")
def report(tmp_path_factory):
    """What pytest says of the planted notebook, in colour, and the notebook."""
    folder = tmp_path_factory.mktemp("planted")
    path = folder / "planted.ipynb"
    path.write_text(refresh.write(refresh.normalise(planted())), "utf-8")
    (folder / "pytest.ini").write_text("[pytest]\n")  # none of the project's options
    (folder / "conftest.py").write_bytes((Path(__file__).parents[2] / "conftest.py").read_bytes())
    options = "-p no:cacheprovider -p no:xdist --nbval --nbval-current-env -rA --color=yes".split()
    environment = {key: value for key, value in os.environ.items() if not key.startswith("PYTEST_")}
    command = [sys.executable, "-m", "pytest", *options, path.name]
    run = subprocess.run(command, cwd=folder, env=environment, capture_output=True, text=True)
    return run.stdout, hygiene.Chapter.load(path, folder)


def test_nbval_sees_wrong_outputs_but_neither_pictures_nor_cells_that_never_ran(report):
    said, chapter = report
    outcomes = re.findall(r"^(PASSED|FAILED) planted.ipynb::cell (\d)", re.sub(r"\x1b\[\d*m", "", said), re.M)
    seen = {int(cell): outcome for outcome, cell in outcomes}
    failed = "FAILED", "FAILED", "FAILED"
    assert seen == dict(enumerate(("PASSED", *failed, "PASSED", "PASSED", "FAILED"), 1)), said
    unrun = hygiene.RULES["ran_without_a_blemish"](chapter)
    assert [finding.cell for finding in unrun] == [6]


def test_a_report_names_the_cell_as_the_rules_do_and_says_which_side_is_new(report):
    said, chapter = report
    wrong = re.search(r"^planted.ipynb, cell 2 \(# three\): .*?(?=\n\S*_____)", said, re.M | re.S)[0]
    assert wrong.split("\n", 1)[1].split("\n") == [
        "stdout is not as stored",
        "  stored: 4",
        "    ",
        "  now:    3",
        "    ",
    ]
    assert str(hygiene.Finding(chapter.name, 2, "# three", "", "")).startswith("planted.ipynb, cell 2 (# three): ")
    raised = re.search(r"^planted.ipynb, cell 7 \(1 / 0\): .*?ZeroDivisionError: division by zero$", said, re.M | re.S)[
        0
    ]
    assert "\x1b" not in wrong + raised


@pytest.mark.parametrize(
    "skipped", ["@pytest.mark.skip(reason='later')\ndef test_it(): pass", "pytest.importorskip('later')"]
)
def test_where_nothing_is_to_be_skipped_a_skipped_test_has_failed(skipped, tmp_path, monkeypatch):
    (tmp_path / "conftest.py").write_bytes((Path(__file__).parents[2] / "conftest.py").read_bytes())
    (tmp_path / "test_one.py").write_text(f"import pytest\n{skipped}\n")
    (tmp_path / "pytest.ini").write_text("[pytest]\n")
    command = [sys.executable, "-m", "pytest", "-p", "no:xdist", "-p", "no:cacheprovider", "-q"]
    for only, passes in ((None, True), ("later", True), ("^$", False), ("Coq is", False)):
        monkeypatch.delenv("BOOK_SKIPS_ONLY", raising=False) if only is None else monkeypatch.setenv(
            "BOOK_SKIPS_ONLY", only
        )
        run = subprocess.run(command, cwd=tmp_path, capture_output=True, text=True)
        assert (run.returncode in (0, 5)) == passes  # 5: nothing was collected
        assert ("skipped, although it must not be here: " in run.stdout) == (not passes)
