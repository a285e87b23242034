"""The book that `anysize new` makes: its notebook runs, its test notices what it must, Coq reads its lemma, and its pages build."""

import ast
import asyncio
import json
import os
import re
import shutil
import subprocess
import sys
import tomllib
from pathlib import Path

import pytest
import yaml
from oracles.coq import needs_coq
from oracles.processes import python, run
from test_workflows import PINNED

from anysize import new
from anysize.__main__ import main
from anysize.coq.certificate import Book
from anysize.coq.check import Certificates
from anysize.coq.notebooks import settled
from anysize.facts import FACTS, certified
from bindery import refresh

ROOT = Path(__file__).parents[2]
NOTEBOOK = new.TEMPLATE / "lemma.ipynb"
HOW_TO = ROOT / "chapters" / "appendix" / "your-own-lemma.ipynb"
WRONG = "norm(v) ** 2) / 2\\n", "norm(v) ** 2) / 3\\n"


def refreshed(text, folder):
    return asyncio.run(refresh.refreshed(text, folder))


def anysize(*arguments, folder):
    """Exit status, and what is printed, of a command in the book."""
    command = [sys.executable, "-m", "anysize", *arguments]
    done = subprocess.run(command, cwd=folder, capture_output=True, text=True, check=False)
    return done.returncode, done.stdout + done.stderr


@pytest.fixture
def book(tmp_path):
    new.new(tmp_path / "mybook")
    return tmp_path / "mybook"


def own_test(book):
    """Whether the book's own test passes, and what it says."""
    command = [sys.executable, "-m", "pytest", "-q", "-p", "no:cacheprovider", "-p", "no:xdist"]
    done = subprocess.run(command, cwd=book, capture_output=True, text=True, check=False)
    return done.returncode == 0, done.stdout + done.stderr


def test_every_file_of_the_template_is_written_and_packed():
    files = {path.relative_to(new.TEMPLATE) for path in new.TEMPLATE.rglob("*") if path.is_file()}
    written = {file.as_posix() for file in files if not {"__pycache__", "_build"} & set(file.parts)}
    assert set(new.FILES) == written
    for description in ROOT / "pyproject.toml", ROOT / "src" / "anysize" / "pyproject.toml":
        told = tomllib.loads(description.read_text("utf-8"))
        packed = told["tool"]["setuptools"]["package-data"]["anysize"]
        found = {path.relative_to(new.TEMPLATE) for pattern in packed for path in new.TEMPLATE.parent.glob(pattern)}
        assert {file.as_posix() for file in found} >= written
        assert told["project"]["scripts"] == {"anysize": "anysize.__main__:main"}


def test_it_is_about_twenty_five_lines_of_code_that_fit_a_page():
    cells = [cell for cell in refresh.read(NOTEBOOK.read_text("utf-8")).cells if cell.cell_type == "code"]
    lines = [line for cell in cells for line in cell.source.splitlines() if line.strip()]
    assert len(lines) <= 30 and max(map(len, lines)) <= 78


def test_what_it_says_names_the_ways_to_prove_and_to_break(book):
    said = "\n".join((book / name).read_text("utf-8") for name in ("README.md", "lemma.ipynb"))
    words = "bound", "derive", "order", "reason", "settle", "attack", "find", "violation", "witness", "anysize.facts"
    assert [word for word in words if not re.search(rf"`[^`\n]*\b{word}\b", said)] == []
    assert "{{" not in "".join((book / name).read_text("utf-8") for name in new.FILES if name.endswith((".md", ".yml")))
    named = set(re.findall(r"`([\w./]*\.(?:ipynb|md|yml|txt|py|gitignore))`", said))
    assert set(new.FILES) <= named | {"README.md", ".gitignore"} and ".gitignore" in said


def test_the_first_line_of_its_requirements_is_the_engine(book, tmp_path):
    first, *_ = (book / "requirements.txt").read_text("utf-8").splitlines()
    assert first == str(new.TEMPLATE.parent)
    wheel = tmp_path / "anysize-0.1.0-py3-none-any.whl"
    wheel.write_bytes(b"a wheel")
    for number, (given, line) in enumerate([(str(wheel), f"./{wheel.name}"), ("anysize>=0.1", "anysize>=0.1")]):
        assert new.new(tmp_path / f"b{number}", given)[0] == line
        assert (tmp_path / f"b{number}" / "requirements.txt").read_text("utf-8").startswith(f"{line}\n")
    assert (tmp_path / "b0" / wheel.name).read_bytes() == b"a wheel"


@pytest.mark.parametrize(
    ("name", "engine", "why"),
    [
        ("1st", "", "no name for a book"),
        ("my book", "", "no name for a book"),
        ("nowhere/mybook", "", "there is no folder"),
        ("taken", "", "exists already, and nothing in it was changed"),
        ("mybook", "gone.whl", "there is no file or folder gone.whl"),
    ],
)
def test_what_cannot_be_made_is_refused(name, engine, why, tmp_path, monkeypatch, capsys):
    monkeypatch.chdir(tmp_path)
    Path("taken").mkdir()
    Path("taken", "README.md").write_text("mine")
    assert main(["new", name, "--engine", engine]) == 1
    assert why in capsys.readouterr().err
    assert [path.name for path in tmp_path.rglob("*")] == ["taken", "README.md"]
    assert Path("taken", "README.md").read_text() == "mine"


def test_the_stored_outputs_are_what_it_gives():
    text = NOTEBOOK.read_text("utf-8")
    assert refreshed(text, new.TEMPLATE) == text


def test_a_false_lemma_is_refused(tmp_path):
    wrong = NOTEBOOK.read_text("utf-8").replace(*WRONG, 1)
    assert wrong != NOTEBOOK.read_text("utf-8")
    with pytest.raises(refresh.Refused, match=r"NotProved"):
        refreshed(wrong, tmp_path)


def test_its_own_test_passes_and_notices_what_is_cleared_changed_or_not_settled(book):
    path = book / "lemma.ipynb"
    stored = path.read_text("utf-8")
    passes, said = own_test(book)
    assert passes, said
    notebook = refresh.read(stored)
    for cell in notebook.cells:
        if cell.cell_type == "code":
            cell.outputs = []
    path.write_text(refresh.write(notebook), "utf-8")
    passes, said = own_test(book)
    assert not passes and "jupyter execute --inplace lemma.ipynb" in said and "2 failed" in said
    path.write_text(stored.replace("the right side 2/3", "the right side 1/3"), "utf-8")
    passes, said = own_test(book)
    assert not passes and "gives something else" in said and "1 failed" in said
    notebook = refresh.read(stored)
    notebook.cells = [cell for cell in notebook.cells if "settle(lemma" not in cell.source]
    path.write_text(refresh.write(notebook), "utf-8")
    passes, said = own_test(book)
    assert not passes and "does not settle it" in said


def test_its_workflow_runs_its_commands_pinned_and_with_few_permissions(book):
    text = (book / ".github" / "workflows" / "verify.yml").read_text("utf-8")
    workflow = yaml.safe_load(text)
    assert workflow["permissions"] == {"contents": "read"}
    steps = workflow["jobs"]["verify"]["steps"]
    assert all(PINNED.fullmatch(line) for line in re.findall(r"uses: (.*)$", text, re.M))
    told = (book / "README.md").read_text("utf-8").split("```sh\n")[1].split("```")[0].splitlines()
    assert [step["run"] for step in steps if "run" in step] == [line.split("  ")[0] for line in told]


def test_the_page_that_says_how_can_be_followed_line_by_line():
    """Its code gives a counterexample where it says so, and in the end the verdict."""
    cells = json.loads(HOW_TO.read_text("utf-8"))["cells"]
    text = "\n\n".join("".join(cell["source"]) for cell in cells if cell["cell_type"] == "markdown")
    blocks = [block.strip() for block in re.findall(r"```python\n(.*?)```", text, re.S)]
    names: dict = {}
    results = []
    for block in blocks:
        *before, last = ast.parse(block).body
        exec(compile(ast.Module(before, []), "page", "exec"), names)
        if isinstance(last, ast.Expr):
            results.append(eval(ast.unparse(last), names))
        else:
            exec(ast.unparse(last), names)
    failing, _, verdict = results
    assert not any(failing.values[names["A"]].flat) and any(failing.values[names["y"]].flat)
    assert verdict.word == "proved" and len(names["proof"].lines) == 3
    words = (
        "find( attack( violation( reason( settle( derive( prove( bound( order. anysize.facts .given( witness".split()
    )
    assert [word for word in words if word not in text] == []
    commands = "anysize new", "anysize ledger", "anysize certificates", "anysize certify", "jupyter execute --inplace"
    assert [command for command in commands if command not in text] == []


def test_its_certificate_states_the_lemma(book):
    status, said = anysize("certificates", "lemma.ipynb", "--name", "Ours", folder=book)
    assert (status, said) == (0, "written: certificates/Definitions.v, certificates/squares_and_product.v\n")
    text = (book / "certificates" / "squares_and_product.v").read_text("utf-8")
    assert "inner n u v <= norm n u ^ 2 / 2 + norm n v ^ 2 / 2." in text
    assert "\nFrom Ours Require Import Definitions.\n" in text
    (book / "lemma.ipynb").write_text(NOTEBOOK.read_text("utf-8").replace(*WRONG, 1))
    status, said = anysize("certificates", "lemma.ipynb", folder=book)
    assert status == 1 and re.match(r"lemma\.ipynb, cell \d+: NotProved: ", said)
    for name in "My Book", "Coq":
        status, said = anysize("certify", "--name", name, folder=book)
        assert status == 2 and "letters only" in said
    status, said = anysize("certificates", "nowhere.ipynb", folder=book)
    assert status == 2 and "nowhere.ipynb" in said


@pytest.mark.exhaustive
@needs_coq
def test_coq_accepts_the_lemma_and_refuses_it_changed(book):
    status, said = anysize("certify", folder=book)
    assert status == 1 and "there are no certificates" in said
    assert anysize("certificates", "lemma.ipynb", folder=book)[0] == 0
    status, said = anysize("certify", folder=book)
    assert status == 0 and re.search(r"Accepted by Coq [\d.]+: 1 certificate$", said.strip())
    stated = Book("Book", [verdict.claim for verdict in settled([NOTEBOOK])])
    assert set(Certificates(book, "Book").accepted(stated)) == {"squares-and-product"}
    path = book / "certificates" / "squares_and_product.v"
    path.write_text(path.read_text("utf-8").replace("norm n v ^ 2 / 2.", "norm n v ^ 2 / 3.", 1))
    assert Certificates(book, "Book").accepted(stated) == {}
    status, said = anysize("certify", folder=book)
    assert status == 1 and re.search(r"certificates/squares_and_product\.v, line \d+, in theorem_2: ", said)


@pytest.mark.exhaustive
def test_it_builds_strictly(book):
    (book / ".venv" / "lib").mkdir(parents=True)  # an environment in the folder, as the how-to makes one
    (book / ".venv" / "lib" / "LICENSE.md").write_text("# Somebody's licence")
    (book / ".venv" / "lib64").symlink_to("lib")
    program = "from jupyter_book.cli.main import main; main()"
    warning = os.environ | {"PYTHONWARNINGS": "default"}
    python("-c", program, "build", book, "-W", "--keep-going", "-n", env=warning)
    pages = book / "_build" / "html"
    page = (pages / "lemma.html").read_text("utf-8")
    assert 'id="squares-and-product"' in page and "verdict-proved" in page
    assert "lemma.html#squares-and-product" in (pages / "intro.html").read_text("utf-8")


@pytest.mark.exhaustive
def test_it_is_made_from_a_wheel_in_an_empty_environment(tmp_path):
    """What pip installs comes from where pip finds it, as in `test_alone`; the pages need many packages, and are built above."""
    env = tmp_path / "env"
    python("-m", "venv", env)
    run(env / "bin" / "pip", "wheel", "-q", "--no-deps", "-w", tmp_path, copied_engine(tmp_path))
    (wheel,) = tmp_path.glob("anysize-*.whl")
    run(env / "bin" / "pip", "install", "-q", wheel)
    told = run(env / "bin" / "anysize", "new", "mybook", cwd=tmp_path)
    assert f"./{wheel.name}" in told
    first = (tmp_path / "mybook" / "requirements.txt").read_text("utf-8").splitlines()[0]
    run(env / "bin" / "pip", "install", "-q", "--no-deps", "--force-reinstall", first, cwd=tmp_path / "mybook")
    run(env / "bin" / "anysize", "new", "again", cwd=tmp_path)
    run(env / "bin" / "anysize", "certificates", "lemma.ipynb", cwd=tmp_path / "again")
    assert "theorem_2" in (tmp_path / "again" / "certificates" / "squares_and_product.v").read_text("utf-8")
    facts = (
        "from anysize.facts import certified as c; print([*c.accepted()], len([*c.certificates().folder.glob('*.v')]))"
    )
    told = run(env / "bin" / "python", "-c", facts, cwd=tmp_path).strip()
    assert told == f"{[*certified.accepted()]} {1 + len(FACTS)}"


def copied_engine(folder):
    ignored = shutil.ignore_patterns("__pycache__", "build", "*.egg-info")
    return shutil.copytree(new.TEMPLATE.parent, folder / "engine", ignore=ignored)
