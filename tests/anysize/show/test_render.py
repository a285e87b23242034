"""What an object shows: MyST on the page, HTML in Jupyter, plain text in a terminal."""

import pytest
from bs4 import BeautifulSoup

from anysize.show import render
from anysize.show.render import Markdown, Table


def forms(shown):
    bundle = shown._repr_mimebundle_()
    return bundle["text/markdown"], bundle["text/html"], bundle["text/plain"]


def elements(html):
    """The names of the elements in a piece of HTML, in order."""
    return [tag.name for tag in BeautifulSoup(html, "html.parser").find_all(True)]


@pytest.mark.parametrize(
    ("myst", "plain"),
    [
        ("{prf:ref}`Lemma 4.5, part 1 <lemma-4.5.1>`", "Lemma 4.5, part 1"),
        ("{prf:ref}`lemma-4.5.1`", "lemma-4.5.1"),
        ("by {prf:ref}`a <b>`, {eq}`c` and {cite:p}`d`.", "by a, c and d."),
        ("$x_{i}$ and `code`", "$x_{i}$ and `code`"),
    ],
)
def test_roles_are_reduced_to_the_names_in_them(myst, plain):
    assert render.plain(myst) == plain


def test_paragraphs():
    myst, html, plain = forms(Markdown("", ["By {prf:ref}`a lemma <lemma-1>`, **always**:", "$$\nx\n$$"]))
    assert myst == "By {prf:ref}`a lemma <lemma-1>`, **always**:\n\n$$\nx\n$$"
    assert html == "<p>By a lemma, <strong>always</strong>:</p><p>$$\nx\n$$</p>"
    assert plain == "By a lemma, **always**:\n\n$$\nx\n$$"


@pytest.mark.parametrize("opening", ["```{prf:lemma} On $f$ & $c$\n:label: lemma-1\n", "````{admonition} On $f$ & $c$"])
def test_a_directive_is_a_titled_block(opening):
    fence = opening[: opening.index("{")]
    myst, html, plain = forms(Markdown(opening, ["One.", "Two."], f"\n{fence}"))
    assert myst.startswith(f"{opening}\nOne.\n\nTwo.\n") and myst.endswith(f"\n{fence}")
    assert html == "<p><strong>On $f$ &amp; $c$</strong></p><p>One.</p><p>Two.</p>"
    assert plain == "One.\n\nTwo."


ROWS = [("f(x)", "= g", "by {prf:ref}`Lemma 1 <lemma-1>`"), ("", "= h", r"$a < b$")]


def test_a_derivation_is_a_list_table_on_the_page_a_table_in_jupyter_and_lines_in_a_terminal():
    myst, html, plain = forms(Table(ROWS))
    first = [r"* - $\displaystyle f(x)$", r"  - $\displaystyle = g$", "  - by {prf:ref}`Lemma 1 <lemma-1>`"]
    second = ["* -", r"  - $\displaystyle = h$", "  - $a < b$"]
    assert myst.splitlines() == ["```{list-table}", ":class: derivation", "", *first, *second, "```"]
    cells = [[td.text for td in tr.find_all("td")] for tr in BeautifulSoup(html, "html.parser").find_all("tr")]
    assert cells == [
        [r"$\displaystyle f(x)$", r"$\displaystyle = g$", "by Lemma 1"],
        ["", r"$\displaystyle = h$", "$a < b$"],
    ]
    assert plain == "f(x) = g    [by Lemma 1]\n= h    [$a < b$]"


@pytest.mark.parametrize(
    "shown",
    [
        Markdown("", ["if $a<b$ & $c>d$: <script>alert(1)</script>"]),
        Markdown("```{note} <script>alert(1)</script> $a<b$", ["$a<b$"], "```"),
        Table([("a<b", "= c&d", "<script>alert(1)</script>")]),
    ],
    ids=["paragraph", "title", "derivation"],
)
def test_what_looks_like_an_element_is_text_in_jupyter(shown):
    html = forms(shown)[1]
    assert {"script", "b"}.isdisjoint(elements(html))
    text = BeautifulSoup(html, "html.parser").text
    assert "<script>alert(1)</script>" in text and "a<b" in text


def test_what_a_paragraph_prints_is_what_its_plain_form_says():
    shown = Markdown("", ["{prf:ref}`Lemma 1 <lemma-1>`"])
    assert str(shown) == repr(shown) == forms(shown)[2] == "Lemma 1"


def test_a_star_in_a_displayed_formula_is_not_emphasis():
    shown = Markdown("", ["before\n\n$$\nA_{*,i} + A_{*,k}\n$$\n\n*after*"])._repr_mimebundle_()["text/html"]
    assert "A_{*,i} + A_{*,k}" in shown and "<em>after</em>" in shown
