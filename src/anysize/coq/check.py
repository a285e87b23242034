"""Coq's word on the certificates of a book, and which claims it has accepted.

`Certificates.certify` has Coq check the files, only what changed and what depends on it, and records in
`certificates/accepted.json` the hash of each file and of the library that it rests on. A claim is accepted while its file,
the files that it cites and the whole library are the recorded ones, and the top of its file is what the claim states; Coq
itself is not needed to know.
"""

from __future__ import annotations

import functools
import hashlib
import json
import os
import re
import shutil
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path

from anysize.board.claim import Claim
from anysize.coq.certificate import Book, module
from anysize.coq.words import LIBRARY

CERTIFICATES, RECORD = "certificates", "accepted.json"
BUILD = Path("_build/coq")  # where Coq compiles, below the folder of a book

# The axioms of Coq's library of real numbers, and what each says.
AXIOMS = {
    "ClassicalDedekindReals.sig_forall_dec": "of a property of numbers 0, 1, 2, …, each of which has it or has it not, "
    "either all have it or one can be found that has it not",
    "ClassicalDedekindReals.sig_not_dec": "of any statement P, either not P holds, or not not P",
    "FunctionalExtensionality.functional_extensionality_dep": "two functions with the same values are the same function",
    "Classical_Prop.classic": "every statement is true or false",
}
MISSING = (
    "Coq is not installed, so nothing was certified; everything else works without it. "
    "On Debian: apt-get install coq libcoq-coquelicot make"
)


class NotAccepted(Exception):
    """Coq refuses a file, or the files are not what they should be; the message names the place."""


@dataclass(frozen=True)
class Certificate:
    """The accepted file of a claim."""

    claim: Claim
    path: Path
    sha256: str
    coq: str  # the version that accepted it
    stated: str  # the statements, without any proof

    @property
    def text(self) -> str:
        return self.path.read_text(encoding="utf-8")

    @property
    def theorems(self) -> list:
        """(theorem, what it states) for each statement of the file."""
        return theorems(self.text)


def theorems(text: str) -> list:
    """(theorem, what it states) for each statement of a certificate."""
    found = re.findall(r"^Definition ((statement|printed)_(\d+)) : Prop", text, re.M)
    return [(f"theorem_{n}", name) if kind == "statement" else (f"refuted_{n}", f"~ {name}") for name, kind, n in found]


def axioms_in(said: str) -> set:
    """The names that Print Assumptions lists."""
    return set(re.findall(r"^([A-Za-z_][\w.']*)\s*:", "\n".join(said.split("Axioms:")[1:]), re.M))


def coq_version() -> str | None:
    """The version of Coq that is installed, if it is."""
    if not all(map(shutil.which, ("coqc", "coq_makefile", "make"))):
        return None
    said = subprocess.run(["coqc", "--version"], capture_output=True, text=True, check=True).stdout
    return re.search(r"version ([\d.]+)", said).group(1)


@dataclass(frozen=True)
class Certificates:
    """The certificates of a book, which are in a folder `certificates` of its folder."""

    root: Path  # the folder of the book
    name: str  # under which Coq knows the certificates
    library: Path = LIBRARY  # the folder of what they are written in
    build: Path = BUILD  # where Coq compiles them, below the folder of the book unless it stands elsewhere

    @property
    def folder(self) -> Path:
        return self.root / CERTIFICATES

    @property
    def flags(self) -> list:
        """How Coq finds the compiled files in a build folder."""
        return ["-Q", "coq", "AnySize", "-Q", CERTIFICATES, self.name]

    def write(self, texts: dict) -> None:
        """Store the certificates, and no others."""
        self.folder.mkdir(exist_ok=True)
        for old in self.folder.glob("*.v"):
            if old.name not in texts:
                old.unlink()
        for name, text in texts.items():
            (self.folder / name).write_text(text, encoding="utf-8")

    # What was accepted.

    def files(self) -> dict:
        """Every Coq file that the certificates are made of: its name in a build folder, and its path."""
        folders = (CERTIFICATES, self.folder), ("coq", self.library)
        return {f"{name}/{path.name}": path for name, folder in folders for path in sorted(folder.glob("*.v"))}

    def hashes(self) -> dict:
        return {name: hashlib.sha256(path.read_bytes()).hexdigest() for name, path in self.files().items()}

    def record(self) -> dict:
        """What was recorded when Coq last accepted everything; empty where nothing was."""
        path = self.folder / RECORD
        return json.loads(path.read_text(encoding="utf-8")) if path.exists() else {}

    def accepted(self, book: Book) -> dict:
        """The claims of a book that Coq has accepted: id -> the certificate.

        A claim is one of them only where its file, the files that this cites and the whole library are the recorded ones,
        and where the file begins with what the claim states, by the definitions of the book.
        """
        said, now, paths = self.record(), self.hashes(), self.files()
        recorded = said.get("files", {})
        same = {name for name in now if recorded.get(name) == now[name]}
        library = {name for name in {*now, *recorded} if name.startswith("coq/")}
        definitions = paths.get(f"{CERTIFICATES}/Definitions.v")
        if not library or not library <= same or not definitions:
            return {}
        if not definitions.read_text(encoding="utf-8").startswith(book.defined):
            return {}
        cites = {name: self._cited(paths[name]) for name in now if name not in library}

        @functools.cache
        def sound(name) -> bool:
            return name in same and all(map(sound, cites.get(name, ("",))))

        found = {}
        for claim in book.statements:
            name = f"{CERTIFICATES}/{module(claim.id)}.v"
            if name in now and sound(name) and self._begins(paths[name], book.stated(claim)):
                stated = book.stated(claim).split("\n\n", 1)[1]
                found[claim.id] = Certificate(claim, paths[name], now[name], said["coq"], stated)
        return found

    def _cited(self, path: Path) -> list:
        text = path.read_text(encoding="utf-8")
        cited = re.findall(rf"^From {self.name} Require (?:Import )?(\w+)\.", text, re.M)
        return [f"{CERTIFICATES}/{name}.v" for name in cited]

    def _begins(self, path: Path, top: str) -> bool:
        """Does a certificate begin with what a claim states, and nothing before it but what it loads?"""
        text = path.read_text(encoding="utf-8")
        head, _, stated = top.partition("\n\n")
        if not text.startswith(f"{head}\n"):
            return False
        loads, _, rest = text.removeprefix(f"{head}\n").partition("\n\n")
        known = {f"From Coq Require Import {reals}." for reals in ("Reals", "QArith Reals")}
        known |= {"From Coquelicot Require Import Coquelicot.", "From AnySize Require Import Certificate Words."}
        known |= {f"From {self.name} Require Import Definitions.", "Open Scope R_scope."}
        cited = rf"From {self.name} Require \w+\."
        return rest.startswith(stated) and all(
            line in known or re.fullmatch(cited, line) for line in loads.splitlines()
        )

    # Coq.

    def compile(self, build: Path, jobs: int | None = None) -> None:
        """Compile the library and all certificates in a folder of its own; files that did not change are left alone.

        Raises NotAccepted with the lemma that Coq refuses.
        """
        if not any(self.folder.glob("*.v")):
            raise NotAccepted(f"there are no certificates in the folder {self.folder}")
        build.mkdir(parents=True, exist_ok=True)
        wanted = self.files()
        for old in build.glob("*/*.v"):
            if old.relative_to(build).as_posix() not in wanted:
                old.unlink()
        for name, path in wanted.items():
            copy = build / name
            copy.parent.mkdir(exist_ok=True)
            if not copy.exists() or copy.read_bytes() != path.read_bytes():
                shutil.copyfile(path, copy)
        made = ["coq_makefile", *self.flags, "-arg", "-w", "-arg", "none", *wanted, "-o", "Makefile"]
        subprocess.run(made, cwd=build, check=True, capture_output=True)
        command = ["make", "--no-print-directory", f"-j{jobs or os.cpu_count()}"]
        with subprocess.Popen(command, cwd=build, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True) as run:
            for number, line in enumerate(run.stdout, 1):
                if line.startswith("COQC") and sys.stdout.isatty():
                    print(f"\r{number:>4} {line.split()[-1]:<60}", end="", flush=True)
            said = run.stderr.read()
        if run.returncode:
            raise NotAccepted(_refused(said, build))

    def check(self, build: Path) -> None:
        """That each compiled certificate proves its statements, and from which axioms. Raises NotAccepted otherwise."""
        paths = sorted((build / CERTIFICATES).glob("*.v"))
        texts = {path.stem: path.read_text(encoding="utf-8") for path in paths if path.stem != "Definitions"}
        lines = [f"From {self.name} Require {name}." for name in texts]
        for name, text in texts.items():
            if not (found := theorems(text)):
                raise NotAccepted(f"{name}.v states nothing")
            lines += [f"Check ({name}.{theorem} : {_qualified(name, states)})." for theorem, states in found]
            proved = [t for theorem, _ in found for t in (theorem, theorem.replace("theorem", "defined"))]
            together = ", ".join(f"{name}.{theorem}" for theorem in dict.fromkeys(proved))
            lines.append(f"Definition all_{name} := ({together}, I).")
        everything = ", ".join(f"all_{name}" for name in texts)
        lines += [f"Definition everything := ({everything}, I).", "Print Assumptions everything."]
        (build / "Axioms.v").write_text("\n".join(lines) + "\n", encoding="utf-8")
        command = ["coqc", "-w", "none", *self.flags, "Axioms.v"]
        run = subprocess.run(command, cwd=build, capture_output=True, text=True, check=False)
        if run.returncode:
            raise NotAccepted(run.stderr.strip())
        if foreign := axioms_in(run.stdout) - set(AXIOMS):
            raise NotAccepted(
                f"the proofs use {', '.join(sorted(foreign))}, which is none of Coq's axioms of real numbers"
            )

    def recheck(self, build: Path) -> None:
        """Have coqchk, a checker of its own, check everything again, what it rests on in Coq's libraries included."""
        modules = [f"{self.name}.{path.stem}" for path in sorted((build / CERTIFICATES).glob("*.v"))]
        command = ["coqchk", "-silent", "-o", *self.flags, *modules]
        run = subprocess.run(command, cwd=build, capture_output=True, text=True, check=False)
        said = run.stdout + run.stderr
        if run.returncode:
            raise NotAccepted(f"coqchk: {said.strip()}")
        listed = said.split("* Axioms:")[-1].split("* Constants")[0].split()
        foreign = {name for name in listed if "." in name and not any(name.endswith(axiom) for axiom in AXIOMS)}
        if foreign:
            raise NotAccepted(f"coqchk finds the axioms {', '.join(sorted(foreign))}")
        rest = re.findall(r"^\* ((?:Constants|Inductives)[^:]*): *(.*)$", said, re.M)
        if unsafe := [what for what, found in rest if found != "<none>"] or (["nothing that can be read"] * (not rest)):
            raise NotAccepted(f"coqchk finds {unsafe[0]}")

    def certify(self, jobs: int | None = None, recheck: bool = False) -> int:
        """Have Coq check everything, record what it accepts, and say so; the exit status of a command."""
        if (version := coq_version()) is None:
            print(MISSING, file=sys.stderr)
            return 1
        build = self.root / self.build
        try:
            self.compile(build, jobs)
            self.check(build)
            if recheck:
                self.recheck(build)
        except NotAccepted as problem:
            print(f"Not accepted by Coq: {problem}", file=sys.stderr)
            return 1
        files = Certificates(build, self.name, build / "coq").hashes()  # of what was compiled
        if self.record().get("files") != files:  # what another version of Coq has accepted stays recorded as that
            text = json.dumps({"coq": version, "files": files}, indent=1) + "\n"
            (self.folder / RECORD).write_text(text, encoding="utf-8")
        count = sum(name.startswith(f"{CERTIFICATES}/") for name in files) - 1
        certificates = f"{count} certificate{'s' * (count != 1)}"
        print(f"\nAccepted by Coq {version}: {certificates}{', and by coqchk' if recheck else ''}")
        return 0


def certify_options(parser) -> None:
    """What a command that certifies takes, for its parser."""
    parser.add_argument("--jobs", type=int, metavar="N", help="how many files at a time (default: one for each core)")
    parser.add_argument(
        "--recheck", action="store_true", help="check again with coqchk, Coq's libraries included (minutes)"
    )


def _refused(said: str, build: Path) -> str:
    """What Coq refuses, by the name of the lemma."""
    place = re.search(r'File "\./([^"]+)", line (\d+)', said)
    if not place:
        return said.strip()
    name, line = place[1], int(place[2])
    before = (build / name).read_text(encoding="utf-8").splitlines()[:line]
    lemma = next((found[1] for text in reversed(before) if (found := re.match(r"(?:Lemma|Theorem) (\w+)", text))), None)
    detail = said[place.end() :].split("Error:", 1)[-1].strip().splitlines()[:3]
    return f"{name}, line {line}{f', in {lemma}' if lemma else ''}: {' '.join(detail)}"


def _qualified(module: str, states: str) -> str:
    return f"~ {module}.{states[2:]}" if states.startswith("~") else f"{module}.{states}"
