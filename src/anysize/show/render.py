"""What the book and Jupyter show of an object: one mime bundle with MyST for the book, HTML for Jupyter, plain text."""

from __future__ import annotations

import html
import re
from dataclasses import dataclass, field

VERDICT_MIME = "application/vnd.weightshift.verdict+json"
_ROLE = re.compile(r"\{[\w:]+\}`([^`<]*?)\s*(?:<[^>]*>)?`")


def plain(markdown: str) -> str:
    """MyST text with its roles reduced to the names in them."""
    return _ROLE.sub(r"\1", markdown)


def _html(markdown: str) -> str:
    """A paragraph or a pipe table for Jupyter, which knows no MyST: bold, italic, code and badges, nothing else."""
    if markdown.startswith("|"):
        return _html_table(markdown)
    text = html.escape(plain(markdown), quote=False)
    text = re.sub(
        r"&lt;span class=\"(verdict[\w -]*)\"&gt;(.*?)&lt;/span&gt;", r'<span class="\1"><b>\2</b></span>', text
    )
    # A star inside mathematics or code is not emphasis.
    pieces = re.split(r"(\$\$.*?\$\$|\$[^$]*\$|`[^`]*`)", text, flags=re.S)
    for k in range(0, len(pieces), 2):
        piece = re.sub(r"\*\*(.+?)\*\*", r"<strong>\1</strong>", pieces[k])
        pieces[k] = re.sub(r"(?<!\*)\*([^*]+)\*(?!\*)", r"<em>\1</em>", piece)
    return "".join(f"<code>{p[1:-1]}</code>" if p.startswith("`") else p for p in pieces)


def _html_table(markdown: str) -> str:
    head, _, *lines = markdown.splitlines()

    def row(line, tag):
        return "<tr>" + "".join(f"<{tag}>{_html(c.strip())}</{tag}>" for c in line.strip("|").split("|")) + "</tr>"

    return "<table>" + row(head, "th") + "".join(row(line, "td") for line in lines) + "</table>"


@dataclass(frozen=True)
class Markdown:
    """Paragraphs in MyST, optionally inside a directive."""

    opening: str
    body: list
    closing: str = ""

    def __str__(self):
        return "\n\n".join(map(plain, self.body))

    __repr__ = __str__

    def _repr_mimebundle_(self, include=None, exclude=None):
        body = "\n\n".join(self.body)
        title = re.sub(r"^`*\{[\w:]+\}[ \t]*|\n.*$", "", self.opening, flags=re.S)
        heading = f"<p><strong>{html.escape(title)}</strong></p>" if title else ""
        return {
            "text/markdown": f"{self.opening}\n{body}\n{self.closing}".strip(),
            "text/html": heading
            + "".join(f"<p>{_html(p)}</p>" if not p.startswith("|") else _html(p) for p in self.body),
            "text/plain": str(self),
        }


@dataclass(frozen=True)
class Table:
    """Lines of a derivation: (left side, relation and right side, reason), in LaTeX, LaTeX and MyST."""

    rows: list = field(default_factory=list)

    def _repr_mimebundle_(self, include=None, exclude=None):
        return {"text/markdown": self._myst(), "text/html": self._html(), "text/plain": self._plain()}

    def _myst(self) -> str:
        out = ["```{list-table}", ":class: derivation", ""]
        for left, right, why in self.rows:
            cells = [*(f"$\\displaystyle {side}$" if side else "" for side in (left, right)), why]
            out += [f"{'* -' if k == 0 else '  -'} {c}".rstrip() for k, c in enumerate(cells)]
        return "\n".join([*out, "```"])

    def _html(self) -> str:
        def row(left, right, why):
            left = f"$\\displaystyle {html.escape(left)}$" if left else ""
            return f"<tr><td>{left}</td><td>$\\displaystyle {html.escape(right)}$</td><td>{_html(why)}</td></tr>"

        return "<table>" + "".join(row(*r) for r in self.rows) + "</table>"

    def _plain(self) -> str:
        return "\n".join(f"{left} {right}    [{plain(why)}]".strip() for left, right, why in self.rows)
