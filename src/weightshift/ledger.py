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

    Raises ValueError for a file that is no notebook, for a payload of an unknown schema or with something missing, and
    where two cells settle one claim.
    """
    out: dict = {}
    for path in sorted(chapters.rglob("*.ipynb")):
        if ".ipynb_checkpoints" in path.parts:
            continue
        name = path.relative_to(chapters).with_suffix("").as_posix()
        for payload in _stored(path, name):
            claim = payload["claim"]
            if claim in out:
                raise ValueError(f"{claim} is settled twice: in {out[claim][1]} and in {name}")
            out[claim] = (payload, name)
    return out


def _stored(path: Path, name: str):
    try:
        cells = json.loads(path.read_text(encoding="utf-8"))["cells"]
    except (ValueError, KeyError, TypeError) as problem:
        raise ValueError(f"{path} is not a notebook: {problem!r}") from None
    for number, cell in enumerate(cells):
        for output in cell.get("outputs", []):
            if VERDICT_MIME in output.get("data", {}):
                yield _checked(output["data"][VERDICT_MIME], f"{name}, cell {number}")


def _checked(payload, where: str) -> dict:
    if not isinstance(payload, dict):
        raise ValueError(f"{where}: the verdict's payload is {payload!r}, not an object")
    if payload.get("schema") != 1:
        raise ValueError(f"{where}: the verdict's payload has schema {payload.get('schema')}; only 1 is understood")
    missing = [key for key in ("claim", "verdict", "cites") if key not in payload]
    if missing:
        raise ValueError(f"{where}: the verdict's payload has no {', '.join(missing)}; run `make refresh`")
    return payload


def read(chapters: Path) -> list[Row]:
    """The ledger's rows, in the register's order.

    Raises ValueError for what `payloads` refuses, and for a claim settled or cited that is not registered.
    """
    settled = payloads(Path(chapters))
    known = register()
    strays = sorted(set(settled) - set(known))
    if strays:
        raise ValueError(f"{', '.join(strays)}: settled in {settled[strays[0]][1]}, but not in {REGISTER.name}")
    for claim, (payload, name) in settled.items():
        strays = [cited for cited in payload["cites"] if cited not in known]
        if strays:
            raise ValueError(f"{', '.join(strays)}: cited by {claim} in {name}, but not in {REGISTER.name}")
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
    """The ledger for programs: `schema`, which is 1, and `claims`, a list in the register's order.

    Each claim has
    claim      its id, such as "lemma-4.5.5"
    title      a few words
    paper      the letter of the paper it comes from, see `papers`
    chapter    the notebook that settles it, without folder `chapters` and ending; null while it is open
    verdict    "proved", "proved, corrected", … or "open"
    evidence   only if it is settled: the payload stored by `weightshift.proof.settle`, with the claims it `cites`, the
               sizes it holds `for_every`, the number of `lines`, what is taken to be `nonzero`, the `hypotheses` and
               those of them `unused`, the sizes (n, d) at which both sides were `checked_at`, and the
               `counterexamples` to the printed form; where shapes do not fit as printed, also `ill_typed`, what the
               shape check says
    """
    data = [
        {"claim": r.id, "title": r.title, "paper": r.paper, "chapter": r.chapter, "verdict": r.verdict}
        | ({"evidence": r.payload} if r.payload else {})
        for r in rows
    ]
    return json.dumps({"schema": 1, "claims": data}, indent=1, ensure_ascii=False)
