"""What the search of the pages looks through: the sections and the statements of the book, each with its place.

Written beside the pages as a script, which a page can load from a folder on a disk too; `_static/search.js` ranks what is in it.
"""

from __future__ import annotations

import json
import re
import unicodedata
from collections.abc import Iterator
from pathlib import Path

from bs4 import BeautifulSoup, Tag

from anysize.board.register import maker
from anysize.language.names import GREEK

INDEX = "search-entries.js"
_LEFT_OUT = "pre, .cell_input, .headerlink, .verdict-link, .coq-link, .try-link, .toggle-details, button, svg, img, script, style, .bibliography"
_STATEMENT = "div.proof.admonition[id]"
_WORD = re.compile(r"\\([A-Za-z]+)")

# What a reader may call a place that its heading names otherwise, as in the index at the end of a book.
ALSO = {
    "chapters/verification/errata": "sign error, misprint, mistake in the paper, wrong, corrections",
    "chapters/verification/ledger": "what is proved, refuted, measured, open; all claims, verdicts, list of theorems",
    "chapters/verification/how-it-is-checked": "what is proved, what proved means; proof engine, kernel, soundness, trust",
    "chapters/verification/accepted-by-coq": "what is proved, proof assistant, formal verification, axioms",
    "chapters/gradients/gradient-in-x": "softmax gradient, gradient of the loss, sign error in part 5",
    "chapters/gradients/gradient-in-a": "gradient in the matrix, in the data",
    "chapters/gradients/hessian-and-newton": "Newton's method, second derivative, curvature, step size, convexity",
    "chapters/in-context/descent-is-attention": "gradient descent step, learning rate, step size, linear attention layer, preconditioner",
    "chapters/lipschitz/sharp-constants": "Lipschitz constant of softmax, best constants",
    "chapters/lipschitz/main-theorem": "in-context learning and weight shifting, closeness",
    "chapters/attention-window/softmax-is-kernel-regression": "Nadaraya-Watson, bandwidth, kernel smoother, RKHS, functional gradient",
    "chapters/appendix/your-own-lemma": "tutorial, how to use the engine, install anysize, own book, template, facts",
    "chapters/verification/performance": "speed, benchmarks, memory",
}


def entries(page: str, html: str, defined=None) -> Iterator[dict]:
    """The sections of a page and the statements on it: where they are, what they are called, and what they say.

    `defined` holds, for the ids of statements, the names that these define.
    """
    article = BeautifulSoup(html, "html.parser").select_one("article.bd-article")
    if article is None or article.h1 is None:
        return
    chapter = _title(article.h1)
    for box in article.select(_STATEMENT):
        title = box.select_one(".admonition-title").extract()
        names = " ".join(sorted({w for f in box.select(".math") for w in _WORD.findall(f.get_text()) if w in GREEK}))
        number = title.select_one(".caption-number")
        named = re.sub(r"^\s*\((.*)\)\s*$", r"\1", _title(title, number))
        kind = (number.get_text() if number else "").split()[:1]
        yield _entry(page, box["id"], named, chapter, _text(box), "statement") | {
            "names": " ".join([*kind, names]),
            "defines": (defined or {}).get(box["id"], ""),
        }
        box.extract()
    for section in reversed(article.select("section[id]")):  # inner ones first: their text is theirs alone
        section.extract()
        heading = section.find(re.compile("^h[1-6]$"), recursive=False)
        if heading:
            title = _title(heading.extract())
            top = heading.name == "h1"
            entry = _entry(
                page, "" if top else section["id"], title, chapter, _text(section), "page" if top else "section"
            )
            yield entry | {"also": ALSO.get(page.removesuffix(".html"), "")} if top else entry


def _entry(page, anchor, title, chapter, text, kind) -> dict:
    return {"url": page + (f"#{anchor}" if anchor else ""), "title": title, "page": chapter, "text": text, "kind": kind}


def _title(heading: Tag, *left_out) -> str:
    for part in (*heading.select(".headerlink, .verdict-link, .coq-link, .try-link"), *filter(None, left_out)):
        part.extract()
    return _spaced(_WORD.sub(lambda name: _letter(name[1]), re.sub(r"\\[()]", "", heading.get_text())))


def _letter(name: str) -> str:
    """α for alpha; another name as it is."""
    case = "CAPITAL" if name[0].isupper() else "SMALL"
    try:
        return unicodedata.lookup(f"GREEK {case} LETTER {'LAMDA' if name.lower() == 'lambda' else name.upper()}")
    except KeyError:
        return name


def _text(part: Tag) -> str:
    for element in part.select(_LEFT_OUT):
        element.extract()
    for formula in part.select(".math"):
        formula.replace_with("…")
    return _spaced(part.get_text(" "))


def _spaced(text: str) -> str:
    return " ".join(text.split())


def write(app, exception) -> None:
    """The entries of every page of the book, at the end of a build."""
    if exception or app.builder.format != "html":
        return
    folder = Path(app.outdir)
    defined = {row.id: " ".join(d.name for d in row.claim.where if maker(d) == row.claim) for row in app.ledger}
    found = []
    for page in sorted(app.env.found_docs):
        target = app.builder.get_target_uri(page)
        found += entries(target, (folder / target).read_text("utf-8"), defined)
    text = json.dumps(found, ensure_ascii=False, separators=(",", ":"))
    (folder / "_static" / INDEX).write_text(f"window.searchEntries = {text};\n", "utf-8")
