"""Lectures: one of a chapter, ``python -m bindery slides [CHAPTER] [FOLDER]``, or ``make slides``; one of a week, ``… slides week-1``.

Headings decide what a slide is. A heading starts one; below it, prose and one output share a slide, and what follows goes
on the next one down. A caption stays with its picture, and so does a short last word before the next heading. Code that
shows nothing is left out, and so are the solutions: they are in the notes for who speaks (press S), with the code that is not
shown, and how many minutes a part takes. What is too high
for a slide goes on to a new one, as a page does, and one thing that is too high by itself is set smaller. nbconvert makes the pages
with reveal.js; reveal.js (from sphinx-revealjs) and MathJax (from sphinx-mathjax-offline) are copied beside them, so that a lecture
needs no network.
"""

from __future__ import annotations

import importlib.util
import re
import shutil
from pathlib import Path

from nbformat import NotebookNode
from nbformat.v4 import new_markdown_cell, new_output

from bindery import readable, refresh
from bindery.exercises import Exercise, exercises_of, without_solutions
from bindery.readable import BLOCK, OPTION, words
from bindery.teaching import SIX_WEEKS, course_of, taught
from weightshift import book

CHAPTER = "gradients/gradient-in-x"
FULL = 650  # characters of prose on one slide
SHORT = 300  # characters of a last word, which is no slide of its own
ROLE = re.compile(r"\{(?:prf:ref|cite:\w+)\}`([^`<]*?)\s*(?:<[^>`]*>)?`")  # in a string of the code that is shown
CAPTION = re.compile(r"\*[^*].*?\*(?:\n\n|\Z)", re.S)

TEMPLATE = r"""
{%- extends 'reveal/index.html.j2' -%}
{%- block html_head_js -%}{%- endblock html_head_js -%}
{%- block html_head_js_mathjax -%}
<script>
window.MathJax = {
  tex: {inlineMath: [["$", "$"], ["\\(", "\\)"]], processEscapes: true},
  startup: {ready() { MathJax.startup.defaultReady(); MathJax.startup.promise.then(start); }},
};
</script>
<script src="mathjax/tex-chtml-full.js" defer></script>
{%- endblock html_head_js_mathjax -%}
{%- block html_head_css -%}
<style>
.reveal .slides section { text-align: left; font-size: 24px; }
.measured .reveal .slides { width: 1100px; } .measured .reveal, .measured .reveal .slides { position: static; overflow: visible; }
.measured .reveal .slides section { display: block !important; position: static !important; width: 1100px; height: auto; }
.reveal .slides section section { font-size: calc(24px * var(--fit, 1)); }
.reveal .slides section > div { width: 100%; box-sizing: border-box; padding: 0 8px; }
.reveal .slide-number { right: auto; left: 8px; }
.reveal h1 { font-size: 1.9em; } .reveal h2 { font-size: 1.5em; } .reveal h3 { font-size: 1.2em; }
.reveal h1, .reveal h2, .reveal h3 { text-transform: none !important; }
.reveal .verdict { font-weight: bold; border: 2px solid; border-radius: 0.3em; padding: 0 0.3em; }
.reveal pre, .reveal pre * { font-size: calc(18px * var(--fit, 1)) !important; }
.reveal pre { box-shadow: none; width: 100%; margin: 0; }
.reveal table { margin: 0.4em 0; } .reveal td, .reveal th { border: 0; text-align: left !important; }
.reveal table { font-size: 1em; } .reveal table:has(th) { font-size: 0.75em; }
.reveal .jp-RenderedHTMLCommon { overflow: visible; font-size: 1em !important; }
.reveal .jp-OutputArea, .reveal .jp-Cell { font-size: 1em; }
.reveal .slides section img { max-height: calc(420px * var(--fit, 1)) !important; width: auto; height: auto; margin: 0; }
.jp-InputPrompt, .jp-OutputPrompt { display: none !important; }
</style>
{%- endblock html_head_css -%}
{% block footer_js %}
<script src="{{ resources.reveal.url_prefix }}/dist/reveal.js"></script>
<script src="{{ resources.reveal.url_prefix }}/plugin/notes/notes.js"></script>
<script>
const WIDTH = 1100, HEIGHT = 690; // the last few pixels are for letters that come out otherwise on another screen
// Blocks that may go on to the next slide; the parts of one follow it.
const BLOCKS = "p, h1, h2, h3, h4, li, tr, pre, blockquote > *, mjx-container[display], img, .verdict";
const tooLarge = (slide) => slide.scrollHeight > HEIGHT || slide.scrollWidth > WIDTH;
const below = (slide, block) => block.getBoundingClientRect().bottom - slide.getBoundingClientRect().top > HEIGHT;

// Cut a slide before the first block that does not fit; returns what comes after, or nothing where that cannot be.
function cut(slide) {
  const blocks = [...slide.querySelectorAll(BLOCKS)].filter(
    (b) => !b.closest("aside") && b.getBoundingClientRect().height && !b.querySelector(BLOCKS));
  const heading = blocks.findIndex((b) => !/^H\d$/.test(b.tagName));
  const first = blocks.slice(heading + 1).find((b) => below(slide, b));
  if (!first) return null;
  const range = document.createRange(), rest = document.createElement("section");
  range.setStartBefore(first);
  range.setEndAfter(slide.lastChild);
  rest.append(range.extractContents());
  if (!rest.innerText.trim() && !rest.querySelector("img, mjx-container")) return null;
  slide.append(...rest.querySelectorAll("aside"));
  slide.after(rest);
  return rest;
}

async function start() {
  await document.fonts.ready;
  await Promise.all([...document.images].map((image) => image.decode().catch(() => null)));
  document.body.classList.add("measured");
  for (let slide of document.querySelectorAll(".slides section section")) {
    for (; slide && tooLarge(slide); slide = cut(slide)) {
      const next = slide;
      for (let size = 1; tooLarge(next) && size > 0.8; size -= 0.04) next.style.setProperty("--fit", size.toFixed(2));
      if (!tooLarge(next)) break;
      next.style.removeProperty("--fit");
    }
  }
  for (const slide of document.querySelectorAll(".slides section section")) {
    for (let size = 1; tooLarge(slide) && size > 0.3; size -= 0.04) slide.style.setProperty("--fit", size.toFixed(2));
  }
  document.body.classList.remove("measured");
  await Reveal.initialize({controls: true, progress: true, hash: true, slideNumber: "c/t", width: WIDTH, height: HEIGHT + 10,
                           margin: 0.02, center: false, transition: "none", plugins: [RevealNotes]});
}
</script>
{% endblock footer_js %}
"""


def _pieces(source: str) -> list[str]:
    """Markdown without MyST, cut before each heading, and where a slide would get too full."""
    source = BLOCK.sub(lambda b: f"### {b['title']}\n\n{OPTION.sub('', b['body'])}", source)
    source = re.sub(r"^## References\s.*|^```\{bibliography\}.*?^```", "", source, flags=re.M | re.S)
    pieces: list[str] = []
    for paragraph in re.split(r"\n{2,}(?![ \t])", readable.text(words(source)).strip()):
        opens = not pieces or re.match(r"#{1,3} ", paragraph) or len(pieces[-1]) + len(paragraph) > FULL
        if opens and not (pieces and re.fullmatch(r"#{1,3} [^\n]*", pieces[-1]) and not paragraph.startswith("#")):
            pieces.append(paragraph)
        else:
            pieces[-1] += f"\n\n{paragraph}"
    return [piece for piece in pieces if piece]


def _readable(output: NotebookNode, alt: str = "") -> NotebookNode | None:
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
    return new_output(
        "display_data", data=keep, metadata={"image/png": {"alt": alt}} if alt and "image/png" in keep else {}
    )


def _is_picture(cell: NotebookNode) -> bool:
    return any("image/png" in output.get("data", {}) for output in cell.get("outputs", []))


def _prose(text: str, kind: str) -> NotebookNode:
    return new_markdown_cell(text, metadata={"slideshow": {"slide_type": kind}})


def as_slides(notebook: NotebookNode) -> NotebookNode:
    """The chapter with the metadata that nbconvert reads: where a slide starts, what is left out, and what is said beside."""
    out, shown, exercises, solved = [], True, False, without_solutions(notebook)
    beside = {e.title: _for_the_speaker(e) for e in exercises_of(notebook)}
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
                if note := beside.get(piece.partition("\n")[0].removeprefix("### ")) if exercises else "":
                    out.append(_prose(note, "notes"))
                shown = False
            continue
        alt = cell.metadata.get("mystnb", {}).get("image", {}).get("alt", "")
        outputs = [o for output in cell.outputs if (o := _readable(output, alt))]
        if not outputs or exercises:
            continue
        data = cell.outputs[0].get("data", {})
        settled = "application/vnd.weightshift.verdict+json" in data
        table = settled and "| " in data.get("text/markdown", "")  # of measurements: it needs the slide for itself
        if table:
            cell.metadata["tags"] = sorted({*cell.metadata.get("tags", []), "hide-input"})
        cell.outputs = outputs
        cell.source = ROLE.sub(r"\1", cell.source)
        told = bool(out) and out[-1].cell_type == "markdown" and len(out[-1].source) > SHORT
        # A verdict in one line goes with its proof.
        alone = table or (told and _is_picture(cell)) or (shown and not settled)
        cell.metadata["slideshow"] = {"slide_type": "subslide" if alone else "-"}
        shown = True
        out.append(cell)
        if {"hide-input", "remove-input"} & set(cell.metadata.get("tags", [])) and not _is_picture(cell):
            out.append(_prose(f"What was run:\n\n```python\n{cell.source}\n```", "notes"))
    solved.cells = out
    return solved


def _for_the_speaker(exercise: Exercise) -> str:
    """What to say of an exercise: how long it takes, and its solution."""
    answer = readable.text(exercise.solution) or "The book gives no solution."
    return f"About {exercise.minutes} minutes. {answer}"


def of_week(root: Path, number: int) -> NotebookNode:
    """The lecture of a week of the syllabus: its chapters, one after another, and what is done in class."""
    week = SIX_WEEKS[number - 1]
    rows = {row.name: row for row in course_of(root)}
    chapters = [refresh.read((root / "chapters" / f"{name}.ipynb").read_text("utf-8")) for name in week.chapters]
    about = "\n".join(f"- {rows[name].title}, {rows[name].minutes} minutes to read" for name in week.chapters)
    title = _prose(f"# Week {number}: {week.subject}\n\n{about}\n\nIn class: {week.in_class}", "slide")
    said = "\n\n".join(
        [
            f"Two meetings. The lecture is longer than one: take of it what your class has not read. In class, after it: {week.in_class}.",
            "Each part of the lecture takes about half of its minutes of reading. Questions to begin with: what was hard in "
            "the reading, and which line of a proof would you not have written yourself?",
        ]
    )
    out = as_slides(chapters[0])
    rest = [cell for chapter in chapters[1:] for cell in as_slides(chapter).cells]
    out.cells = [title, _prose(said, "notes"), *out.cells, *rest]
    for number, cell in enumerate(out.cells):  # two chapters may have cells of one id
        cell["id"] = f"slide-{number}"
    return out


def _package(name: str) -> Path:
    found = importlib.util.find_spec(name)
    if found is None:
        raise SystemExit(f"{name} is not installed: slides need the packages of the extra `teaching`")
    return Path(next(iter(found.submodule_search_locations)))


def write_slides(root: Path, lecture: str, folder: Path) -> Path:
    """Write the lecture of a chapter, such as "gradients/gradient-in-x", or of a week, "week-1", into `folder`; returns its page."""
    _package("nbconvert")
    from nbconvert import SlidesExporter
    from traitlets.config import Config

    if week := re.fullmatch(r"week-(\d)", lecture):
        notebook = of_week(root, int(week[1]))
    else:
        notebook = as_slides(refresh.read((root / "chapters" / f"{lecture}.ipynb").read_text("utf-8")))
    name = lecture.replace("/", ".")
    hidden = Config(TagRemovePreprocessor={"enabled": True, "remove_input_tags": {"hide-input", "remove-input"}})
    look = {"raw_template": TEMPLATE, "reveal_url_prefix": "reveal", "reveal_theme": "white"}
    exporter = SlidesExporter(config=hidden, **look)
    page, _ = exporter.from_notebook_node(notebook, {"metadata": {"name": name}})
    folder.mkdir(parents=True, exist_ok=True)
    (folder / f"{name}.html").write_text(page, "utf-8")
    for source, to in (
        (_package("sphinx_revealjs") / "_static" / "revealjs", "reveal"),
        (_package("sphinx-mathjax-offline") / "static" / "mathjax", "mathjax"),
    ):
        shutil.copytree(source, folder / to, dirs_exist_ok=True)
    return folder / f"{name}.html"


def main(parser, arguments) -> int:
    weeks = [f"week-{k}" for k in range(1, len(SIX_WEEKS) + 1)]
    help = f"a chapter, such as the default, %(default)s; {weeks[0]} to {weeks[-1]}; or `all` of both"
    parser.add_argument("lecture", nargs="?", default=CHAPTER, help=help)
    parser.add_argument("folder", nargs="?", type=Path, help="where to write (default: _build/slides)")
    options = parser.parse_args(arguments)
    root = book.folder()
    chapters = [path.relative_to(root / "chapters").with_suffix("").as_posix() for path in taught(root)]
    if options.lecture not in ("all", *weeks) and not (root / "chapters" / f"{options.lecture}.ipynb").exists():
        parser.error(f"there is no chapter {options.lecture}; name one as the default is named: {CHAPTER}")
    for lecture in [*chapters, *weeks] if options.lecture == "all" else [options.lecture]:
        print(f"The lecture is at {write_slides(root, lecture, options.folder or root / '_build' / 'slides')}")
    return 0
