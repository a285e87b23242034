"""Chapters away from the repository: where the book is found, what the browser has, Colab, Binder."""

import ast
import json
import os
import re
import shutil
import sys
import tomllib
import zipfile
from pathlib import Path

import pytest
from jupyterlite_pyodide_kernel.constants import PYODIDE_VERSION
from oracles import processes
from packaging.requirements import Requirement
from packaging.utils import canonicalize_name

from anysize.wheel import installed_wheel
from bindery import launch, readable
from bindery.__main__ import main
from weightshift import book

ROOT = Path(__file__).parents[2]
PAGES = launch.pages(ROOT)
DECLARED = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["project"]["dependencies"]


def run(*command, cwd=ROOT, stdin=None, path=ROOT / "src", **environment):
    """What a command prints. `path` is where it finds the package."""
    environment = {**os.environ, "PYTHONPATH": str(path), **environment}
    return processes.run(*command, cwd=cwd, env=environment, input=stdin)


def copied(folder, *names):
    """Put these folders and files of the repository into a folder."""
    for name in names:
        if (ROOT / name).is_dir():
            shutil.copytree(ROOT / name, folder / name, ignore=shutil.ignore_patterns("__pycache__", "*.egg-info"))
        else:
            shutil.copy(ROOT / name, folder)


def code_of(notebook):
    return ["".join(cell["source"]) for cell in notebook["cells"] if cell["cell_type"] == "code"]


# --- where the book is --------------------------------------------------------------------------------------


@pytest.fixture
def shelf(tmp_path):
    """A folder with a book in `book`, and a package installed elsewhere."""
    (tmp_path / "book" / "chapters" / "part").mkdir(parents=True)
    (tmp_path / "book" / "_toc.yml").touch()
    (tmp_path / "site-packages" / "weightshift").mkdir(parents=True)
    return tmp_path


@pytest.mark.parametrize("here", ["book", "book/chapters", "book/chapters/part"])
def test_an_installed_package_finds_the_book_at_or_above_the_current_folder(shelf, here):
    assert book.folder(shelf / "site-packages" / "weightshift", shelf / here) == shelf / "book"


def test_a_checkout_is_found_from_anywhere(shelf):
    package = shelf / "book" / "src" / "weightshift"
    package.mkdir(parents=True)
    assert book.folder(package, shelf) == shelf / "book"
    assert book.folder() == ROOT


def test_an_environment_inside_a_checkout_is_no_checkout(shelf):
    package = shelf / "book" / ".venv" / "lib" / "python3" / "site-packages" / "weightshift"
    package.mkdir(parents=True)
    (shelf / "other" / "chapters").mkdir(parents=True)
    (shelf / "other" / "_toc.yml").touch()
    assert book.folder(package, shelf / "other") == shelf / "other"


@pytest.mark.parametrize("missing", ["_toc.yml", "chapters"])
def test_without_a_book_the_message_says_what_is_looked_for(shelf, missing):
    shutil.move(shelf / "book" / missing, shelf / "elsewhere")
    with pytest.raises(FileNotFoundError, match=f"at or above {shelf}/book holds _toc.yml and chapters"):
        book.folder(shelf / "site-packages" / "weightshift", shelf / "book")


@pytest.fixture(scope="module")
def wheel(tmp_path_factory):
    return launch.wheel(ROOT, tmp_path_factory.mktemp("wheel"))


@pytest.fixture(scope="module")
def lite_contents(tmp_path_factory):
    folder = tmp_path_factory.mktemp("lite") / "drive"
    launch.lite_contents(ROOT, folder)
    return folder


def test_the_package_from_a_wheel_works_beside_the_chapters_of_the_browser(wheel, lite_contents, tmp_path):
    installed = tmp_path / "site-packages"
    zipfile.ZipFile(wheel).extractall(installed)
    program = """
import weightshift
from weightshift import book
from weightshift.chapters import proofs_from
from weightshift.studies import benchmarks, experiments
facts = proofs_from("foundations/vector-and-matrix-facts")
run = experiments.load("in-context/trained-attention")
print(weightshift.__file__, book.folder(), facts.proof_3_1_4, run.name, benchmarks.load("streaming").name, sep="\\n")
"""
    told = run(sys.executable, "-c", program, cwd=lite_contents / "chapters" / "lipschitz", path=installed).splitlines()
    assert told[0] == str(installed / "weightshift" / "__init__.py")
    assert told[1] == str(lite_contents)
    assert told[-2:] == ["in-context/trained-attention", "streaming"] and len(told) > 4


# --- what the browser has -----------------------------------------------------------------------------------


def in_a_browser(program):
    return run(sys.executable, str(ROOT / "tests" / "bindery" / "browser_kernel.py"), stdin=program)


def test_what_is_declared_is_there_in_a_version_that_will_do():
    there = {name: Requirement(line) for line in DECLARED if (name := canonicalize_name(Requirement(line).name))}
    assert set(there) <= {*launch.FROM_PYODIDE, *launch.SERVED}
    old = {n: v for n, v in launch.FROM_PYODIDE.items() if n in there and v not in there[n].specifier}
    assert old == {}
    assert PYODIDE_VERSION == launch.PYODIDE, "look up FROM_PYODIDE in the new pyodide-lock.json"


@pytest.mark.parametrize(
    ("program", "refusal"),
    [
        ("import numba", "no numba"),
        ("import dask.array", "no dask"),
        ("import yaml", "no yaml"),
        ("import resource", "no resource"),
        ("import threading; threading.Thread(target=print).start()", "a thread"),
        ("import subprocess, sys; subprocess.run([sys.executable, '-c', ''])", "a process"),
        ("import os; os.fork() or os._exit(0)", "a process"),
        ("import socket; socket.socket()", "a socket"),
    ],
)
def test_what_a_browser_has_not_is_refused(program, refusal):
    told = in_a_browser(f"try:\n    {program}\nexcept (ImportError, RuntimeError) as problem:\n    print(problem)\n")
    assert f"there is {'no starting ' if refusal.startswith('a ') else ''}{refusal}" in told


def test_proofs_need_nothing_that_a_browser_has_not():
    told = in_a_browser(
        """
import sys
import anysize
print(sorted({"numpy", "scipy", "matplotlib", "autograd"} & set(sys.modules)))
from weightshift.chapters import proofs_from
from anysize import NotProved, certify, prove, settle
from weightshift.statements.gradient_in_x import part_5
from weightshift.statements.softmax_regression import A, b, i, x
printed = part_5.printed[0]
fails = certify(printed.lhs, printed.rhs, {A: [["1"], ["2"]], b: ["1/5", "3/5"], x: [0]}, {i: 0})
print(settle(part_5, prove(part_5.lhs, part_5.rhs), fails))
try:
    prove(printed.lhs, printed.rhs)
except NotProved as problem:
    print("refused:", problem)
in_x = proofs_from("lipschitz/lipschitz-in-x")
print(settle(in_x.lemma_5_7, in_x.proof_5_7))
"""
    )
    assert told.startswith("[]\n"), "importing anysize loads more than SymPy and mpmath"
    assert "lemma-4.5.5: proved, corrected" in told
    assert re.search(r"refused: .* is not proved: .* it fails at n = \d", told)
    assert told.endswith("lemma-5.7: proved\n")


IMPORTS = """
import json, sys
failed = {{}}
for page, lines in json.loads({lines!r}).items():
    names = {{}}
    try:
        for line in lines:
            exec(line, names)
    except Exception as problem:
        failed[page] = str(problem)
print(json.dumps([failed, "scipy" in sys.modules]))
"""


def imports(pages):
    """Import what these chapters import, as a browser would: what fails, by page, and whether SciPy is loaded then."""
    lines = {}
    for page in pages:
        tree = ast.parse("\n".join(code_of(launch.read(ROOT / f"{page}.ipynb"))))
        lines[page] = [ast.unparse(s) for s in ast.walk(tree) if isinstance(s, ast.Import | ast.ImportFrom)]
    return json.loads(in_a_browser(IMPORTS.format(lines=json.dumps(lines))))


def test_a_chapter_whose_proofs_are_cited_loads_no_scipy():
    code = "\n".join(line for page in PAGES for line in code_of(launch.read(ROOT / f"{page}.ipynb")))
    cited = {f"chapters/{name}" for name in re.findall(r'proofs_from\("([^"]+)"\)', code)}
    assert len(cited) > 3 and imports(cited) == [{}, False]


@pytest.mark.exhaustive
def test_the_chapters_that_do_not_run_in_a_browser_are_known():
    failed, with_scipy = imports(PAGES)
    assert with_scipy and set(failed) == set(launch.NOT_IN_A_BROWSER), failed
    assert all(re.search(r"no (\w+)", failed[page])[1] in told for page, told in launch.NOT_IN_A_BROWSER.items())


# --- the edition for JupyterLite ----------------------------------------------------------------------------


@pytest.mark.parametrize("page", PAGES)
def test_the_edition_for_the_browser_is_the_readable_chapter_with_a_cell_that_installs(page):
    stored = readable.notebook(launch.read(ROOT / f"{page}.ipynb"))
    edition = launch.for_lite(stored, page)
    added = [cell for cell in edition["cells"] if cell not in stored["cells"]]
    assert [cell for cell in edition["cells"] if cell in stored["cells"]] == stored["cells"]
    runs = page not in launch.NOT_IN_A_BROWSER
    assert code_of({"cells": added}) == (["%pip install -q weightshift"] if runs else [])
    first = next(k for k, cell in enumerate(edition["cells"]) if cell["cell_type"] == "code")
    assert edition["cells"][first - 1 if runs else first - len(added)] is added[0]
    assert edition["metadata"]["kernelspec"]["name"] == "python"  # "python3" would make JupyterLite ask for a kernel


def test_editions_are_written_as_the_stored_notebooks_are(tmp_path):
    stored = ROOT / f"{PAGES[0]}.ipynb"
    launch.write(launch.read(stored), tmp_path / "again.ipynb")
    assert (tmp_path / "again.ipynb").read_bytes() == stored.read_bytes()


def test_an_installed_package_becomes_the_wheel_it_was(tmp_path):
    made = installed_wheel("autograd", tmp_path)
    run(sys.executable, "-m", "pip", "install", "-qq", "--no-index", "--no-deps", "--target", tmp_path / "t", made)
    told = run(sys.executable, "-c", "import autograd; print(autograd.__file__)", path=tmp_path / "t")
    assert told.strip() == str(tmp_path / "t" / "autograd" / "__init__.py")


def test_a_compiled_package_is_not_served(tmp_path):
    with pytest.raises(ValueError, match=r"numpy [\d.]+ has compiled parts"):
        installed_wheel("numpy", tmp_path)


@pytest.mark.parametrize("edition", [["lite"], ["colab", "--repository", "https://github.com/owner/name"]])
def test_nothing_of_someone_else_is_overwritten(edition, tmp_path, capsys):
    (tmp_path / "mine.txt").write_text("mine")
    assert main(["launch", edition[0], str(tmp_path), *edition[1:]]) == 1
    assert str(tmp_path) in capsys.readouterr().err
    assert [path.name for path in tmp_path.iterdir()] == ["mine.txt"]


# --- Colab --------------------------------------------------------------------------------------------------


@pytest.fixture(scope="module")
def repository(tmp_path_factory):
    """A repository with the present state of what Colab fetches, and the commit that holds it, which a later one undoes."""
    folder = tmp_path_factory.mktemp("remote") / "name"
    copied(folder, "chapters", "src", "_toc.yml", "pyproject.toml")
    git = ["git", "-c", "user.name=test", "-c", "user.email=test@example.org", "-c", "commit.gpgsign=false"]
    run(*git, "init", "-q", cwd=folder)
    run(*git, "add", ".", cwd=folder)
    run(*git, "commit", "-qm", "The book", cwd=folder)
    commit = run(*git, "rev-parse", "HEAD", cwd=folder).strip()
    run(*git, "rm", "-rq", "src", cwd=folder)
    run(*git, "commit", "-qm", "No package", cwd=folder)
    return folder, commit


@pytest.mark.exhaustive
def test_the_first_cells_of_a_chapter_run_as_on_colab(repository, tmp_path):
    """One chapter that needs proofs of another, then one that reads what is stored, in one session and without a network."""
    remote, commit = repository
    launch.colab(ROOT, tmp_path / "colab", str(remote), commit)
    until = {
        "lipschitz/lipschitz-in-x": "proofs_from(",
        "attention-window/experiments-and-questions": "experiments.load(",
    }
    program = []
    for chapter, last in until.items():
        cells = code_of(launch.read(tmp_path / "colab" / "chapters" / f"{chapter}.ipynb"))
        program += cells[: next(k for k, cell in enumerate(cells) if last in cell) + 1]
        program.append("print(sorted(globals()), os.getcwd(), sep='\\n')")
    program.append("import weightshift; print(weightshift.__file__)")
    (tmp_path / "home").mkdir()
    offline = {"HOME": str(tmp_path / "home"), "PIP_NO_INDEX": "1", "PIP_FIND_LINKS": ""}
    told = run(sys.executable, "-c", "\n".join(program), cwd=tmp_path, path="", **offline).splitlines()
    there = tmp_path / "home" / "name"
    assert "'facts'" in told[0] and "'run'" in told[2]
    assert [told[1], told[3]] == [str(there / "chapters" / chapter.partition("/")[0]) for chapter in until]
    assert told[4:] == [str(there / "src/weightshift/__init__.py")]


def test_the_edition_for_colab_holds_every_chapter_at_its_path(tmp_path):
    options = ["--repository", "https://github.com/owner/name", "--revision", "abc"]
    # Without any package: the workflow that publishes it makes no environment.
    run(sys.executable, "-S", "-m", "bindery", "launch", "colab", tmp_path / "out", *options)
    assert launch.pages(tmp_path / "out") == PAGES
    for page in PAGES:
        first, *rest = code_of(launch.read(tmp_path / "out" / f"{page}.ipynb"))
        assert rest == code_of(launch.read(ROOT / f"{page}.ipynb"))
        assert "'https://github.com/owner/name'" in first and "'abc'" in first
        assert f"needed = {' '.join(DECLARED)!r}" in first
        assert max(map(len, first.splitlines())) < 100


# --- Binder -------------------------------------------------------------------------------------------------

BINDER = ROOT / ".binder"


def test_binder_takes_the_pinned_packages_and_a_python_that_is_tested():
    assert (BINDER / "requirements.txt").read_text("utf-8").split() == ["-r", "../requirements.txt"]
    assert (BINDER / "../requirements.txt").resolve() == ROOT / "requirements.txt"
    version = re.fullmatch(r"python-(3\.\d+)\n", (BINDER / "runtime.txt").read_text("utf-8"))[1]
    assert f'"{version}"' in (ROOT / ".github/workflows/verify.yml").read_text("utf-8")


@pytest.mark.exhaustive
def test_binder_installs_the_package_into_the_environment_there_is(tmp_path):
    """The commands of postBuild, in an environment that stands on this one, where nothing may be fetched."""
    script = BINDER / "postBuild"
    assert script.stat().st_mode & 0o111 == 0o111
    copy = tmp_path / "repository"
    copied(copy, "src", ".binder", "pyproject.toml", "README.md", "LICENSE")
    run(sys.executable, "-m", "venv", "--without-pip", tmp_path / "env")
    (packages,) = (tmp_path / "env").glob("lib/python*/site-packages")
    # The packages of this environment, behind those of the new one.
    (packages / "here.pth").write_text("\n".join(p for p in sys.path if p.endswith("site-packages")))
    path = f"{tmp_path / 'env' / 'bin'}{os.pathsep}{os.environ['PATH']}"
    run(copy / ".binder" / "postBuild", cwd=copy, path="", PATH=path, PIP_NO_INDEX="1", PIP_FIND_LINKS="")
    program = "import weightshift; print(weightshift.__file__)"
    told = run(tmp_path / "env" / "bin" / "python", "-c", program, cwd=tmp_path, path="")
    assert told.strip() == str(copy / "src/weightshift/__init__.py")
