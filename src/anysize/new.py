"""A book to begin with, which states, proves and checks one lemma on two pages: ``anysize new mybook``."""

from __future__ import annotations

import re
import shutil
from datetime import date
from importlib import metadata
from pathlib import Path

import anysize
from anysize.wheel import installed_wheel

TEMPLATE = Path(__file__).parent / "template"
FILES = (
    "README.md", "intro.md", "lemma.ipynb", "test_book.py", "requirements.txt", "_config.yml", "_toc.yml", ".gitignore",
    ".github/workflows/verify.yml",
)  # fmt: skip


def new(folder: Path, engine: str = "") -> list:
    """Write the book into a new folder, whose name is its title; what was written, the engine first.

    engine  where the book gets the engine from: a wheel, which is copied into the book, a folder, or what pip is to be asked
            for; without it, the engine that runs here is put into the book as a wheel
    Raises ValueError for a name that is none or is taken, and where there is no such engine.
    """
    if not re.fullmatch("[A-Za-z][A-Za-z0-9_-]*", folder.name):
        raise ValueError(
            f"{folder.name!r} is no name for a book: take letters, digits, hyphens and underscores, a letter first, such as mybook"
        )
    if folder.exists() or folder.is_symlink():
        raise ValueError(f"{folder} exists already, and nothing in it was changed; take another name, or remove it")
    if not folder.parent.is_dir():
        raise ValueError(f"there is no folder {folder.parent} to make {folder.name} in")
    if engine and not (Path(engine).exists() or re.search(r"\banysize\b", engine)):
        raise ValueError(f"there is no file or folder {engine}, and it does not ask for anysize")
    texts = {name: (TEMPLATE / name).read_text(encoding="utf-8") for name in FILES}
    folder.mkdir()
    try:
        line = _engine(engine, folder)
    except ValueError:
        folder.rmdir()
        raise
    blanks = {"title": folder.name, "engine": line, "year": str(date.today().year)}
    for name, text in texts.items():
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        for blank, filled in blanks.items():
            text = text.replace(f"{{{{{blank}}}}}", filled)
        path.write_text(text, encoding="utf-8")
    return [line, *FILES]


def _engine(given: str, folder: Path) -> str:
    """The line of requirements.txt for the engine, which is put into the folder where it can be."""
    path = Path(given)
    if given and path.suffix == ".whl" and path.is_file():
        shutil.copy(path, folder)
        return f"./{path.name}"
    if given:
        return str(path.resolve()) if path.is_dir() else given
    source = Path(anysize.__file__).parent
    try:
        return f"./{installed_wheel('anysize', folder).name}"
    except (ValueError, metadata.PackageNotFoundError):
        if not (source / "pyproject.toml").exists():
            raise ValueError(
                f"what runs here is in {source}, which is no package: say where it is, by --engine"
            ) from None
        return str(source)
