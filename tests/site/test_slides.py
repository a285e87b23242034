"""The lecture made of a chapter: what a slide holds, and that it shows in a browser without a network."""

import importlib.util
from pathlib import Path

import pytest
from nbformat.v4 import new_code_cell, new_markdown_cell, new_notebook, new_output
from oracles.processes import python

from bindery import slides

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
    ]


def test_a_statement_is_shown_without_its_directive():
    cell = showing("```{prf:lemma} Lemma 1\n:label: lemma-1\n\nSee {prf:ref}`two <lemma-2>`.\n```")
    made = slides.as_slides(new_notebook(cells=[new_markdown_cell("# T"), cell]))
    assert made.cells[1].outputs[0].data["text/markdown"].split() == ["**Lemma", "1**", "See", "two."]


def test_a_package_that_is_missing_is_named():
    with pytest.raises(SystemExit, match="nowhere_at_all is not installed"):
        slides._package("nowhere_at_all")


@pytest.fixture(scope="module")
def lecture(tmp_path_factory):
    folder = tmp_path_factory.mktemp("slides")
    assert str(folder / "gradient-in-x.html") in python("-m", "bindery", "slides", slides.CHAPTER, folder)
    return folder


@pytest.mark.exhaustive
@installed
def test_the_lecture_shows_every_slide_without_a_network(lecture, watched, page, serve):
    with serve(lecture) as address:
        watched.open(f"{address}/gradient-in-x.html")
        # Chromium asks any host for an icon at its root, and the slides name none.
        assert [c for c in watched.complaints if "/favicon.ico" not in c] == []
        assert all(r.startswith((address, "data:")) for r in watched.requests)
        page.wait_for_function("window.Reveal && Reveal.isReady()", timeout=10_000)
        assert page.evaluate("document.querySelectorAll('mjx-container').length") > 200
        assert page.evaluate("document.querySelectorAll('mjx-merror').length") == 0
        count = page.evaluate("Reveal.getTotalSlides()")
        assert count > 30
        size = "(s => [s.scrollHeight, s.innerText.trim().length + s.querySelectorAll('img').length])"
        for number in range(count):
            height, content = page.evaluate(f"{size}(Reveal.getCurrentSlide())")
            assert height <= 760 and content, f"slide {number} is {height} pixels high and holds {content} characters"
            page.evaluate("Reveal.next()")
        assert page.evaluate("Reveal.isLastSlide()")
