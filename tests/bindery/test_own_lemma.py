"""The template for somebody else's book: its notebook runs, a false lemma in it is refused, and its pages build."""

import asyncio
import os
import re
import shutil
from pathlib import Path

import pytest
import yaml
from oracles.processes import python

from bindery import refresh

TEMPLATE = Path(__file__).parents[2] / "examples" / "own-lemma"
NOTEBOOK = TEMPLATE / "lemma.ipynb"


def run(text, folder):
    return asyncio.run(refresh.refreshed(text, folder))


def test_the_stored_outputs_are_what_it_gives():
    text = NOTEBOOK.read_text("utf-8")
    assert run(text, TEMPLATE) == text


def test_a_false_lemma_is_refused(tmp_path):
    wrong = NOTEBOOK.read_text("utf-8").replace("+ 2 * norm(v) ** 2\\n", "+ norm(v) ** 2\\n")
    assert wrong != NOTEBOOK.read_text("utf-8")
    with pytest.raises(refresh.Refused, match=r"NotProved"):
        run(wrong, tmp_path)


def test_it_is_about_twenty_lines():
    cells = [cell for cell in refresh.read(NOTEBOOK.read_text("utf-8")).cells if cell.cell_type == "code"]
    assert sum(bool(line.strip()) for cell in cells for line in cell.source.splitlines()) <= 20


@pytest.mark.exhaustive
def test_it_builds_strictly(tmp_path):
    book = shutil.copytree(TEMPLATE, tmp_path / "book", ignore=shutil.ignore_patterns("_build", ".*"))
    (book / ".venv" / "lib").mkdir(parents=True)  # an environment in the folder, as the how-to makes one
    (book / ".venv" / "lib" / "LICENSE.md").write_text("# Somebody's licence")
    (book / ".venv" / "lib64").symlink_to("lib")
    program = "from jupyter_book.cli.main import main; main()"
    warning = os.environ | {"PYTHONWARNINGS": "default"}
    python("-c", program, "build", book, "-W", "--keep-going", "-n", env=warning)
    pages = book / "_build" / "html"
    page = (pages / "lemma.html").read_text("utf-8")
    assert 'id="parallelogram-law"' in page and "verdict-proved" in page
    assert "lemma.html#parallelogram-law" in (pages / "intro.html").read_text("utf-8")


def test_its_how_to_says_what_is_there():
    how_to = (TEMPLATE / "README.md").read_text("utf-8")
    named = set(re.findall(r"`([\w.]+\.(?:ipynb|md|yml|txt|ini))`", how_to))
    assert named | {"README.md"} == {path.name for path in TEMPLATE.iterdir() if path.is_file()}
    toc = yaml.safe_load((TEMPLATE / "_toc.yml").read_text("utf-8"))
    assert [toc["root"], *(entry["file"] for entry in toc["chapters"])] == ["intro", "lemma"]
