"""Write a Coq file for each proved or refuted claim, from the proofs of the chapters: ``python -m bindery certificates``."""

from __future__ import annotations

import contextlib
import io
from pathlib import Path

from anysize.coq.certificate import NotExported
from bindery import ledger
from bindery.accepted import CERTIFICATES, book, certificates
from weightshift.chapters import verdicts_in


def made(chapters) -> dict:
    """The texts of all certificates, by file name, from running the chapters that settle the claims."""
    rows = [r for r in ledger.read(chapters) if r.payload and (r.payload["stated"] or r.payload["printed"])]
    with contextlib.redirect_stdout(io.StringIO()):
        found = {v.claim.id: v for chapter in dict.fromkeys(r.chapter for r in rows) for v in verdicts_in(chapter)}
    if missing := [f"{r.id} in {r.chapter}" for r in rows if r.id not in found]:
        raise NotExported(f"not settled: {', '.join(missing)}")
    return book().certificates([found[r.id] for r in rows])


def main(parser, arguments) -> int:
    texts = made(ledger.parsed(parser, arguments).chapters)
    certificates(Path()).write(texts)
    size = sum(map(len, texts.values()))
    print(f"{CERTIFICATES}: {len(texts) - 1} certificates and their definitions, {size / 1e6:.1f} MB")
    return 0
