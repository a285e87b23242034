"""The facts in Coq: a file for each, beside this module, and the record of what Coq has accepted.

A book that cites a fact gets the fact's file among its own certificates; those here are for a reader of the facts.
"""

from __future__ import annotations

from pathlib import Path

from anysize.coq.certificate import Book
from anysize.coq.check import Certificate, Certificates
from anysize.facts import FACTS

NAME = "Facts"  # under which Coq knows the certificates


def certificates() -> Certificates:
    """The files, and the library that they are written in; Coq compiles them below the working directory."""
    return Certificates(Path(__file__).parent, NAME, build=Path("_build/coq-facts").resolve())


def book() -> Book:
    return Book(NAME, [fact.claim for fact in FACTS.values()])


def accepted() -> dict[str, Certificate]:
    """The facts that Coq has accepted, by name: `accepted()["cauchy_schwarz"].stated` is the theorem in Coq's words."""
    found = certificates().accepted(book())
    return {name: found[fact.claim.id] for name, fact in FACTS.items() if fact.claim.id in found}
