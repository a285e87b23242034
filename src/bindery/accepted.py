"""The certificates of this book, and which claims Coq has accepted; see `anysize.coq.check`."""

from __future__ import annotations

import functools
from pathlib import Path

from anysize.coq import check
from anysize.coq.certificate import Book
from anysize.coq.words import LIBRARY as INSTALLED
from weightshift import book as place
from weightshift.statements import all_claims

NAME = "Weightshift"  # under which Coq knows the certificates
LIBRARY, CERTIFICATES = Path("coq"), Path(check.CERTIFICATES)
ROOT = Path(__file__).parents[2]


@functools.cache
def book() -> Book:
    """The book as Coq sees it."""
    return Book(NAME, [c for c in all_claims().values() if c.equations or c.printed_relations])


class Certificate(check.Certificate):
    """The accepted file of a claim, and its page."""

    @property
    def page(self) -> str:
        """Its page below the site, without the ending."""
        return f"coq/{self.path.stem}"


def certificates(root: Path | None = None) -> check.Certificates:
    """The certificates, and the library, in a folder of this book; the library that is installed, where none lies there."""
    root = root or place.folder()
    library = root / LIBRARY
    return check.Certificates(root, NAME, library if library.is_dir() else INSTALLED)


def accepted(root: Path | None = None) -> dict:
    """The claims that Coq has accepted: id -> the certificate."""
    return {claim: Certificate(**vars(found)) for claim, found in certificates(root).accepted(book()).items()}
