"""The template for somebody else's book: its notebook runs, a false lemma in it is refused, and its pages build."""

import asyncio
import os
import re
import shutil
import subprocess
import sys
from pathlib import Path

import pytest
import yaml
from oracles.coq import needs_coq
from oracles.processes import python

from anysize.coq.certificate import Book
from anysize.coq.check import Certificates
from anysize.coq.notebooks import settled
from bindery import refresh

TEMPLATE = Path(__file__).parents[2] / "examples" / "own-lemma"
NOTEBOOK = TEMPLATE / "lemma.ipynb"


WRONG = "+ 2 * norm(v) ** 2\\n", "+ norm(v) ** 2\\n"


def run(text, folder):
    return asyncio.run(refresh.refreshed(text, folder))


def anysize(*arguments, folder):
    """Exit status, and what is printed, of a command in a copy of the template."""
    command = [sys.executable, "-m", "anysize", *arguments]
    done = subprocess.run(command, cwd=folder, capture_output=True, text=True, check=False)
    return done.returncode, done.stdout + done.stderr


@pytest.fixture
def copied(tmp_path):
    return shutil.copytree(TEMPLATE, tmp_path / "book", ignore=shutil.ignore_patterns("_build", "certificates", ".*"))


def test_the_stored_outputs_are_what_it_gives():
    text = NOTEBOOK.read_text("utf-8")
    assert run(text, TEMPLATE) == text


def test_a_false_lemma_is_refused(tmp_path):
    wrong = NOTEBOOK.read_text("utf-8").replace(*WRONG)
    assert wrong != NOTEBOOK.read_text("utf-8")
    with pytest.raises(refresh.Refused, match=r"NotProved"):
        run(wrong, tmp_path)


def test_it_is_about_twenty_lines():
    cells = [cell for cell in refresh.read(NOTEBOOK.read_text("utf-8")).cells if cell.cell_type == "code"]
    assert sum(bool(line.strip()) for cell in cells for line in cell.source.splitlines()) <= 20


def test_its_certificate_states_the_lemma(copied):
    status, said = anysize("certificates", "lemma.ipynb", "--name", "Ours", folder=copied)
    assert (status, said) == (0, "written: certificates/Definitions.v, certificates/parallelogram_law.v\n")
    text = (copied / "certificates" / "parallelogram_law.v").read_text("utf-8")
    assert "norm n (vadd u v) ^ 2 = 2 * norm n u ^ 2 + 2 * norm n v ^ 2." in text
    assert "\nFrom Ours Require Import Definitions.\n" in text
    (copied / "lemma.ipynb").write_text(NOTEBOOK.read_text("utf-8").replace(*WRONG))
    status, said = anysize("certificates", "lemma.ipynb", folder=copied)
    assert status == 1 and re.match(r"lemma\.ipynb, cell \d+: NotProved: ", said)
    for name in "My Book", "Coq":
        status, said = anysize("certify", "--name", name, folder=copied)
        assert status == 2 and "letters only" in said
    status, said = anysize("certificates", "nowhere.ipynb", folder=copied)
    assert status == 2 and "nowhere.ipynb" in said


@pytest.mark.exhaustive
@needs_coq
def test_coq_accepts_the_lemma_and_refuses_it_changed(copied):
    status, said = anysize("certify", folder=copied)
    assert status == 1 and "there are no certificates" in said
    assert anysize("certificates", "lemma.ipynb", folder=copied)[0] == 0
    status, said = anysize("certify", folder=copied)
    assert status == 0 and re.search(r"Accepted by Coq [\d.]+: 1 certificate$", said.strip())
    book = Book("Book", [verdict.claim for verdict in settled([NOTEBOOK])])
    assert set(Certificates(copied, "Book").accepted(book)) == {"parallelogram-law"}
    path = copied / "certificates" / "parallelogram_law.v"
    path.write_text(path.read_text("utf-8").replace("+ 2 * norm n v ^ 2.", "+ 3 * norm n v ^ 2.", 1))
    assert Certificates(copied, "Book").accepted(book) == {}
    status, said = anysize("certify", folder=copied)
    assert status == 1 and re.search(r"certificates/parallelogram_law\.v, line \d+, in theorem_1: ", said)


@pytest.mark.exhaustive
def test_it_builds_strictly(copied):
    book = copied
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
