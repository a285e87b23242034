"""`python -m weightshift ledger` prints the verdicts stored in the chapters; `--json` prints them for programs."""

from __future__ import annotations

import argparse
import sys
from pathlib import Path

from . import ledger


def main(arguments=None) -> int:
    parser = argparse.ArgumentParser(prog="python -m weightshift", description="Verify the book from a terminal.")
    commands = parser.add_subparsers(dest="command", required=True)
    show = commands.add_parser("ledger", help="which claims are settled, and how")
    show.add_argument("--json", action="store_true", help="for programs; weightshift.ledger.as_json names the keys")
    show.add_argument(
        "--chapters",
        type=Path,
        default=Path("chapters"),
        help="the folder of notebooks (default: %(default)s)",
    )
    options = parser.parse_args(arguments)
    if not any(options.chapters.rglob("*.ipynb")):
        print(
            f"{options.chapters} is not a folder of notebooks; run this in the book's folder, or name its chapters by "
            "--chapters",
            file=sys.stderr,
        )
        return 2
    try:
        rows = ledger.read(options.chapters)
    except ValueError as problem:
        print(f"The ledger cannot be made: {problem}", file=sys.stderr)
        return 1
    if options.json:
        print(ledger.as_json(rows))
        return 0
    width = max(len(r.id) for r in rows)
    for r in rows:
        print(f"{r.id:<{width}}  {r.verdict:<17}  {r.chapter or ''}".rstrip())
    print(", ".join(f"{count} {word}" for word, count in sorted(ledger.counts(rows).items())))
    return 0


if __name__ == "__main__":
    sys.exit(main())
