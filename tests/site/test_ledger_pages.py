"""What the ledger adds to the site: claims.json, the graph, and a verdict by each statement."""

import functools
import json
import re

import pytest
from bs4 import BeautifulSoup
from visits import NARROW, WIDE, contrast, use_theme

from bindery import ledger
from bindery.accepted import accepted


@pytest.fixture(scope="module")
def rows(site):
    return [row for row in ledger.read(site.parents[1] / "chapters") if row.payload]


@functools.cache
def chapter_page(site, chapter):
    return BeautifulSoup((site / "chapters" / f"{chapter}.html").read_text(), "html.parser")


def test_the_ledger_for_programs_stands_at_the_root(site):
    rows = ledger.read(site.parents[1] / "chapters")
    assert json.loads((site / "claims.json").read_text()) == json.loads(ledger.as_json(rows))
    assert json.loads((site / "claims.schema.json").read_text()) == json.loads(ledger.SCHEMA.read_text())


def test_every_settled_statement_has_its_verdict_in_the_title_and_no_other_has_one(site, rows):
    found, expected = {}, {row.id: [row.verdict] for row in rows}
    for chapter in {row.chapter for row in rows}:
        for box in chapter_page(site, chapter).select("div.proof.admonition[id]"):
            titles = box.select("p.admonition-title a.verdict-link")
            assert all(link["href"].endswith(f"ledger.html#verdict-{box['id']}") for link in titles)
            if titles or box["id"] in expected:
                found[box["id"]] = [link.text for link in titles]
    assert found == expected


def test_a_statement_has_one_number_that_of_the_paper_if_it_has_one(site, rows):
    kinds = "Claim|Corollary|Definition|Fact|Lemma|Observation|Proposition|Remark|Theorem"
    for row in rows:
        box = chapter_page(site, row.chapter).select_one(f"div.proof.admonition[id='{row.id}']")
        title = box.select_one("p.admonition-title").text
        beginning = row.payload["source"] if re.match(rf"({kinds}) \d", row.payload["source"]) else rf"({kinds}) \("
        assert re.match(beginning, title), title
    for chapter in {row.chapter for row in rows}:
        assert not chapter_page(site, chapter).find(string=re.compile(rf"^({kinds}) \d+$")), chapter


def test_a_statement_that_coq_has_accepted_says_so_and_leads_to_its_theorem(site, rows):
    certificates, marked = accepted(), set()
    for chapter in {row.chapter for row in rows}:
        for box in chapter_page(site, chapter).select("div.proof.admonition[id]"):
            for link in box.select("p.admonition-title a.coq-link"):
                assert link["href"].endswith(f"{certificates[box['id']].page}.html") and link.text == "accepted by Coq"
                marked.add(box["id"])
    assert marked == set(certificates)
    for certificate in certificates.values():
        page = (site / f"{certificate.page}.html").read_text(encoding="utf-8")
        text = BeautifulSoup(page, "html.parser").select_one("#coq").text
        assert certificate.stated.strip() in text and certificate.sha256 in page
        assert (site / "coq" / certificate.path.name).read_text(encoding="utf-8") == certificate.text
    links = [a["href"] for a in chapter_page(site, "verification/ledger").select("td a[href^='../../coq/']")]
    assert sorted(links) == sorted(f"../../{c.page}.html" for c in certificates.values())


def test_the_boxes_of_the_graph_lead_to_the_statements(site, rows):
    links = chapter_page(site, "verification/ledger").select(".claims-graph svg a")
    assert len(links) == len(rows)
    for link in links:
        chapter, claim = re.fullmatch(r"\.\./(.+)\.html#(.+)", link["href"]).groups()
        assert chapter_page(site, chapter).find("div", id=claim)


def test_the_verdicts_in_the_tables_lead_to_the_boxes_of_the_graph(site, rows):
    ledger_page = chapter_page(site, "verification/ledger")
    links = [a["href"].removeprefix("#") for a in ledger_page.select("td a.verdict-link")]
    assert links == [ledger.box_anchor(row.id) for row in rows]
    for row in rows:
        assert ledger_page.select_one(f'.claims-graph svg a[id="graph-{row.id}"]')["href"].endswith(f"#{row.id}")


def test_a_link_to_a_box_brings_it_into_view(watched, page, site_address):
    watched.open(f"{site_address}/chapters/verification/ledger.html#graph-lemma-4.5.5", NARROW)
    page.wait_for_function(
        "(() => { const b = document.getElementById('graph-lemma-4.5.5').getBoundingClientRect();"
        "return b.left >= 0 && b.right <= innerWidth && b.top >= 0 && b.bottom <= innerHeight })()",
        timeout=10_000,
    )


def test_a_link_to_a_box_centres_it_with_what_it_rests_on(watched, page, site_address):
    page.goto("about:blank")  # or the page stays, and may be widened only after the link was followed
    watched.open(f"{site_address}/chapters/verification/ledger.html#graph-lemma-5.5.1")
    centred = """
    (() => {
      const graph = document.querySelector(".claims-graph").getBoundingClientRect();
      const target = document.getElementById("graph-lemma-5.5.1");
      const rests = target.dataset.restsOn.split(" ").map((id) => document.getElementById(id));
      const boxes = [target, ...rests].map((e) => e.getBoundingClientRect());
      const inside = boxes.every((b) => b.left >= graph.left && b.right <= graph.right);
      const off = Math.abs(boxes[0].left + boxes[0].right - graph.left - graph.right) / 2;
      return document.querySelector(".claims-graph").scrollLeft > 100 && rests.length > 0 && (inside || off < 20);
    })()
    """
    page.wait_for_function(centred, timeout=10_000)


def test_the_tables_have_no_column_out_of_view(watched, page, site_address):
    for width in (WIDE, NARROW):
        watched.open(f"{site_address}/chapters/verification/ledger.html", width)
        tables = "[...document.querySelectorAll('article table:has(.verdict-link)')].map((e) => e.parentElement)"
        assert page.evaluate(f"{tables}.length >= 5 && {tables}.every((e) => e.scrollWidth <= e.clientWidth + 1)")


def test_a_wide_graph_scrolls_in_its_own_box(watched, page, site_address):
    watched.open(f"{site_address}/chapters/verification/ledger.html", NARROW)
    box = "document.querySelector('.claims-graph')"
    assert page.evaluate(f"{box}.scrollWidth > {box}.clientWidth && {box}.clientWidth <= 390")


def test_a_box_of_the_graph_previews_its_statement(watched, page, site_address):
    watched.open(f"{site_address}/chapters/verification/ledger.html")
    page.hover(".claims-graph .node rect")
    page.wait_for_selector(".tippy-box div.proof mjx-container[display]", timeout=10_000)


@pytest.mark.parametrize("theme", ["light", "dark"])
def test_the_graph_is_legible(watched, page, site_address, theme):
    watched.open(f"{site_address}/chapters/verification/ledger.html")
    use_theme(page, theme)
    pairs = page.evaluate(
        "[...document.querySelectorAll('.claims-graph .node')].map((a) => ["
        "getComputedStyle(a.querySelector('text')).fill, getComputedStyle(a.querySelector('rect')).fill])"
    )
    assert pairs and min(contrast(*pair) for pair in pairs) >= 4.5
    wide = (
        "[...document.querySelectorAll('.claims-graph .node')].filter((a) => [...a.querySelectorAll('text')].some("
        "(t) => t.getBBox().width > a.querySelector('rect').getBBox().width - 6)).map((a) => a.textContent)"
    )
    assert page.evaluate(wide) == [], "labels wider than their boxes"
