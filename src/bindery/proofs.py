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
    """The proofs of all claims whose verdict rests on one, from running the chapters that settle them.

    Raises ValueError where a chapter does not prove a claim that the ledger calls proved.
    """
    wanted = {row.id: row.chapter for row in rows if row.payload and row.payload["stated"]}
    with contextlib.redirect_stdout(io.StringIO()):
        heard = [v for chapter in dict.fromkeys(wanted.values()) for v in verdicts_in(chapter)]
    found = {v.claim.id: v for v in heard if v.theorems}
    if missing := [f"{claim} in {chapter}" for claim, chapter in wanted.items() if claim not in found]:
        raise ValueError(f"not proved: {', '.join(missing)}")
    return recorded(found[claim] for claim in wanted)


def main(parser, arguments) -> int:
    parser.add_argument("file", type=Path, metavar="FILE", help="such as _build/proofs.json")
    options = ledger.parsed(parser, arguments)
    proofs = gathered(ledger.read(options.chapters))
    options.file.parent.mkdir(parents=True, exist_ok=True)
    options.file.write_text(json.dumps(proofs, separators=(",", ":")) + "\n", encoding="utf-8")
    print(f"{options.file}: the proofs of {len(proofs['claims'])} claims, in {len(proofs['proofs']['steps'])} steps")
    return 0
