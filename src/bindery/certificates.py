"""Write a Coq file for each proved or refuted claim, from the proofs of the chapters: ``python -m bindery certificates``."""

from __future__ import annotations

from pathlib import Path

from bindery import ledger, proofs
from bindery.accepted import CERTIFICATES, book, certificates


def made(chapters) -> dict:
    """The texts of all certificates, by file name, from running the chapters that settle the claims."""
    rows = [r for r in ledger.read(chapters) if r.payload and (r.payload["stated"] or r.payload["printed"])]
    return book().certificates(proofs.settled(rows))


def main(parser, arguments) -> int:
    texts = made(ledger.parsed(parser, arguments).chapters)
    certificates(Path()).write(texts)
    size = sum(map(len, texts.values()))
    print(f"{CERTIFICATES}: {len(texts) - 1} certificates and their definitions, {size / 1e6:.1f} MB")
    return 0
