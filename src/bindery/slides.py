"""A lecture from a chapter: ``python -m bindery slides [CHAPTER] [FOLDER]``, or ``make slides``.

Headings decide what a slide is. A heading starts one; below it, prose and one output share a slide, and what follows goes
on the next one down. A caption stays with its picture, and so does a short last word before the next heading. Code that
shows nothing is left out, and so are the solutions. nbconvert makes the pages with reveal.js; reveal.js (from
sphinx-revealjs) and MathJax (from sphinx-mathjax-offline) are copied beside them, so that a lecture needs no network.
"""

from __future__ import annotations

import importlib.util
import re
import shutil
from pathlib import Path

from nbformat import NotebookNode
from nbformat.v4 import new_markdown_cell, new_output

from bindery import refresh
from bindery.exercises import without_solutions
from bindery.readable import BLOCK, OPTION, words
from weightshift import book

CHAPTER = "gradients/gradient-in-x"
FULL = 650  # characters of prose on one slide
SHORT = 300  # characters of a last word, which is no slide of its own
CAPTION = re.compile(r"\*[^*].*?\*(?:\n\n|\Z)", re.S)

TEMPLATE = r"""
{%- extends 'reveal/index.html.j2' -%}
{%- block html_head_js -%}{%- endblock html_head_js -%}
{%- block html_head_js_mathjax -%}
<script>
window.MathJax = {
  tex: {inlineMath: [["$", "$"], ["\\(", "\\)"]], processEscapes: true},
  startup: {ready() {
    MathJax.startup.defaultReady();
    MathJax.startup.promise.then(() => window.Reveal && Reveal.layout());
  }},
};
</script>
<script src="mathjax/tex-chtml-full.js" defer></script>
{%- endblock html_head_js_mathjax -%}
{%- block html_head_css -%}
<style>
.reveal .slides section { text-align: left; font-size: 24px; max-height: 100%; overflow: auto; }
.reveal .slides section > div { width: 100%; box-sizing: border-box; padding: 0 8px; }
.reveal .slide-number { right: auto; left: 8px; }
.reveal h1 { font-size: 1.9em; } .reveal h2 { font-size: 1.5em; } .reveal h3 { font-size: 1.2em; }
.reveal h1, .reveal h2, .reveal h3 { text-transform: none !important; }
.reveal .verdict { font-weight: bold; border: 2px solid; border-radius: 0.3em; padding: 0 0.3em; }
.reveal pre { font-size: 18px; box-shadow: none; width: 100%; margin: 0; }
.reveal table { margin: 0.4em 0; } .reveal td, .reveal th { border: 0; text-align: left !important; }
.reveal table:has(th) { font-size: 18px; }
.reveal .jp-RenderedHTMLCommon { overflow: visible; }
.reveal img { max-height: 420px; } .jp-InputPrompt, .jp-OutputPrompt { display: none !important; }
</style>
{%- endblock html_head_css -%}
{% block footer_js %}
<script src="{{ resources.reveal.url_prefix }}/dist/reveal.js"></script>
<script>
Reveal.initialize({controls: true, progress: true, hash: true, slideNumber: "c/t", width: 1100, height: 760,
                   center: false, transition: "none"});
</script>
{% endblock footer_js %}
"""


def _pieces(source: str) -> list[str]:
    """Markdown without MyST, cut before each heading, and where a slide would get too full."""
    source = BLOCK.sub(lambda b: f"### {b['title']}\n\n{OPTION.sub('', b['body'])}", source)
    source = re.sub(r"^## References\s.*|^```\{bibliography\}.*?^```", "", source, flags=re.M | re.S)
    pieces: list[str] = []
    for paragraph in re.split(r"\n{2,}(?![ \t])", words(source).strip()):
        opens = not pieces or re.match(r"#{1,3} ", paragraph) or len(pieces[-1]) + len(paragraph) > FULL
        if opens and not (pieces and re.fullmatch(r"#{1,3} [^\n]*", pieces[-1]) and not paragraph.startswith("#")):
            pieces.append(paragraph)
        else:
            pieces[-1] += f"\n\n{paragraph}"
    return [piece for piece in pieces if piece]


def _readable(output: NotebookNode) -> NotebookNode | None:
    """An output in a form that a slide can show: a picture, HTML for tables, else Markdown without directives."""
    data = output.get("data", {})
    markdown = data.get("text/markdown", "")
    if "image/png" in data:
        keep = {"image/png": data["image/png"]}
    elif markdown and "{list-table}" not in markdown and "| " not in markdown:
        title = r"**\1**\n"
        text = re.sub(r"^[`:]{3,}\{[\w:]+\}[ \t]*(\S[^\n]*)$", title, markdown, flags=re.M)
        text = re.sub(r"^[`:]{3,}.*\n?", "", OPTION.sub("", text + "\n"), flags=re.M)
        keep = {"text/markdown": words(text)}
    elif "text/html" in data:
        keep = {"text/html": data["text/html"]}
    else:
        return None
    return new_output("display_data", data=keep)


def _is_picture(cell: NotebookNode) -> bool:
    return any("image/png" in output.get("data", {}) for output in cell.get("outputs", []))


def _prose(text: str, kind: str) -> NotebookNode:
    return new_markdown_cell(text, metadata={"slideshow": {"slide_type": kind}})


def as_slides(notebook: NotebookNode) -> NotebookNode:
    """The chapter with the metadata that nbconvert reads: where a slide starts and what is left out."""
    out, shown, exercises, solved = [], True, False, without_solutions(notebook)
    for cell in solved.cells:
        if cell.cell_type == "markdown":
            source, after_picture = cell.source, bool(out) and _is_picture(out[-1])
            if after_picture and (caption := CAPTION.match(source)):
                out.append(_prose(words(caption[0]).strip(), "-"))
                source = source[caption.end() :]
            pieces = _pieces(source)
            for number, piece in enumerate(pieces):
                exercises = exercises or piece.startswith("## Exercises")
                last_word = (
                    number == 0 and len(piece) < SHORT and [p[:1] for p in pieces[1:2]] == ["#"] and piece[:1] != "#"
                )
                stays = last_word and shown and bool(out) and not after_picture
                out.append(_prose(piece, "slide" if re.match(r"##? ", piece) else "-" if stays else "subslide"))
                shown = False
            continue
        outputs = [o for o in map(_readable, cell.outputs) if o]
        if not outputs or exercises:
            continue
        data = cell.outputs[0].get("data", {})
        settled = "application/vnd.weightshift.verdict+json" in data
        table = settled and "| " in data.get("text/markdown", "")  # of measurements: it needs the slide for itself
        if table:
            cell.metadata["tags"] = [*cell.metadata.get("tags", []), "hide-input"]
        cell.outputs = outputs
        told = bool(out) and out[-1].cell_type == "markdown" and len(out[-1].source) > SHORT
        # A verdict in one line goes with its proof.
        alone = table or (told and _is_picture(cell)) or (shown and not settled)
        cell.metadata["slideshow"] = {"slide_type": "subslide" if alone else "-"}
        shown = True
        out.append(cell)
    solved.cells = out
    return solved


def _package(name: str) -> Path:
    found = importlib.util.find_spec(name)
    if found is None:
        raise SystemExit(f"{name} is not installed: slides need the packages of the extra `teaching`")
    return Path(next(iter(found.submodule_search_locations)))


def write_slides(root: Path, chapter: str, folder: Path) -> Path:
    """Write the lecture of a chapter, such as "gradients/gradient-in-x", into `folder`; returns its page."""
    _package("nbconvert")
    from nbconvert import SlidesExporter
    from traitlets.config import Config

    path = root / "chapters" / f"{chapter}.ipynb"
    notebook = as_slides(refresh.read(path.read_text("utf-8")))
    hidden = Config(TagRemovePreprocessor={"enabled": True, "remove_input_tags": {"hide-input", "remove-input"}})
    look = {"raw_template": TEMPLATE, "reveal_url_prefix": "reveal", "reveal_theme": "white"}
    exporter = SlidesExporter(config=hidden, **look)
    page, _ = exporter.from_notebook_node(notebook, {"metadata": {"name": path.stem}})
    folder.mkdir(parents=True, exist_ok=True)
    (folder / f"{path.stem}.html").write_text(page, "utf-8")
    for source, to in (
        (_package("sphinx_revealjs") / "_static" / "revealjs", "reveal"),
        (_package("sphinx-mathjax-offline") / "static" / "mathjax", "mathjax"),
    ):
        shutil.copytree(source, folder / to, dirs_exist_ok=True)
    return folder / f"{path.stem}.html"


def main(parser, arguments) -> int:
    parser.add_argument("chapter", nargs="?", default=CHAPTER, help="such as the default, %(default)s")
    parser.add_argument("folder", nargs="?", type=Path, help="where to write (default: _build/slides)")
    options = parser.parse_args(arguments)
    root = book.folder()
    if not (root / "chapters" / f"{options.chapter}.ipynb").exists():
        parser.error(f"there is no chapter {options.chapter}; name one as the default is named: {CHAPTER}")
    print(f"The lecture is at {write_slides(root, options.chapter, options.folder or root / '_build' / 'slides')}")
    return 0
