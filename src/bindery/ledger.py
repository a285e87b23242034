"""The ledger: which claims are settled, read from the outputs stored in the chapters.

What there is to settle are the claims of `weightshift.statements`, which carry no verdicts; what is settled is in the
verdicts' payloads. This module only puts the two side by side.
"""

from __future__ import annotations

import argparse
import html
import json
import re
import textwrap
from collections import Counter
from dataclasses import dataclass
from pathlib import Path

from anysize.board import verdict as verdicts
from anysize.board.claim import Claim
from anysize.board.register import published
from anysize.board.transcription import in_words
from anysize.board.verdict import (
    CORRECTED,
    DIFFERS,
    ILL_TYPED,
    MEASURED,
    OPEN,
    PROVED,
    REFUTED,
    RESTORED,
    UNDECIDED,
    badge,
)
from anysize.facts import FACTS
from anysize.language.walk import indices_of, sizes_of, variables_of
from anysize.show.latex import latex
from anysize.show.render import VERDICT_MIME, Markdown
from bindery import graph
from bindery.accepted import accepted
from weightshift import book
from weightshift.statements import PAPERS, register

SCHEMA = Path(__file__).parent / "claims.schema.json"
_LATEX = re.compile(r"[$\\{}]")  # what a screen reader need not spell out
_FACTS = {fact.address: fact for fact in FACTS.values()}
VERDICTS = PROVED, RESTORED, CORRECTED, REFUTED, ILL_TYPED, MEASURED, DIFFERS, UNDECIDED, OPEN


@dataclass(frozen=True)
class Row:
    """One claim, the letter of its paper, and the payload of its verdict with its chapter, if it is settled."""

    claim: Claim
    paper: str
    payload: dict | None = None
    chapter: str | None = None

    @property
    def id(self) -> str:
        return self.claim.id

    @property
    def title(self) -> str:
        """As in its box: where it is from, and a few words, which may hold formulas in LaTeX."""
        return f"{self.claim.source}: {self.claim.title}"

    @property
    def verdict(self) -> str:
        return self.payload["verdict"] if self.payload else OPEN


def payloads(chapters: Path) -> dict:
    """The verdicts stored in the notebooks below `chapters`: claim id -> (payload, chapter).

    Raises ValueError for a file that is no notebook, for a payload of an unknown schema or with something missing, and
    where two cells settle one claim.
    """
    out: dict = {}
    for path in book.files(chapters):
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
    if payload.get("schema") != 2:
        raise ValueError(f"{where}: the verdict's payload has schema {payload.get('schema')}; only 2 is understood")
    missing = [key for key in ("claim", "verdict", "cites", "fingerprint") if key not in payload]
    if missing:
        raise ValueError(f"{where}: the verdict's payload has no {', '.join(missing)}; run `make refresh`")
    if payload["verdict"] not in VERDICTS or payload["verdict"] == OPEN:
        raise ValueError(f"{where}: {payload['claim']} is said to be {payload['verdict']!r}, which is no verdict")
    known = published(payload["claim"])
    if known and (known.measures or "measured" in payload or payload["verdict"] in (MEASURED, DIFFERS, UNDECIDED)):
        try:
            verdicts.check_measured(known, payload)
        except (KeyError, TypeError, ValueError) as problem:
            raise ValueError(
                f"{where}: {known.id} does not follow from its samples; run `make refresh`: {problem}"
            ) from None
    return payload


def read(chapters: Path) -> list[Row]:
    """The ledger's rows, in the order of the register.

    Raises ValueError for what `payloads` refuses, for a claim settled or cited that no module states, for one that is
    stated otherwise than when it was settled, for claims that cite each other in a circle, and for one that had a verdict (its
    permanent link is among the site's addresses) and has none now.
    """
    settled = payloads(Path(chapters))
    known = register()
    for claim, (payload, name) in settled.items():
        for spoken_of, how in ((claim, "settled"), *((cited, f"cited by {claim}") for cited in payload["cites"])):
            if spoken_of not in known and (how == "settled" or spoken_of not in _FACTS):
                raise ValueError(f"{spoken_of}: {how} in {name}, but not stated in weightshift.statements")
        if payload["fingerprint"] != known[claim][0].fingerprint:
            raise ValueError(f"{claim} is stated otherwise since {name} was run; run `make refresh`")
    if found := graph.circle({claim: payload["cites"] for claim, (payload, _) in settled.items()}):
        raise ValueError(f"a circle of citations: {' cites '.join(found)}")
    addresses = Path(chapters).parent / book.ADDRESSES
    had = set(addresses.read_text(encoding="utf-8").split()) if addresses.exists() else set()
    if lost := [claim for claim in known if permalink(claim) in had and claim not in settled]:
        raise ValueError(
            f"{', '.join(lost)} had a verdict, and has none now: put the cell back that ends in `settle(…)`, and `make refresh`"
        )
    return [Row(*stated, *settled.get(name, ())) for name, stated in known.items()]


def counts(rows: list[Row]) -> dict:
    """How many claims have each verdict, in the order of `VERDICTS`, leaving out those that none has."""
    found = Counter(r.verdict for r in rows)
    return {verdict: found[verdict] for verdict in VERDICTS if found[verdict]}


def totals(rows: list[Row]) -> Markdown:
    """The counts, a line for each paper and one for all."""
    occurring = counts(rows)
    by_paper = {name: counts([r for r in rows if r.paper == letter]) for letter, name in PAPERS.items()}
    lines = [
        f"| | {' | '.join(map(badge, occurring))} | all |",
        f"|:--|{'--:|' * (len(occurring) + 1)}",
        *(
            f"| {name} | {' | '.join(str(found.get(v, 0)) for v in occurring)} | {sum(found.values())} |"
            for name, found in [*by_paper.items(), ("all", occurring)]
        ),
    ]
    return Markdown("", ["\n".join(lines)])


def by_coq(rows: list[Row]) -> Markdown:
    """How many claims Coq has accepted, and why the others have no certificate."""
    coq, settled = accepted(), [r for r in rows if r.payload]
    checked = [r for r in settled if r.id in coq]
    versions = ", ".join(sorted({c.coq for c in coq.values()}))
    said = f"Coq {versions} has accepted {len(checked)} of {len(settled)} settled claims."
    others = _uncertified([r for r in settled if r.id not in coq]).items()
    lines = [f"- {why}: {', '.join(map(_link, ids))}." for why, ids in others]
    return Markdown("", ["\n".join([said if checked else "Coq was not asked.", *([""] if lines else []), *lines])])


def _uncertified(rows: list[Row]) -> dict:
    """The claims that Coq has not accepted, by the reason."""
    why = {
        "measured": "Experiments, which no proof settles",
        "ill-typed": "What is printed has shapes that do not fit, so that there is no statement to check",
    }
    out: dict = {}
    for r in rows:
        out.setdefault(why.get(r.verdict.split(",")[0], "Not certified since their files changed"), []).append(r.id)
    return out


def anchor(claim: str) -> str:
    """The anchor of a claim's line in the ledger."""
    return f"verdict-{claim}"


def permalink(claim: str) -> str:
    """The address of a settled claim below the site: a page that leads to the statement, wherever that stands."""
    return f"claim/{claim}.html"


def box_anchor(claim: str) -> str:
    """The anchor of a claim's box in the graph of citations."""
    return f"graph-{claim}"


def _link(claim: str) -> str:
    """A link to a statement that shows its name; for a fact of the engine, its name."""
    return (published(claim) or _FACTS[claim].claim).reference


def table(rows: list[Row]) -> Markdown:
    """The rows as a table whose claims link to their statements, and whose verdicts link to the boxes of the graph."""
    coq = accepted()
    lines = ["| Statement | Verdict | Coq | Cites |", "|:--|:--|:--|:--|"]
    for r in rows:
        cites = ", ".join(map(_link, r.payload["cites"])) if r.payload else ""
        stated = f"{_link(r.id)}: {r.claim.title}" if r.payload else r.title
        verdict = badge(r.verdict)
        if r.payload:
            verdict = f'<a class="verdict-link" href="#{box_anchor(r.id)}">{verdict}</a>'
        verdict = f'<span id="{anchor(r.id)}"></span>{verdict}'
        mark = f'<a href="../../{coq[r.id].page}.html">accepted</a>' if r.payload and r.id in coq else ""
        lines.append(f"| {stated} | {verdict} | {mark} | {cites} |")
    return Markdown("", ["\n".join(lines)])


@dataclass(frozen=True)
class Drawing:
    """The graph of citations: a picture in the book, a list of who cites whom elsewhere."""

    svg: str
    text: str

    def __str__(self):
        return self.text

    __repr__ = __str__

    def _repr_mimebundle_(self, include=None, exclude=None):
        box = f'<div class="claims-graph" role="region" tabindex="0" aria-label="Graph of the citations">\n{self.svg}\n</div>'
        return {"text/markdown": box, "text/html": f"<pre>{html.escape(self.text)}</pre>", "text/plain": self.text}


def drawing(rows: list[Row]) -> Drawing:
    """The settled claims and their citations as a graph; its boxes lead to the statements, from a page in
    chapters/verification. Raises ValueError for a circle.
    """
    settled = {r.id: r for r in rows if r.payload}
    cites = {c: tuple(x for x in r.payload["cites"] if x in settled) for c, r in settled.items()}
    nodes = {
        c: graph.Node(
            c.replace("-", " "),
            r.verdict,
            f"node-{verdicts.css(r.verdict)}",
            f"../{r.chapter}.html#{c}",
            f"{c.replace('-', ' ')}, {_LATEX.sub('', r.title)}: {r.verdict}",
            box_anchor(c),
        )
        for c, r in settled.items()
    }
    described = f"{len(nodes)} settled claims; an arrow leads from a claim to one that cites it. "
    described += "The tables say the same."
    text = "\n".join(f"{c} cites {', '.join(cited)}" for c, cited in cites.items() if cited)
    return Drawing(graph.svg(nodes, cites, "Dependency graph of the claims", described), text)


def citers(rows: list[Row]) -> dict:
    """Who builds on each claim: id -> (the ids that cite it, the ids that cite those, and so on), in the rows' order."""
    cites = {r.id: r.payload["cites"] for r in rows if r.payload}
    direct = {r.id: [c for c in cites if r.id in cites[c]] for r in rows}

    def reached(claim) -> set:
        return {c for d in direct[claim] for c in ({d} | reached(d))}

    return {c: (direct[c], [r.id for r in rows if r.id in reached(c) - set(direct[c])]) for c in direct}


def errata(rows: list[Row]) -> Markdown:
    """What is wrong in print, from the verdicts: a block for each claim that does not hold as printed."""
    wrong = [r for r in rows if r.verdict in (CORRECTED, REFUTED, ILL_TYPED)]
    if not wrong:
        return Markdown("", ["Nothing that is settled so far was found wrong in print."])
    builders = citers(rows)
    return Markdown("", [_erratum(r, *builders[r.id]) for r in wrong])


def lost(rows: list[Row]) -> Markdown:
    """What a transcription can have lost, a line for each formula: as printed, as it is read, and what is missing."""
    lines = ["| Statement | As printed, and as it is read | Lost | Verdict |", "|:--|:--|:--|:--|"]
    lines += [
        f"| {_link(r.id)} | ${form.printed}$<br>${form.meant}$ | {in_words([form])} | {badge(r.verdict)} |"
        for r in rows
        if r.payload
        for form in r.claim.lost
    ]
    return Markdown("", ["\n".join(lines)])


def _erratum(row: Row, direct, indirect) -> str:
    claim, p = row.claim, row.payload
    wrong = [f"It fails {_in_symbols(text, claim)}." for text in p["counterexamples"]]
    wrong += [f"It cannot be built: `{text}`." for text in p.get("ill_typed", ())]
    parts = {
        "Our reading" if claim.read_by_us else "As printed": claim.as_printed.body,
        "What is wrong": wrong,
        "Corrected": claim.statement.body if p["stated"] else ["No corrected form is stated here."],
        "One sign away?": [_one_sign(p)],
        "Built on it": [_built(direct, indirect, bool(p["stated"]))],
    }
    title = f"**{{prf:ref}}`{p['source']} <{row.id}>`**: {p['title']} {badge(row.verdict)}"
    return "\n\n".join([":::{container} erratum", title, *(_defined(*part) for part in parts.items()), ":::"])


def _defined(term: str, paragraphs) -> str:
    """An entry of a definition list in MyST."""
    indented = textwrap.indent("\n\n".join(paragraphs), "  ").lstrip()
    return f"{term}\n: {indented}"


def _in_symbols(text: str, claim) -> str:
    """The text of a counterexample with the names in it typeset."""
    sides = [s for e in (*claim.printed_relations, *claim.assumed_in_print) for s in e.sides]
    for symbol in (*sizes_of(*sides), *variables_of(*sides), *indices_of(*sides)):
        text = text.replace(f" {symbol} = ", f" ${latex(symbol)}$ = ")
    return text


def _one_sign(p: dict) -> str:
    if p["printed"] and set(p["printed"]) <= set(p["stated"]):
        return "No: the corrected form has the same formula, and differs in what it assumes."
    if p["one_sign"]:
        return "Yes: changing the sign of one summand in what is printed gives the corrected form."
    if not p["stated"]:
        return "There is no corrected form to compare with."
    if not p["printed"]:
        return "Not compared, because what is printed cannot be built."
    return "Changing the sign of any one summand in what is printed does not give the corrected form."


def _built(direct, indirect, corrected: bool) -> str:
    if not direct:
        return "Nothing in the book cites it."
    cited = f"Cited{', as corrected,' if corrected else ''} by {', '.join(map(_link, direct))}"
    through = "these" if len(direct) > 1 else "it"
    return cited + (f"; through {through} by {', '.join(map(_link, indirect))}." if indirect else ".")


def as_json(rows: list[Row]) -> str:
    """The ledger for programs, in the form that `claims.schema.json` describes key by key."""
    coq = accepted()
    data = [
        {"claim": r.id, "title": r.title, "paper": r.paper, "chapter": r.chapter, "verdict": r.verdict}
        | {"coq": {"version": c.coq, "sha256": c.sha256, "page": f"{c.page}.html"} if (c := coq.get(r.id)) else None}
        | ({"permalink": permalink(r.id), "evidence": r.payload} if r.payload else {})
        for r in rows
    ]
    return json.dumps({"schema": 2, "claims": data}, indent=1, ensure_ascii=False)


def keys() -> Markdown:
    """What each key of `as_json` means, as a table, from the schema."""
    schema = json.loads(SCHEMA.read_text(encoding="utf-8"))
    claim = schema["properties"]["claims"]["items"]["properties"]
    claim = claim | {"evidence": schema["$defs"]["evidence"]}
    sections = {"": schema["properties"], "claims": claim, "evidence": claim["evidence"]["properties"]}
    lines = ["| In | Key | Meaning |", "|:--|:--|:--|"]
    for place, properties in sections.items():
        named = place and f"`{place}`"
        lines += [f"| {named} | `{key}` | {value['description']} |" for key, value in properties.items()]
    return Markdown("", ["\n".join(lines)])


# --- the command --------------------------------------------------------------------------------------------


def parsed(parser: argparse.ArgumentParser, arguments) -> argparse.Namespace:
    """The options of a command that reads the book's chapters; where there are none, a message and exit status 2."""
    where = "the folder of notebooks (default: %(default)s)"
    parser.add_argument("--chapters", type=Path, default=Path("chapters"), metavar="FOLDER", help=where)
    options = parser.parse_args(arguments)
    if not any(options.chapters.rglob("*.ipynb")):
        parser.error(
            f"{options.chapters} is not a folder of notebooks; run this in the book's folder, or give --chapters"
        )
    return options


def main(parser, arguments) -> int:
    parser.add_argument("--json", action="store_true", help="for programs; claims.schema.json names the keys")
    parser.add_argument("--only", choices=VERDICTS, metavar="VERDICT", help=f"one of {'; '.join(VERDICTS)}")
    options = parsed(parser, arguments)
    rows = [r for r in read(options.chapters) if options.only in (None, r.verdict)]
    if options.json:
        print(as_json(rows))
        return 0
    width = max((len(r.id) for r in rows), default=0)
    for r in rows:
        print(f"{r.id:<{width}}  {r.verdict:<17}  {r.chapter or ''}".rstrip())
    print("; ".join(f"{count} {verdict}" for verdict, count in counts(rows).items()) or "no claim")
    return 0
