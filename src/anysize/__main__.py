"""The engine from a terminal.

python -m anysize new BOOK                  make a book of two pages to begin with, in a new folder
python -m anysize ledger NOTEBOOK …         list what notebooks have settled, and what that cites
python -m anysize replay FILE               make every proof in a file again, and say what is proved; exit status 1 if one is not
python -m anysize certificates NOTEBOOK …   run notebooks, and write a Coq file for each claim that they settle
python -m anysize judge                     judge an answer, from the standard input to the standard output, as JSON
python -m anysize certify                   have Coq check these files, and record which it accepts (needs Coq)

After `pip install` there is also the command `anysize`.
"""

from __future__ import annotations

import argparse
import json
import re
import sys
from pathlib import Path

from anysize.board import judge
from anysize.board.records import replayed
from anysize.coq.certificate import Book
from anysize.coq.check import Certificates, certify_options
from anysize.coq.notebooks import settled, stored
from anysize.facts import FACTS, certified
from anysize.new import new


def main(arguments=None) -> int:
    parser = argparse.ArgumentParser(prog="anysize", description="The engine from a terminal.")
    commands = parser.add_subparsers(required=True)
    beginning = commands.add_parser("new", help="make a book of two pages to begin with")
    beginning.add_argument("book", type=Path, metavar="BOOK", help="the folder to make, such as mybook")
    where = "where the book gets anysize from: a wheel, a folder, or what pip is to be asked for (default: the one that runs here)"
    beginning.add_argument("--engine", default="", metavar="WHERE", help=where)
    beginning.set_defaults(run=begin)
    again = commands.add_parser("replay", help="make every proof in a file again")
    again.add_argument("file", type=Path, help="as written by `python -m bindery proofs`")
    again.set_defaults(run=replay)
    writing = commands.add_parser("certificates", help="write a Coq file for each claim that notebooks settle")
    writing.add_argument("notebooks", type=Path, nargs="*", metavar="NOTEBOOK", help="all notebooks with claims")
    writing.set_defaults(run=certificates)
    judging = commands.add_parser("judge", help="judge one answer: JSON in, JSON out")
    judging.set_defaults(run=judge.main)
    checking = commands.add_parser("certify", help="have Coq check these files, and record which it accepts")
    certify_options(checking)
    checking.set_defaults(run=certify)
    listing = commands.add_parser("ledger", help="list what notebooks have settled, and what that cites")
    listing.add_argument("notebooks", type=Path, nargs="+", metavar="NOTEBOOK")
    listing.set_defaults(run=ledger)
    for command in writing, checking:
        command.add_argument(
            "--facts", action="store_true", help="of the facts of `anysize.facts`, in the package itself"
        )
        name = "under which Coq knows the certificates, the same in both commands (default: %(default)s)"
        command.add_argument("--name", type=_logical, default="Book", help=name)
    options = vars(parser.parse_args(arguments))
    try:
        return options.pop("run")(**options)
    except (OSError, ValueError) as problem:
        print(problem, file=sys.stderr)
        return 2 if isinstance(problem, OSError) else 1


def begin(book: Path, engine: str) -> int:
    line, *files = new(book, engine)
    print(f"{book}: {', '.join(files)}", f"The engine is {line}, by the first line of requirements.txt.", sep="\n")
    if Path(line).is_absolute():
        print("That folder is on this machine alone; for others, name what they can reach by --engine.")
    print(f"Next: cd {book}, and the three commands of README.md.")
    return 0


def replay(file: Path) -> int:
    claims = replayed(json.loads(file.read_text(encoding="utf-8")))
    for claim, theorems in claims.items():
        print(f"{claim}: {'; '.join(map(str, theorems))}")
    print(f"{len(claims)} claims, {sum(map(len, claims.values()))} relations: every proof was made again.")
    return 0


def certificates(notebooks: list, name: str, facts: bool) -> int:
    if facts == bool(notebooks):
        raise ValueError("name all notebooks with claims, or ask for --facts")
    if facts:
        book, texts = certified.certificates(), certified.book().certificates(f.verdict for f in FACTS.values())
    else:
        verdicts = settled(notebooks)
        book, texts = Certificates(Path(), name), Book(name, [v.claim for v in verdicts]).certificates(verdicts)
    book.write(texts)
    print("written:", ", ".join(str(book.folder / file) for file in texts))
    return 0


def certify(name: str, jobs: int | None, recheck: bool, facts: bool) -> int:
    return (certified.certificates() if facts else Certificates(Path(), name)).certify(jobs, recheck)


def ledger(notebooks: list) -> int:
    for path in notebooks:
        for payload in stored(path):
            cites = ", ".join(_from(cited) for cited in payload["cites"])
            print(f"{payload['claim']}: {payload['verdict']}" + (f"; cites {cites}" if cites else ""))
    return 0


def _from(cited: str) -> str:
    package, _, name = cited.rpartition(".")
    return f"{name} from {package}" if package in sys.modules else cited


def _logical(name: str) -> str:
    if not re.fullmatch("[A-Za-z]+", name) or name in ("AnySize", "Coq", "Coquelicot"):
        raise argparse.ArgumentTypeError(
            f"{name!r} is no name for a book in Coq: letters only, and none of Coq's libraries"
        )
    return name


if __name__ == "__main__":
    sys.exit(main())
