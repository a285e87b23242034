"""The certificates of the book, and Coq's word on them.

``python -m bindery certificates`` writes a Coq file for each proved or refuted claim, from the proofs of the chapters;
``python -m bindery certify`` has Coq check them, only what changed and what depends on it, and records in
`certificates/accepted.json` the hash of each file and of the library it rests on; see `accepted`.
"""

from __future__ import annotations

import contextlib
import io
import os
import re
import shutil
import subprocess
import sys
from pathlib import Path

from anysize.board.verdict import settling
from anysize.coq.certificate import NotExported
from bindery import ledger
from bindery.accepted import CERTIFICATES, LIBRARY, NAME, book, files, theorems
from weightshift.chapters import proofs_from

BUILD = Path("_build/coq")

# The axioms of Coq's library of real numbers, and what each says.
AXIOMS = {
    "ClassicalDedekindReals.sig_forall_dec": "of a property of numbers 0, 1, 2, …, each of which has it or has it not, "
    "either all have it or one can be found that has it not",
    "ClassicalDedekindReals.sig_not_dec": "of any statement P, either not P holds, or not not P",
    "FunctionalExtensionality.functional_extensionality_dep": "two functions with the same values are the same function",
    "Classical_Prop.classic": "every statement is true or false",
}


class NotAccepted(Exception):
    """Coq refuses a file, or the files are not what they should be; the message names the place."""


def made(chapters) -> dict:
    """The texts of all certificates, by file name, from running the chapters that settle the claims."""
    rows = [r for r in ledger.read(chapters) if r.payload and (r.payload["stated"] or r.payload["printed"])]
    with settling() as verdicts, contextlib.redirect_stdout(io.StringIO()):
        for chapter in dict.fromkeys(r.chapter for r in rows):
            proofs_from(chapter)
    found = {v.claim.id: v for v in verdicts}
    if missing := [f"{r.id} in {r.chapter}" for r in rows if r.id not in found]:
        raise NotExported(f"not settled: {', '.join(missing)}")
    return book().certificates([found[r.id] for r in rows])


# Coq.


def coq_version() -> str | None:
    """The version of Coq that is installed, if it is, and with Coquelicot."""
    if not (shutil.which("coqc") and shutil.which("coq_makefile")):
        return None
    said = subprocess.run(["coqc", "--version"], capture_output=True, text=True, check=True).stdout
    return re.search(r"version ([\d.]+)", said).group(1)


def compiled(root: Path, build: Path, jobs: int | None = None) -> Path:
    """Compile the library and all certificates in a folder of its own; files that did not change are left alone.

    Raises NotAccepted with the lemma that Coq refuses.
    """
    build.mkdir(parents=True, exist_ok=True)
    wanted = files(root)
    for old in build.glob("*/*.v"):
        if old.relative_to(build).as_posix() not in wanted:
            old.unlink()
    for name, path in wanted.items():
        copy = build / name
        copy.parent.mkdir(exist_ok=True)
        if not copy.exists() or copy.read_bytes() != path.read_bytes():
            shutil.copyfile(path, copy)
    flags = ["-Q", str(LIBRARY), "AnySize", "-Q", str(CERTIFICATES), NAME, "-arg", "-w", "-arg", "none"]
    subprocess.run(["coq_makefile", *flags, *wanted, "-o", "Makefile"], cwd=build, check=True, capture_output=True)
    command = ["make", "--no-print-directory", f"-j{jobs or os.cpu_count()}"]
    with subprocess.Popen(command, cwd=build, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True) as run:
        for number, line in enumerate(run.stdout, 1):
            if line.startswith("COQC") and sys.stdout.isatty():
                print(f"\r{number:>4} {line.split()[-1]:<60}", end="", flush=True)
        said = run.stderr.read()
    if run.returncode:
        raise NotAccepted(_refused(said, root))
    return build


def _refused(said: str, root: Path) -> str:
    """What Coq refuses, by the name of the lemma."""
    place = re.search(r'File "\./([^"]+)", line (\d+)', said)
    if not place:
        return said.strip()
    name, line = place[1], int(place[2])
    before = (root / name).read_text(encoding="utf-8").splitlines()[:line]
    lemma = next((found[1] for text in reversed(before) if (found := re.match(r"(?:Lemma|Theorem) (\w+)", text))), None)
    detail = said[place.end() :].split("Error:", 1)[-1].strip().splitlines()[:3]
    return f"{name}, line {line}{f', in {lemma}' if lemma else ''}: {' '.join(detail)}"


def checked_theorems(root: Path, build: Path) -> None:
    """That each certificate proves its statements, and from which axioms. Raises NotAccepted otherwise."""
    texts = {
        path.stem: path.read_text(encoding="utf-8") for path in certificates_in(root) if path.stem != "Definitions"
    }
    lines = [f"From {NAME} Require {name}." for name in texts]
    for name, text in texts.items():
        if not (found := theorems(text)):
            raise NotAccepted(f"{name}.v states nothing")
        lines += [f"Check ({name}.{theorem} : {_qualified(name, states)})." for theorem, states in found]
        together = ", ".join(f"{name}.{theorem}" for theorem, _ in found)
        lines.append(f"Definition all_{name} := ({together}, I).")
    everything = ", ".join(f"all_{name}" for name in texts)
    lines += [f"Definition everything := ({everything}, I).", "Print Assumptions everything."]
    (build / "Axioms.v").write_text("\n".join(lines) + "\n", encoding="utf-8")
    flags = ["-w", "none", "-Q", str(LIBRARY), "AnySize", "-Q", str(CERTIFICATES), NAME]
    run = subprocess.run(["coqc", *flags, "Axioms.v"], cwd=build, capture_output=True, text=True, check=False)
    if run.returncode:
        raise NotAccepted(run.stderr.strip())
    if foreign := axioms_in(run.stdout) - set(AXIOMS):
        raise NotAccepted(f"the proofs use {', '.join(sorted(foreign))}, which is none of Coq's axioms of real numbers")


def axioms_in(said: str) -> set:
    """The names that Print Assumptions lists."""
    return set(re.findall(r"^([A-Za-z_][\w.']*)\s*:", "\n".join(said.split("Axioms:")[1:]), re.M))


def certificates_in(root: Path) -> list:
    """The files of certificates, that of the definitions among them."""
    return sorted((root / CERTIFICATES).glob("*.v"))


def _qualified(module: str, states: str) -> str:
    return f"~ {module}.{states[2:]}" if states.startswith("~") else f"{module}.{states}"


def rechecked(build: Path) -> None:
    """Have coqchk, a checker of its own, check everything again, what it rests on in Coq's libraries included."""
    flags = ["-silent", "-o", "-Q", str(LIBRARY), "AnySize", "-Q", str(CERTIFICATES), NAME]
    modules = [f"{NAME}.{path.stem}" for path in certificates_in(build)]
    run = subprocess.run(["coqchk", *flags, *modules], cwd=build, capture_output=True, text=True, check=False)
    said = run.stdout + run.stderr
    if run.returncode:
        raise NotAccepted(f"coqchk: {said.strip()}")
    listed = said.split("* Axioms:")[-1].split("* Constants")[0].split()
    foreign = {name for name in listed if "." in name and not any(name.endswith(axiom) for axiom in AXIOMS)}
    if foreign:
        raise NotAccepted(f"coqchk finds the axioms {', '.join(sorted(foreign))}")


# The commands.


def main(arguments=None) -> int:
    parser = ledger.parser_of("certificates", "Write the Coq files of the proved and refuted claims.")
    options = ledger.parsed(parser, arguments)
    try:
        texts = made(options.chapters)
    except (NotExported, ValueError) as problem:
        print(problem, file=sys.stderr)
        return 1
    CERTIFICATES.mkdir(exist_ok=True)
    for old in CERTIFICATES.glob("*.v"):
        if old.name not in texts:
            old.unlink()
    for name, text in texts.items():
        (CERTIFICATES / name).write_text(text, encoding="utf-8")
    size = sum(map(len, texts.values()))
    print(f"{CERTIFICATES}: {len(texts) - 1} certificates and their definitions, {size / 1e6:.1f} MB")
    return 0
