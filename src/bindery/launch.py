"""Editions of the chapters that run outside of this repository: in JupyterLite, beside the pages, and on Colab.

    python -m bindery launch lite FOLDER       JupyterLite as a static site; any web server can publish it
    python -m bindery launch colab FOLDER --repository https://github.com/owner/name [--revision COMMIT]

The chapters are the stored notebooks in plain Markdown, as `bindery.readable` makes it, with a cell before the first code cell
that installs what they need; the code and its outputs are as they stand in the book.

JupyterLite runs Python in the reader's browser. What it fetches, and from where:

- until a kernel starts, which opening a chapter does: files of this site alone;
- when it starts, from https://cdn.jsdelivr.net/pyodide/v314.0.6/full/: pyodide.mjs, pyodide.asm.mjs, pyodide.asm.wasm,
  pyodide-lock.json, python_stdlib.zip, micropip, and IPython and jedi with what they need; from this site the kernel and comm;
- when the first cell is run, from the same folder of cdn.jsdelivr.net: NumPy, SciPy, SymPy, mpmath and matplotlib with what
  they need; from this site weightshift and autograd.

Nothing is taken from PyPI, where the kernel would look for comm and autograd: it is told not to. Nothing is reported to
anyone. The service worker that JupyterLite registers, below its own folder only, lets the kernel read the chapters; it keeps
no copies of pages. What a reader changes is stored in that browser.
"""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
import tempfile
import time
import tomllib
from datetime import UTC, datetime
from pathlib import Path

from bindery import readable
from weightshift import book

LITE = "lite"  # the folder of JupyterLite below the site
COLAB_BRANCH = "colab"  # the branch of the repository that holds the edition for Colab

PYODIDE = "314.0.6"  # what jupyterlite-pyodide-kernel fetches
# What a kernel in the browser needs, and takes from Pyodide (with the versions of its pyodide-lock.json) or from beside these
# pages: packages without compiled parts. The kernel itself needs ipython, jedi and comm, weightshift the others.
FROM_PYODIDE = {
    "numpy": "2.4.6",
    "scipy": "1.18.0",
    "matplotlib": "3.10.8",
    "sympy": "1.14.0",
    "mpmath": "1.4.1",
    "ipython": "9.12.0",
    "jedi": "0.19.2",
}
SERVED = ("autograd", "comm")
# Chapters of which no code runs in the browser, and what they need that is not there.
NOT_IN_A_BROWSER = {"chapters/appendix/instructors": "`nbformat`, which is not there"}

_KERNEL = {"name": "python", "display_name": "Python (Pyodide)", "language": "python"}
_KERNEL_PLUGIN = "@jupyterlite/pyodide-kernel-extension"


# --- the notebooks ------------------------------------------------------------------------------------------


def read(path: Path) -> dict:
    """A notebook as it is stored."""
    return json.loads(path.read_text(encoding="utf-8"))


def write(notebook: dict, path: Path) -> None:
    """Store a notebook in the form that `make refresh` writes."""
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(json.dumps(notebook, indent=1, sort_keys=True, ensure_ascii=False) + "\n", encoding="utf-8")


def _cell(name: str, text: str, code: bool = False) -> dict:
    # `proofs_from` skips a code cell with this tag.
    cell = {"id": name, "metadata": {"tags": ["launch"]}, "source": text.strip().splitlines(keepends=True)}
    return cell | ({"cell_type": "code", "execution_count": None, "outputs": []} if code else {"cell_type": "markdown"})


def _before_the_code(notebook: dict, cells: list[dict]) -> dict:
    """The notebook with these cells before its first code cell."""
    first = next(k for k, cell in enumerate(notebook["cells"]) if cell["cell_type"] == "code")
    return notebook | {"cells": [*notebook["cells"][:first], *cells, *notebook["cells"][first:]]}


def for_lite(notebook: dict, page: str) -> dict:
    """The edition of a chapter for JupyterLite: it installs the package with `%pip`, and names the kernel that is there."""
    if page in NOT_IN_A_BROWSER:
        told = f"**In the browser** the code below does not run: it needs {NOT_IN_A_BROWSER[page]}. Its outputs are stored."
        cells = [_cell("in-the-browser", told)]
    else:
        told = (
            "**In the browser.** Run the next cell first. It installs `weightshift` from beside these pages, and fetches NumPy, "
            "SciPy, SymPy, mpmath and matplotlib from cdn.jsdelivr.net. What you change stays in this browser; to start "
            "afresh, delete the file here, and it is as published again."
        )
        cells = [_cell("in-the-browser", told), _cell("install", "%pip install -q weightshift", code=True)]
    edition = _before_the_code(notebook, cells)
    return edition | {"metadata": notebook["metadata"] | {"kernelspec": _KERNEL}}


_FIRST_ON_COLAB = """\
import os, subprocess, sys
from datetime import UTC, datetime
from pathlib import Path

book = Path.home() / {name!r}
if not book.exists():
    git = ["git", "clone", "-q", {repository!r}, str(book)]
    subprocess.run(git, check=True)
    git = ["git", "-C", str(book), "checkout", "-q", {revision!r}]
    subprocess.run(git, check=True)
needed = {needed!r}
pip = [sys.executable, "-m", "pip", "install", "-q", *needed.split()]
subprocess.run(pip, check=True)
sys.path.insert(0, str(book / "src"))
os.chdir(book / {folder!r})
"""


def for_colab(notebook: dict, page: str, repository: str, revision: str, needed: list[str]) -> dict:
    """The edition of a chapter for Colab: it fetches the repository at `revision`, and what of `needed` is missing."""
    told = (
        f"**On Colab.** Run the next cell first. It fetches [the book]({repository}) and installs, of the packages it needs, "
        "those that are missing or too old here."
    )
    name, folder = repository.rstrip("/").rsplit("/", 1)[-1], page.rpartition("/")[0]
    given = {"repository": repository, "revision": revision, "needed": " ".join(needed)}
    code = _FIRST_ON_COLAB.format(name=name, folder=folder, **given)
    return _before_the_code(notebook, [_cell("on-colab", told), _cell("fetch", code, code=True)])


def pages(root: Path) -> list[str]:
    """The chapters of the book in `root`: "chapters/gradients/gradient-in-x" and so on, sorted."""
    return [path.relative_to(root).with_suffix("").as_posix() for path in book.files(root / "chapters")]


def readable_chapters(root: Path):
    """Each chapter of the book in `root`, in plain Markdown: its page, its notebook."""
    sources = readable.bibliography(root / "references.bib")
    for page in pages(root):
        yield page, readable.notebook(read(root / f"{page}.ipynb"), sources)


# --- wheels -------------------------------------------------------------------------------------------------


def wheel(root: Path, folder: Path) -> Path:
    """Build the wheel of this package, from the checkout in `root`, into `folder`, without a network.

    Raises subprocess.CalledProcessError if it cannot be built.
    """
    with tempfile.TemporaryDirectory() as copy:  # the builder leaves files beside the sources
        for name in ("pyproject.toml", "README.md", "LICENSE"):
            shutil.copy(root / name, copy)
        shutil.copytree(root / "src", Path(copy, "src"), ignore=shutil.ignore_patterns("__pycache__", "*.egg-info"))
        code = "import sys; from setuptools.build_meta import build_wheel; build_wheel(sys.argv[1])"
        environment = os.environ | {"SOURCE_DATE_EPOCH": "315532800"}  # so that equal sources make equal archives
        command = [sys.executable, "-c", code, str(folder.resolve())]
        _silently(command, cwd=copy, env=environment)
    (made,) = folder.glob("weightshift-*.whl")
    return made


def _silently(command: list[str], **options) -> None:
    """Run a command; what it says is shown only if it fails, with subprocess.CalledProcessError."""
    done = subprocess.run(command, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True, **options)
    if done.returncode:
        print(done.stdout, file=sys.stderr)
        done.check_returncode()


# --- the editions -------------------------------------------------------------------------------------------


def lite(root: Path, folder: Path) -> None:
    """Build JupyterLite with the chapters of the checkout in `root` into `folder`, replacing an earlier one there.

    Raises ValueError if `folder` holds anything else, subprocess.CalledProcessError if the build fails.
    """
    if folder.is_dir() and any(folder.iterdir()) and not (folder / "jupyter-lite.json").exists():
        raise ValueError(f"{folder} holds something that is not JupyterLite; name an empty folder or a new one")
    from jupyterlite_core.constants import (  # these come with the extra `book`
        ALL_JSON,
        CONTENTS_ALL_JSON_FILE,
        JUPYTERLITE_JSON,
    )
    from jupyterlite_pyodide_kernel.constants import PYODIDE_KERNEL_PLUGIN_ID

    from anysize.wheel import installed_wheel  # needs SymPy, which is not there where editions for Colab are written

    with tempfile.TemporaryDirectory() as made:
        draft = Path(made)
        wheels = draft / "wheels"
        wheels.mkdir()
        wheel(root, wheels)
        for name in SERVED:
            installed_wheel(name, wheels)
        site = {
            "appName": "Executable Derivations",
            CONTENTS_ALL_JSON_FILE: ALL_JSON,
            "litePluginSettings": {PYODIDE_KERNEL_PLUGIN_ID: {"disablePyPIFallback": True}},
        }
        build = {
            "LiteBuildConfig": {
                "apps": ["lab"],
                "output_dir": str(folder.resolve()),
                "no_sourcemaps": True,
                "no_unused_shared_packages": True,
                # No extensions but the kernel, whatever else the environment has.
                "ignore_sys_prefix": True,
                "federated_extensions": [str(Path(sys.prefix, "share", "jupyter", "labextensions", _KERNEL_PLUGIN))],
            },
            "PipliteAddon": {"piplite_urls": [str(path) for path in sorted(wheels.iterdir())]},
        }
        settings = {
            "@jupyterlab/apputils-extension:themes": {"adaptive-theme": True},  # light or dark as the system is
            "@jupyterlab/apputils-extension:notification": {"fetchNews": "false", "checkForUpdates": False},
        }
        described = {"jupyter-lite-schema-version": 0, "jupyter-config-data": site}
        files = {JUPYTERLITE_JSON: described, "jupyter_lite_config.json": build, "overrides.json": settings}
        for name, content in files.items():
            (draft / name).write_text(json.dumps(content), encoding="utf-8")
        command = [sys.executable, "-W", "ignore", "-m", "jupyterlite_core", "build", "--lite-dir", made]
        _silently(command, cwd=draft)
    shutil.rmtree(folder / "files", ignore_errors=True)
    lite_contents(root, folder / "files")
    for path, listed in listings(folder / "files").items():
        to = folder / "api" / "contents" / path / ALL_JSON
        to.parent.mkdir(parents=True, exist_ok=True)
        to.write_text(json.dumps(listed), encoding="utf-8")


def listings(folder: Path) -> dict[str, dict]:
    """What JupyterLite asks for to show a folder, for it and those below: the answer of Jupyter's contents API, by its path.

    (JupyterLite would have jupyter_server write them, which brings thirty packages, some of which have no wheel for Intel Macs.)
    """
    seconds = int(os.environ.get("SOURCE_DATE_EPOCH") or time.time())
    date = datetime.fromtimestamp(seconds, UTC).isoformat().replace("+00:00", "Z")

    def entry(path: Path) -> dict:
        kind = "directory" if path.is_dir() else "notebook" if path.suffix == ".ipynb" else "file"
        where = path.relative_to(folder).as_posix().removeprefix(".")
        said = {"name": where.rpartition("/")[2], "path": where, "type": kind, "created": date, "last_modified": date}
        size = None if path.is_dir() else path.stat().st_size
        return said | {"size": size, "writable": True, "mimetype": None, "format": None, "content": None}

    folders = [folder, *(path for path in sorted(folder.rglob("*")) if path.is_dir())]
    return {
        entry(path)["path"]: entry(path)
        | {"format": "json", "content": [entry(child) for child in sorted(path.iterdir())]}
        for path in folders
    }


def lite_contents(root: Path, folder: Path) -> None:
    """The files that a reader of JupyterLite sees: the chapters, what they read, and what tells where the book is."""
    stored = [path for ending in ("json", "sha256") for path in book.files(root / "chapters", ending)]
    for path in (root / "_toc.yml", root / "bench" / "results.json", *stored):
        copy = folder / path.relative_to(root)
        copy.parent.mkdir(parents=True, exist_ok=True)
        shutil.copy(path, copy)
    for page, notebook in readable_chapters(root):
        write(for_lite(notebook, page), folder / f"{page}.ipynb")


def colab(root: Path, folder: Path, repository: str, revision: str) -> None:
    """Write the chapters for Colab into `folder`, at the paths they have in the repository.

    Raises ValueError if `folder` is not empty.
    """
    if folder.is_dir() and any(folder.iterdir()):
        raise ValueError(f"{folder} is not empty; name an empty folder or a new one")
    needed = tomllib.loads((root / "pyproject.toml").read_text(encoding="utf-8"))["project"]["dependencies"]
    for page, notebook in readable_chapters(root):
        edition = for_colab(notebook, page, repository, revision, needed)
        write(edition, folder / f"{page}.ipynb")


def main(parser, arguments) -> int:
    commands = parser.add_subparsers(dest="command", required=True)
    for name, what in (("lite", "JupyterLite, as a static site"), ("colab", "notebooks for Colab")):
        command = commands.add_parser(name, help=what)
        command.add_argument("folder", type=Path, metavar="FOLDER", help="where to write")
    what = "what to clone: https://github.com/owner/name"
    command.add_argument("--repository", required=True, metavar="URL", help=what)
    command.add_argument("--revision", default="main", help="a commit or a branch of it (default: %(default)s)")
    options = parser.parse_args(arguments)
    if options.command == "lite":
        lite(book.folder(), options.folder)
    else:
        colab(book.folder(), options.folder, options.repository, options.revision)
    return 0
