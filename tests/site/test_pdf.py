"""The book as one document for printing: nothing is lost, and what links within the book links within the document."""

import re
from pathlib import Path
from urllib.parse import urlsplit

import pytest
from bs4 import BeautifulSoup

from bindery import pdf
from bindery.__main__ import main

ROOT = Path(__file__).parents[2]
NAMES = ["start", "first", "second"]


@pytest.fixture(scope="module")
def document(sample):
    return BeautifulSoup(pdf.joined(sample, NAMES), "html.parser")


def dangling(document, folder):
    """The links and pictures that lead nowhere."""
    anchors = {tag["id"] for tag in document.find_all(id=True)}
    found = []
    for address in [tag[a] for a in ("href", "src") for tag in document.find_all(attrs={a: True})]:
        parts = urlsplit(address)
        if not (parts.scheme or parts.netloc):
            good = (folder / parts.path).is_file() if parts.path else parts.fragment in anchors
            found += [] if good else [address]
    return found


def test_every_page_is_in_it_once_in_order(document, sample):
    assert [article["id"] for article in document.find_all("article")] == NAMES
    assert document.title.text.startswith("Start")
    for name in NAMES:
        page = BeautifulSoup((sample / f"{name}.html").read_text(), "html.parser")
        formulas = [e.text for e in page.select("article .math")]
        assert formulas == [e.text for e in document.select(f"#{name} .math")]


def test_links_lead_within_it(document, sample):
    assert dangling(document, sample) == []
    assert document.select_one("#start a[href='#first--lemma-1.1']") and document.find(id="first--lemma-1.1")
    ids = [tag["id"] for tag in document.find_all(id=True)]
    assert len(ids) == len(set(ids))


@pytest.mark.parametrize("planted", ["<a href='#gone'>a</a>", "<a href='gone.html'>a</a>", "<img src='gone.png'>"])
def test_a_link_that_leads_nowhere_is_seen(planted, tmp_path):
    assert dangling(BeautifulSoup(planted, "html.parser"), tmp_path) != []


CHAPTER = "<html><head><title>a</title></head><body><article><h1>{0}</h1><div id='e'>Prove it.</div>{1}</article></body></html>"
SOLVED = "<div class='solution dropdown admonition' id='s'><p>Solution to <a href='#e'>it</a></p><p>So it is.</p></div>"


def test_solutions_stand_at_the_end_linked_with_their_exercises(tmp_path):
    for name, solution in (("one", SOLVED), ("two", "")):
        (tmp_path / f"{name}.html").write_text(CHAPTER.format(name, solution))
    document = BeautifulSoup(pdf.joined(tmp_path, ["one", "two"]), "html.parser")
    assert dangling(document, tmp_path) == [] and not document.select("article .solution")
    end = document.body.find_all(recursive=False)[-1]
    assert end["id"] == "solutions" and [e.text for e in end.select("h1, h2")] == ["Solutions", "one"]
    assert "So it is." in end.text and document.select_one("article a[href='#one--s']")


@pytest.mark.exhaustive
def test_the_book_joined_has_every_page_and_no_dangling_link(site):
    names = pdf.contents(ROOT / "_toc.yml")
    document = BeautifulSoup(pdf.joined(site, names), "html.parser")
    assert len(document.find_all("article")) == len(names) > 25
    assert dangling(document, site) == []


@pytest.mark.exhaustive
@pytest.mark.skipif(pdf.chromium() is None, reason="chromium is not on PATH: nothing is printed")
def test_it_is_printed_with_every_formula(sample, tmp_path):
    toc = tmp_path / "_toc.yml"
    toc.write_text("root: start\nchapters:\n  - file: first\n  - file: second\n")
    out = tmp_path / "new" / "book.pdf"
    formulas = pdf.write(sample, toc, out)
    expected = sum(
        len(BeautifulSoup((sample / f"{n}.html").read_text(), "html.parser").select("article .math")) for n in NAMES
    )
    assert formulas == expected > 5
    printed = out.read_bytes()
    assert printed.startswith(b"%PDF") and len(re.findall(rb"/Type\s*/Page\b", printed)) >= len(NAMES)


def test_without_chromium_it_says_what_is_missing(sample, tmp_path, monkeypatch, capsys):
    monkeypatch.setattr(pdf.shutil, "which", lambda name: None)
    monkeypatch.chdir(ROOT)
    assert main(["pdf", str(sample), str(tmp_path / "book.pdf")]) == 1
    assert "Chromium" in capsys.readouterr().err
