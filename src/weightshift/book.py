"""Where the book is: the folder that holds `_toc.yml` and `chapters`, with what is stored beside the chapters."""

from __future__ import annotations

from pathlib import Path

ADDRESSES = "_addresses.txt"  # every address that the site has had, and must not lose


def folder(package: Path | None = None, here: Path | None = None) -> Path:
    """The checkout if the package lies in one, else the nearest folder at or above the current one that holds the book.

    The second is what finds the chapters beside a notebook where the package was installed from a wheel. `package` (the
    package's own folder) and `here` (the current one) can be given for tests. Raises FileNotFoundError if neither is a book.
    """
    package = (package or Path(__file__).parent).resolve()
    here = (here or Path.cwd()).resolve()
    for candidate in (package.parents[1], here, *here.parents):  # a checkout has the package in src/weightshift
        if (candidate / "_toc.yml").is_file() and (candidate / "chapters").is_dir():
            return candidate
    raise FileNotFoundError(
        f"no folder at or above {here} holds _toc.yml and chapters, and weightshift does not run from a checkout of the "
        "book; change into the folder of the book, or of one of its chapters"
    )


def chapters() -> Path:
    """The folder of the chapters; raises FileNotFoundError as `folder` does."""
    return folder() / "chapters"


def files(chapters: Path, ending: str = "ipynb") -> list[Path]:
    """The notebooks below a folder, or other files, sorted; not what lies in a build, or in a hidden folder of an editor."""
    found = {path: path.relative_to(chapters).parts for path in chapters.rglob(f"*.{ending}")}
    return sorted(path for path, parts in found.items() if not any(p[0] == "." or p == "_build" for p in parts))
