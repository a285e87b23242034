"""The ledger: which claims are settled, read from the outputs stored in the chapters.

What there is to settle is listed in `statements/register.toml`, which carries no verdicts; what is settled is in the
verdicts' payloads. This module only puts the two side by side.
"""

from __future__ import annotations

import json
import tomllib
from collections import Counter
from dataclasses import dataclass
from pathlib import Path

from .proof.render import VERDICT_MIME, Markdown
from .proof.verdict import OPEN, badge, link

REGISTER = Path(__file__).parent / "statements" / "register.toml"


@dataclass(frozen=True)
class Row:
    """One claim: what the register says of it, and the payload of its verdict, if there is one."""

    id: str
    title: str
    paper: str
    payload: dict | None
    chapter: str | None

    @property
    def verdict(self) -> str:
        return self.payload["verdict"] if self.payload else OPEN


def register() -> dict:
    """Every claim the book must settle: id -> {"title", "paper"}. Raises ValueError for an id listed twice."""
    papers = tomllib.loads(REGISTER.read_text(encoding="utf-8"))
    out: dict = {}
    for letter, paper in papers.items():
        for claim, title in paper["claims"].items():
            if claim in out:
                raise ValueError(f"{claim} is registered twice, under {out[claim]['paper']} and {letter}")
            out[claim] = {"title": title, "paper": letter}
    return out


def papers() -> dict:
    """The letter of each paper and its name."""
    return {letter: p["name"] for letter, p in tomllib.loads(REGISTER.read_text(encoding="utf-8")).items()}


def payloads(chapters: Path) -> dict:
    """The verdicts stored in the notebooks below `chapters`: claim id -> (payload, chapter).

    Raises ValueError where two cells settle one claim, or a payload is of an unknown schema.
    """
    out: dict = {}
    for path in sorted(chapters.rglob("*.ipynb")):
        if ".ipynb_checkpoints" in path.parts:
            continue
        name = path.relative_to(chapters).with_suffix("").as_posix()
        for cell in json.loads(path.read_text(encoding="utf-8"))["cells"]:
            for output in cell.get("outputs", []):
                payload = output.get("data", {}).get(VERDICT_MIME)
                if payload is None:
                    continue
                if payload["schema"] != 1:
                    raise ValueError(f"{name}: the verdict on {payload['claim']} has schema {payload['schema']}, not 1")
                if payload["claim"] in out:
                    raise ValueError(
                        f"{payload['claim']} is settled twice: in {out[payload['claim']][1]} and in {name}"
                    )
                out[payload["claim"]] = (payload, name)
    return out


def read(chapters: Path) -> list[Row]:
    """The ledger's rows, in the register's order. Raises ValueError for a verdict on an unregistered claim."""
    settled = payloads(Path(chapters))
    known = register()
    strays = sorted(set(settled) - set(known))
    if strays:
        raise ValueError(f"{', '.join(strays)}: settled in a chapter, but not in {REGISTER.name}")
    return [Row(c, r["title"], r["paper"], *settled.get(c, (None, None))) for c, r in known.items()]


def counts(rows: list[Row]) -> Counter:
    """How many claims have each verdict."""
    return Counter(r.verdict for r in rows)


def table(rows: list[Row]) -> Markdown:
    """The rows as a table whose claims link to their statements."""
    lines = ["| Claim | Statement | Verdict | Cites |", "|:--|:--|:--|:--|"]
    for r in rows:
        cites = ", ".join(map(link, r.payload["cites"])) if r.payload else ""
        lines.append(f"| {link(r.id) if r.payload else r.id} | {r.title} | {badge(r.verdict)} | {cites} |")
    return Markdown("", ["\n".join(lines)])


def as_json(rows: list[Row]) -> str:
    """The ledger for programs: a list of claims, each with its verdict, evidence and chapter."""
    data = [
        {"claim": r.id, "title": r.title, "paper": r.paper, "chapter": r.chapter, "verdict": r.verdict}
        | ({"evidence": r.payload} if r.payload else {})
        for r in rows
    ]
    return json.dumps({"schema": 1, "claims": data}, indent=1, ensure_ascii=False)
