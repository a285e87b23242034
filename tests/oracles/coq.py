"""Coq, where it is installed: the library compiled once, and files given to it."""

import shutil
import subprocess
import tempfile
from pathlib import Path

import pytest

from anysize.coq.certificate import Book, module
from anysize.coq.check import coq_version

ROOT = Path(__file__).parents[2]
needs_coq = pytest.mark.skipif(coq_version() is None, reason="Coq is not installed")


def compiled_library(folder: Path) -> Path:
    """The library of the book, compiled in a folder. What `make certify` has compiled is taken where it is up to date."""
    built, folder = ROOT / "_build" / "coq" / "coq", folder / "coq"
    sources = sorted((ROOT / "coq").glob("*.v"))
    if all((built / p.name).exists() and (built / p.name).read_bytes() == p.read_bytes() for p in sources) and all(
        (built / f"{p.stem}.vo").exists() for p in sources
    ):
        shutil.copytree(built, folder)
        return folder
    folder.mkdir()
    for path in sources:
        shutil.copy(path, folder)
    order = subprocess.run(
        ["coqdep", "-sort", "-Q", ".", "AnySize", *(p.name for p in sources)],
        cwd=folder,
        capture_output=True,
        text=True,
    )
    for name in order.stdout.split():
        subprocess.run(["coqc", "-w", "none", "-Q", ".", "AnySize", name], cwd=folder, check=True)
    return folder


def alone(verdict) -> str:
    """The certificate of a verdict by itself, with the definitions that it needs inside it."""
    texts = Book("Weightshift", [verdict.claim]).certificates([verdict])
    loaded, opened = "From Weightshift Require Import Definitions.\n", "Open Scope R_scope.\n"
    text = texts[f"{module(verdict.claim.id)}.v"]
    assert text.count(loaded) == 1 == text.count(opened)
    return text.replace(loaded, "").replace(opened, opened + texts["Definitions.v"].partition(opened)[2])


def said_by_coq(text: str, library: Path, *more) -> str:
    """What Coq says against a file: nothing where it accepts it. `more` are folders of compiled certificates."""
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "given.v"
        path.write_text(text, encoding="utf-8")
        books = [flag for book in more for flag in ("-Q", str(book), "Weightshift")]
        command = ["coqc", "-w", "none", "-Q", str(library), "AnySize", *books, path.name]
        run = subprocess.run(command, cwd=folder, capture_output=True, text=True, timeout=120, check=False)
    return run.stderr.strip() or "refused" if run.returncode else ""
