"""The lecture made of a chapter: what a slide holds, and that it shows in a browser without a network."""

import importlib.util
import re
from pathlib import Path

import pytest
from nbformat.v4 import new_code_cell, new_markdown_cell, new_notebook, new_output
from oracles.processes import python

from bindery import refresh, slides
from bindery.exercises import exercises_of
from bindery.teaching import SIX_WEEKS, taught

ROOT = Path(__file__).parents[2]
NEEDED = ("nbconvert", "sphinx_revealjs")
installed = pytest.mark.skipif(
    any(importlib.util.find_spec(name) is None for name in NEEDED), reason=f"{' and '.join(NEEDED)} are not installed"
)


def showing(markdown, **metadata):
    data = {"text/markdown": markdown, "text/html": f"<p>{markdown}</p>"}
    return new_code_cell("x", outputs=[new_output("execute_result", data)], metadata=metadata)


def kinds(*cells):
    made = slides.as_slides(new_notebook(cells=list(cells)))
    return [(cell.metadata["slideshow"]["slide_type"], cell.source) for cell in made.cells]


def test_a_heading_starts_a_slide_and_each_output_has_its_own():
    cells = new_markdown_cell("# T\n\nA.\n\n## S"), showing("1"), showing("2"), new_code_cell("y = 1")
    assert kinds(*cells) == [("slide", "# T\n\nA."), ("slide", "## S"), ("-", "x"), ("subslide", "x")]


def test_long_prose_is_cut_between_paragraphs():
    long = " ".join(["word"] * 100)
    text = f"## S\n\n{long}"
    assert kinds(new_markdown_cell(f"{text}\n\n{long}")) == [("slide", text), ("subslide", long)]


def picture():
    return new_code_cell("p", outputs=[new_output("execute_result", {"image/png": "", "text/plain": "a figure"})])


def test_a_caption_stays_with_its_picture():
    after = new_markdown_cell("*What it shows.*\n\nMore.\n\n## S")
    assert kinds(new_markdown_cell("# T"), picture(), after)[2:] == [
        ("-", "*What it shows.*"),
        ("subslide", "More."),
        ("slide", "## S"),
    ]
    assert kinds(new_markdown_cell("# T"), showing("1"), after)[2][1] == "*What it shows.*\n\nMore."


def test_a_short_last_word_stays_where_it_is():
    after = [new_markdown_cell(f"{text}\n\n## S") for text in ("Short.", "word " * 100)]
    assert [kinds(new_markdown_cell("# T"), showing("1"), last)[2][0] for last in after] == ["-", "subslide"]
    assert kinds(new_markdown_cell("# T"), showing("1"), new_markdown_cell("Short."), showing("2"))[2][0] == "subslide"


def test_a_table_of_measurements_has_a_slide_without_code():
    verdict = showing("| Quantity | Mean |\n|:--|--:|")
    verdict.outputs[0].data["application/vnd.weightshift.verdict+json"] = {}
    made = slides.as_slides(new_notebook(cells=[new_markdown_cell("# T"), verdict])).cells[1]
    assert made.metadata["slideshow"]["slide_type"] == "subslide" and "hide-input" in made.metadata["tags"]


def test_solutions_references_and_the_code_of_exercises_are_left_out():
    text = "## Exercises\n\n```{exercise} E\n:label: e\n\nAsk {prf:ref}`it <lemma-1>`.\n```"
    after = "````{solution} e\n:class: dropdown\nSecret.\n````\n\n## References\n\n```{bibliography}\n```"
    assert kinds(new_markdown_cell(text), showing("1"), new_markdown_cell(after)) == [
        ("slide", "## Exercises"),
        ("subslide", "### E\n\nAsk it."),
        ("notes", "About 10 minutes. Secret."),
    ]


def test_code_that_is_not_shown_is_in_the_notes():
    assert kinds(new_markdown_cell("# T"), showing("1", tags=["hide-input"]))[2] == (
        "notes",
        "What was run:\n\n```python\nx\n```",
    )


def test_a_role_in_a_string_of_code_is_its_words():
    cell = showing("1")
    cell.source = 'to(f(x), "{prf:ref}`part 4 <lemma-4.5.4>`")'
    assert kinds(new_markdown_cell("# T"), cell)[1] == ("-", 'to(f(x), "part 4")')


def test_a_week_has_its_chapters_and_what_is_done_in_class():
    cells = slides.of_week(ROOT, 2).cells
    assert cells[0].source.startswith("# Week 2: Gradients") and "find the missing sign" in cells[0].source
    titles = [c.source.partition("\n")[0] for c in cells if c.source.startswith("# ")]
    assert titles[1:] == ["# The gradient in x", "# The gradient in A"]
    assert cells[1].metadata.slideshow.slide_type == "notes"


def test_a_statement_is_shown_without_its_directive():
    cell = showing("```{prf:lemma} Lemma 1\n:label: lemma-1\n\nSee {prf:ref}`two <lemma-2>`.\n```")
    made = slides.as_slides(new_notebook(cells=[new_markdown_cell("# T"), cell]))
    assert made.cells[1].outputs[0].data["text/markdown"].split() == ["**Lemma", "1**", "See", "two."]


def test_a_package_that_is_missing_is_named():
    with pytest.raises(SystemExit, match="nowhere_at_all is not installed"):
        slides._package("nowhere_at_all")


WEEKS = [f"week-{k}" for k in range(1, len(SIX_WEEKS) + 1)]
LECTURES = [*(path.relative_to(ROOT / "chapters").with_suffix("").as_posix() for path in taught(ROOT)), *WEEKS]


@pytest.fixture(scope="module")
def lectures(tmp_path_factory):
    folder = tmp_path_factory.mktemp("slides")
    told = python("-m", "bindery", "slides", "all", folder)
    assert len(told.splitlines()) == len(LECTURES) == len(list(folder.glob("*.html")))
    return folder


def said_beside(lecture):
    """How many notes there are at least: one for each exercise of a chapter."""
    chapter = ROOT / "chapters" / f"{lecture}.ipynb"
    return len(exercises_of(refresh.read(chapter.read_text("utf-8")))) if chapter.exists() else len(SIX_WEEKS)


# What is on the current slide: its size, how much there is, and its text without code.
SLIDE = """(() => {
  const slide = Reveal.getCurrentSlide(), text = slide.cloneNode(true);
  text.querySelectorAll("pre, code, aside").forEach((part) => part.remove());
  const much = slide.innerText.trim().length + slide.querySelectorAll("img").length;
  return [slide.scrollWidth, slide.scrollHeight, much, text.textContent];
})()"""
RAW = re.compile(r"`{3,}\{|:{3,}\{|\{[\w:+-]+\}`|^:\w+:", re.M)


@pytest.mark.exhaustive
@installed
@pytest.mark.parametrize("name", LECTURES)
def test_a_lecture_shows_every_slide_without_a_network(lectures, watched, page, serve, name):
    page.set_viewport_size({"width": 1280, "height": 720})
    with serve(lectures) as address:
        watched.open(f"{address}/{name.replace('/', '.')}.html")
        # Chromium asks any host for an icon at its root, and the slides name none.
        assert [c for c in watched.complaints if "/favicon.ico" not in c] == []
        assert all(r.startswith((address, "data:")) for r in watched.requests)
        page.wait_for_function("window.Reveal && Reveal.isReady()", timeout=60_000)
        assert page.evaluate("document.querySelectorAll('mjx-container').length") > 1
        assert page.evaluate("document.querySelectorAll('mjx-merror').length") == 0
        count = page.evaluate("Reveal.getTotalSlides()")
        assert count > 10 and page.evaluate("document.querySelectorAll('aside.notes').length") >= said_beside(name) > 0
        for number in range(count):
            width, height, much, text = page.evaluate(SLIDE)
            assert width <= 1101 and height <= 701 and much, f"slide {number} is {width} × {height} and holds {much}"
            assert not RAW.search(text), f"slide {number}: {RAW.search(text)[0]}"
            page.evaluate("Reveal.next()")
        assert page.evaluate("Reveal.isLastSlide()")
