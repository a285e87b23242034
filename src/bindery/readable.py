"""A chapter for readers away from the pages: JupyterLab, JupyterLite, VS Code, GitHub and Colab know no MyST.

In the edition that is made here, an exercise is a heading with its text, a solution is folded below it, references and citations
are links or plain words, and the list of references is written out. An output has one form to be read, as one string: JupyterLite
shows a list of lines with commas between them. The code, what it prints and the verdicts are as they are stored.

Only the standard library is used: the edition for Colab is written without any package.
"""

from __future__ import annotations

import re
from pathlib import Path

BLOCK = re.compile(
    r"^(?P<fence>`{3,}|:{3,})\{(?P<kind>exercise|solution)\}[ \t]*(?P<title>[^\n]*)\n(?P<body>.*?)^(?P=fence)[ \t]*$\n?",
    re.M | re.S,
)
OPTION = re.compile(r"^:([\w-]+):[ \t]*(.*)\n", re.M)
LINK = re.compile(r"(?<!!)\[([^\]\n]+)\]\((?!https?:)([^)\n]*)\)")  # to another page of the book
_DIRECTIVE = re.compile(
    r"^(?P<fence>`{3,}|:{3,})\{(?P<kind>[\w:-]+)\}[ \t]*(?P<title>[^\n]*)\n(?P<body>.*?)^(?P=fence)[ \t]*$\n?",
    re.M | re.S,
)
_ROLE = re.compile(r"\{[\w:]+\}`([^`<]*?)\s*(?:<[^>]*>)?`")
_CITED = re.compile(r"\{cite:\w+\}`([^`{]*)(?:\{([^}]*)\})?`")
_LABEL = re.compile(r"(?<=\$\$) \([\w.-]+\)$", re.M)  # of a displayed formula
_ENTRY = re.compile(r"^@\w+\{([^,\s]+),(.*?)^\}", re.M | re.S)
_FIELD = re.compile(r"(\w+)\s*=\s*[{\"](.*?)[}\"],?\s*$", re.M)


def words(markdown: str) -> str:
    """MyST text without roles and links to the book: citations in brackets, the rest reduced to its words."""
    return LINK.sub(r"\1", _ROLE.sub(r"\1", _CITED.sub(_source, markdown)))


def _source(cited: re.Match) -> str:
    keys, place = cited.groups()
    names = re.sub(r"([a-z]+)(\d{4})\w*", lambda key: f"{key[1].title()} {key[2]}", keys)  # Li 2023, of li2023closeness
    return f"[{', '.join(filter(None, (names, place)))}]"


def bibliography(path: Path) -> dict[str, str]:
    """The entries of a BibTeX file, by key: authors, title and year in a line of Markdown, with a link where there is one."""
    found = {}
    for key, body in _ENTRY.findall(path.read_text("utf-8")):
        entry = {name.lower(): re.sub(r"[{}]", "", text) for name, text in _FIELD.findall(body)}
        authors = [name.partition(",")[0] for name in entry.get("author", "").split(" and ")]
        number, doi = entry.get("eprint"), entry.get("doi")
        link = entry.get("url") or (number and f"https://arxiv.org/abs/{number}") or (doi and f"https://doi.org/{doi}")
        title = f"[{entry.get('title', key)}]({link})" if link else entry.get("title", key)
        found[key] = f"{', '.join(authors)}: {title}, {entry.get('year', 'no year')}."
    return found


def text(markdown: str, sources=None, cited=()) -> str:
    """A cell of text in plain Markdown; `cited` are the keys that the chapter cites, `sources` what they stand for."""

    def block(found: re.Match) -> str:
        kind, title, body = found["kind"], found["title"].strip(), OPTION.sub("", found["body"]).strip()
        if kind == "solution":
            return f"<details>\n<summary>Solution</summary>\n\n{body}\n\n</details>\n"
        if kind == "bibliography":
            return "".join(f"- {sources[key]}\n" for key in cited if sources and key in sources)
        if kind == "exercise":
            return f"### Exercise: {title}\n\n{body}\n"
        return (
            "\n".join(f"> {line}".rstrip() for line in [*([f"**{title}**", ""] if title else []), *body.splitlines()])
            + "\n"
        )

    plain = _LABEL.sub("", _DIRECTIVE.sub(block, markdown))
    return _ROLE.sub(r"\1", _CITED.sub(_source, LINK.sub(_to_a_notebook, plain)))


def _to_a_notebook(link: re.Match) -> str:
    """A link to a chapter leads to its notebook; one to a page that is none, or into a page, is its words."""
    name, to = link.groups()
    chapter = re.fullmatch(r"(?:\.\./)?[a-z]+(?:-[a-z]+)*(?:/[a-z]+(?:-[a-z]+)*)?", to)
    return f"[{name}]({to}.ipynb)" if chapter else name


def notebook(stored: dict, sources=None) -> dict:
    """The edition of a chapter, as the JSON of a notebook."""
    prose = "\n".join(_joined(cell["source"]) for cell in stored["cells"] if cell["cell_type"] == "markdown")
    cited = dict.fromkeys(key.strip() for keys, _ in _CITED.findall(prose) for key in keys.split(","))
    cells = []
    for cell in stored["cells"]:
        if cell["cell_type"] == "markdown":
            source = text(_joined(cell["source"]), sources, cited).strip()
            cells.append(cell | {"source": source.splitlines(keepends=True)})
        elif cell["cell_type"] == "code":
            cells.append(cell | {"outputs": [_one_form(output) for output in cell["outputs"]]})
        else:
            cells.append(cell)
    return stored | {"cells": cells}


def _one_form(output: dict) -> dict:
    if "data" not in output:
        return output
    forms = {mime: _joined(form) for mime, form in output["data"].items()}
    if "text/html" in forms:
        forms.pop("text/markdown", None)  # in MyST, for the pages
    return output | {"data": forms}


def _joined(lines):
    return "".join(lines) if isinstance(lines, list) and all(isinstance(line, str) for line in lines) else lines
