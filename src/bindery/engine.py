"""The engine for the pages, where their boxes answer: ``python -m bindery engine _build/html``.

Beside the pages it puts, in `_static/engine`, SymPy, mpmath and anysize as one archive of pure Python, in the versions that the
book was proved with, and says where Python itself comes from, which is Pyodide: by default from the CDN that JupyterLite takes
it from; with PYODIDE=FOLDER, the unpacked package `pyodide` of npm, from the site, and then no other host is asked:

    npm pack pyodide@314.0.6 && tar xzf pyodide-314.0.6.tgz && make book PYODIDE=package
"""

from __future__ import annotations

import json
import os
import re
import shutil
import zipfile
from importlib import metadata, util
from pathlib import Path
from urllib.parse import urlsplit

import weightshift.statements
from anysize.board import typed
from anysize.board.question import Question, may_be_used, spoken_of
from anysize.show.latex import latex
from anysize.wheel import entry
from bindery import ledger
from bindery.launch import PYODIDE
from weightshift import book

PACKAGES = ("anysize", "mpmath", "sympy")
CORE = ("pyodide.mjs", "pyodide.asm.mjs", "pyodide.asm.wasm", "python_stdlib.zip", "pyodide-lock.json")
_CDN = f"https://cdn.jsdelivr.net/pyodide/v{PYODIDE}/full/"
_CDN_MEGABYTES = 13  # the files of CORE, as they are stored
_LEFT_OUT = {"tests", "benchmarks", "coq", "testing", "template"}  # folders that the engine never imports


def archive(path: Path) -> None:
    """Write the packages into one file."""
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED, compresslevel=9) as out:
        for name in PACKAGES:
            root = Path(util.find_spec(name).origin).parent
            for source in sorted(root.rglob("*.py")):
                inside = source.relative_to(root)
                if not _LEFT_OUT.intersection(inside.parts[:-1]):
                    out.writestr(entry(f"{name}/{inside.as_posix()}"), source.read_bytes())


def core(given: str, folder: Path) -> dict:
    """Where pages find Pyodide; copied into the folder where `given`, a folder, is not empty. Raises ValueError for what it lacks."""
    if not given:
        return {"core": _CDN, "host": urlsplit(_CDN).hostname, "megabytes": _CDN_MEGABYTES}
    missing = [name for name in (*CORE, "package.json") if not (Path(given) / name).is_file()]
    if missing:
        raise ValueError(
            f"PYODIDE={given}: no {missing[0]} is there; give the folder of the npm package pyodide {PYODIDE}"
        )
    version = json.loads((Path(given) / "package.json").read_text(encoding="utf-8"))["version"]
    if version != PYODIDE:
        raise ValueError(f"PYODIDE={given}: that is version {version}; this book is tested with {PYODIDE}")
    (folder / "pyodide").mkdir()
    for name in CORE:
        shutil.copyfile(Path(given) / name, folder / "pyodide" / name)
    size = sum((folder / "pyodide" / name).stat().st_size for name in CORE)
    return {"core": "pyodide/", "host": "", "megabytes": round(size / 1e6)}


def statements() -> list:
    """The statements of the book for the workbench: {"id", "title", "chapter", "hypotheses", "question"}, in the order of the chapters.

    Each relation of a claim is a question of its own, which starts with the relation as it is typed.
    """
    chapters = {row.id: row.chapter for row in ledger.read(book.chapters())}
    out = []
    for module in weightshift.statements.modules():
        exported = {name: getattr(module, name) for name in module.__all__}
        for claim in module.claims:
            for number, relation in enumerate(claim.equations, start=1):
                question = _to_try(claim, relation, exported)
                part = f" ({number})" if len(claim.equations) > 1 else ""
                title = f"{claim.source}{part}: {claim.title}"
                given = [f"${latex(h)}$" for h in claim.hypotheses] + [f"${latex(e)} \\neq 0$" for e in claim.nonzero]
                said = {"id": claim.id, "title": title, "chapter": chapters[claim.id], "hypotheses": ", ".join(given)}
                out.append(said | {"question": question.data})
    return out


def _to_try(claim, relation, exported: dict) -> Question:
    names = {name: e for name, e in exported.items() if may_be_used(e)}
    about = Question(relation, names, claim.hypotheses, claim.nonzero)
    names = {name: names[name] for name in about.fitting}
    for e in spoken_of(*relation.sides, *(s for h in claim.hypotheses for s in h.sides)):
        if (
            e not in names.values()
        ):  # known to the reader by the book's name, but to the module by none, or hidden there
            names[_free(re.sub(r"\W", "", e.name), names)] = e
    sides = (typed.written(side, names) for side in relation.sides)
    return Question(None, names, claim.hypotheses, claim.nonzero, start=f" {relation.text} ".join(sides))


def _free(name: str, names) -> str:
    return name if name not in names else _free(f"{name}_", names)


def main(parser, arguments) -> int:
    parser.add_argument("site", type=Path, metavar="FOLDER", help="such as _build/html")
    static = parser.parse_args(arguments).site / "_static"
    folder, made = static / "engine", static / "engine.new"
    shutil.rmtree(made, ignore_errors=True)
    made.mkdir(parents=True)
    try:
        settings = core(os.environ.get("PYODIDE", ""), made)
    except (ValueError, OSError):
        shutil.rmtree(made)
        raise
    archive(made / "engine.zip")
    versions = {name: metadata.version(name) for name in PACKAGES if name != "anysize"}
    settings |= {"archive": "engine.zip", "versions": versions}
    (made / "statements.json").write_text(json.dumps(statements(), separators=(",", ":")) + "\n", encoding="utf-8")
    (made / "engine.json").write_text(json.dumps(settings) + "\n", encoding="utf-8")
    if _same(made, folder):  # a page may be reading it
        shutil.rmtree(made)
    else:
        shutil.rmtree(folder, ignore_errors=True)
        made.rename(folder)
    return 0


def _same(one: Path, other: Path) -> bool:
    """Do two folders hold the same files?"""
    files = [{p.relative_to(root): p.read_bytes() for p in root.rglob("*") if p.is_file()} for root in (one, other)]
    return files[0] == files[1]
