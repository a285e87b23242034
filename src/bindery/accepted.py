"""Which claims Coq has accepted, from the files that are stored; Coq itself is not needed to know.

`certificates/accepted.json` holds the hash of each file that Coq accepted, written by ``python -m bindery certify``. A claim
is accepted while its file, the files that it cites and the whole library are the recorded ones, and the top of its file is
what the claim states.
"""

from __future__ import annotations

import functools
import hashlib
import json
import re
from dataclasses import dataclass
from pathlib import Path

from anysize.board.claim import Claim
from anysize.coq.certificate import Book, module
from weightshift.statements import all_claims

NAME = "Weightshift"  # under which Coq knows the certificates
LIBRARY, CERTIFICATES, RECORD = Path("coq"), Path("certificates"), "accepted.json"
ROOT = Path(__file__).parents[2]


@functools.cache
def book() -> Book:
    """The book as Coq sees it."""
    return Book(NAME, [c for c in all_claims().values() if c.equations or c.printed_relations])


@dataclass(frozen=True)
class Certificate:
    """The accepted file of a claim."""

    claim: Claim
    path: Path
    sha256: str
    coq: str  # the version that accepted it

    @property
    def page(self) -> str:
        """Its page below the site, without the ending."""
        return f"coq/{self.path.stem}"

    @property
    def text(self) -> str:
        return self.path.read_text(encoding="utf-8")

    @property
    def theorems(self) -> list:
        """(theorem, what it states) for each statement of the file."""
        return theorems(self.text)

    @property
    def stated(self) -> str:
        """The statements, without any proof."""
        return book().stated(self.claim).split("\n\n", 1)[1]


def theorems(text: str) -> list:
    """(theorem, what it states) for each statement of a certificate."""
    found = re.findall(r"^Definition ((statement|printed)_(\d+)) : Prop", text, re.M)
    return [(f"theorem_{n}", name) if kind == "statement" else (f"refuted_{n}", f"~ {name}") for name, kind, n in found]


def _hash(path: Path) -> str:
    return hashlib.sha256(path.read_bytes()).hexdigest()


def files(root: Path) -> dict:
    """Every Coq file that the certificates are made of: its name below the root, and its path."""
    paths = [*(root / LIBRARY).glob("*.v"), *(root / CERTIFICATES).glob("*.v")]
    return {path.relative_to(root).as_posix(): path for path in sorted(paths)}


def hashes(root: Path) -> dict:
    return {name: _hash(path) for name, path in files(root).items()}


def record(root: Path) -> dict:
    """What was recorded when Coq last accepted everything; empty where nothing was."""
    path = root / CERTIFICATES / RECORD
    return json.loads(path.read_text(encoding="utf-8")) if path.exists() else {}


def accepted(root: Path = ROOT) -> dict:
    """The claims that Coq has accepted: id -> the certificate.

    A claim is one of them only where its file, the files that this cites and the whole library are the recorded ones, and
    where the file begins with what the claim states.
    """
    said, now = record(root), hashes(root)
    recorded = said.get("files", {})
    same = {name for name in now if recorded.get(name) == now[name]}
    library = {name for name in {*now, *recorded} if name.startswith(f"{LIBRARY}/")}
    if not library or not library <= same:
        return {}
    cites = {name: _cited(root / name) for name in now if name not in library}

    @functools.cache
    def sound(name) -> bool:
        return name in same and all(map(sound, cites.get(name, ("",))))

    found = {}
    for claim in book().statements:
        path = root / CERTIFICATES / f"{module(claim.id)}.v"
        name = path.relative_to(root).as_posix()
        if name in now and sound(name) and _begins(path, claim):
            found[claim.id] = Certificate(claim, path, now[name], said["coq"])
    return found


def _cited(path: Path) -> list:
    text = path.read_text(encoding="utf-8")
    cited = re.findall(rf"^From {NAME} Require (?:Import )?(\w+)\.", text, re.M)
    return [f"{CERTIFICATES}/{name}.v" for name in cited]


def _begins(path: Path, claim: Claim) -> bool:
    """Does a certificate begin with what a claim states, and nothing before it but what it loads?"""
    text = path.read_text(encoding="utf-8")
    head, _, stated = book().stated(claim).partition("\n\n")
    if not text.startswith(f"{head}\n"):
        return False
    loads, _, rest = text.removeprefix(f"{head}\n").partition("\n\n")
    known = ("From Coq Require Import ", "From Coquelicot Require Import Coquelicot.", "Open Scope R_scope.")
    known += ("From AnySize Require Import Certificate Words.", f"From {NAME} Require ")
    return rest.startswith(stated) and all(line.startswith(known) for line in loads.splitlines())
