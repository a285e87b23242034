"""The proofs of the whole book in one file: ``python -m bindery proofs FILE``; ``python -m anysize replay FILE`` reads it."""

from __future__ import annotations

import contextlib
import io
import json
from pathlib import Path

from anysize.board.records import recorded
from bindery import ledger
from weightshift.chapters import verdicts_in


def gathered(rows: list[ledger.Row]) -> dict:
    """The proofs of all claims whose verdict rests on one, from running the chapters that settle them; raises as `settled`."""
    return recorded(settled([row for row in rows if row.payload and row.payload["stated"]]))


def settled(rows: list[ledger.Row]) -> list:
    """The verdicts on some claims, reached anew in their chapters. Raises ValueError where one is not reached."""
    with contextlib.redirect_stdout(io.StringIO()):
        found = {v.claim.id: v for chapter in dict.fromkeys(r.chapter for r in rows) for v in verdicts_in(chapter)}
    if missing := [f"{r.id} in {r.chapter}" for r in rows if r.id not in found]:
        raise ValueError(f"not settled: {', '.join(missing)}")
    return [found[r.id] for r in rows]


def main(parser, arguments) -> int:
    parser.add_argument("file", type=Path, metavar="FILE", help="such as _build/proofs.json")
    options = ledger.parsed(parser, arguments)
    proofs = gathered(ledger.read(options.chapters))
    options.file.parent.mkdir(parents=True, exist_ok=True)
    options.file.write_text(json.dumps(proofs, separators=(",", ":")) + "\n", encoding="utf-8")
    print(f"{options.file}: the proofs of {len(proofs['claims'])} claims, in {len(proofs['proofs']['steps'])} steps")
    return 0
