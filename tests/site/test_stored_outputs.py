"""Directives and roles in stored outputs are part of the page; what does not resolve stops the build."""

import re

import pytest
from bs4 import BeautifulSoup


@pytest.fixture(scope="module")
def pages(sample):
    """The pages of the sample book, parsed."""
    names = ("start", "first", "second")
    return {name: BeautifulSoup((sample / f"{name}.html").read_text(), "html.parser") for name in names}


def test_statements_in_outputs_are_numbered_with_the_others_in_reading_order(pages):
    boxes = [box for page in pages.values() for box in page.select("div.proof[id]")]
    titles = {box["id"]: box.find(class_="caption-number").text.strip() for box in boxes}
    numbers = {"lemma-1.1": "Lemma 1", "corollary-1.2": "Corollary 2", "theorem-2.1": "Theorem 3"}
    assert titles == numbers | {"definition-2.2": "Definition 4"}


@pytest.mark.parametrize(
    ("page", "address", "text"),
    [
        ("start", "first.html#lemma-1.1", "Lemma 1"),  # forward, from a page without code
        ("first", "#lemma-1.1", "Lemma 1"),  # from markdown, a statement and a derivation on the same page
        ("first", "second.html#theorem-2.1", "the bound"),  # from an output to another page, in one's own words
        ("second", "first.html#lemma-1.1", "Lemma 1"),  # back, from markdown and from a statement in an output
    ],
)
def test_a_statement_is_reached_from_everywhere(pages, page, address, text):
    links = pages[page].select(f'article a[href="{address}"]')
    assert links and {link.text for link in links} == {text}


@pytest.mark.parametrize("page", ["start", "second"])
def test_a_citation_leads_to_the_references_of_its_own_page(pages, page):
    [link] = pages[page].select("article span.bibtex-citation a")
    assert pages[page].find(id=link["href"].removeprefix("#"))["class"] == ["citation"]


def test_the_page_shows_the_markdown_form_only(pages):
    assert "the form for JupyterLab" not in pages["first"].text
    assert "the plain form" not in pages["first"].text


def test_a_derivation_is_a_table_with_its_reasons(pages):
    rows = pages["first"].select("table.derivation tr")
    assert [len(row.find_all("td")) for row in rows] == [3, 3]
    assert rows[0].select("td:nth-of-type(3) em")[0].text == "product rule"
    assert rows[1].td.text == ""


def test_a_verdict_keeps_its_class(pages):
    assert pages["first"].select_one("span.verdict.verdict-proved").text == "proved"


@pytest.mark.exhaustive
def test_the_strict_build_names_every_planted_fault(build, tmp_path):
    lemma = "```{prf:lemma}\n:label: lemma-1.1\nTwice.\n```"
    faulty = [
        "# Faulty\n\n{prf:ref}`lemma-gone-1`",
        {"text/markdown": "{prf:ref}`lemma-gone-2` {eq}`eq-gone` {cite:p}`nobody1900`"},
        {"text/markdown": lemma},
        lemma,
        {"text/markdown": "```{list-tabel}\n* - a\n```"},
    ]
    _, done = build(tmp_path, {"start.md": "# Start\n\n[link](gone.md)\n", "faulty.ipynb": faulty})
    complaints = re.sub(r"\x1b\[[\d;]*m", "", done.stdout + done.stderr)
    assert done.returncode != 0
    warnings = [line for line in complaints.splitlines() if "WARNING" in line]
    planted = "lemma-gone-1", "lemma-gone-2", "eq-gone", "nobody1900", "duplicate lemma label", "list-tabel", "gone.md"
    assert [fault for fault in planted if not any(fault in line for line in warnings)] == []
