"""The edition for readers away from the pages: plain Markdown, folded solutions, outputs in one form; the code untouched."""

import re
from pathlib import Path

import pytest

from anysize.show.render import VERDICT_MIME
from bindery import launch, ledger, readable
from weightshift import drawn

ROOT = Path(__file__).parents[2]
PAGES = launch.pages(ROOT)
SOURCES = readable.bibliography(ROOT / "references.bib")
MYST = re.compile(r"\{[\w:-]+\}`|^[`:]{3,}\{[\w:-]+\}.*|^:[\w-]+:|\$\$ \([\w.-]+\)$", re.M)


def prose(notebook):
    return "\n\n".join("".join(cell["source"]) for cell in notebook["cells"] if cell["cell_type"] == "markdown")


def code(notebook):
    return ["".join(cell["source"]) for cell in notebook["cells"] if cell["cell_type"] == "code"]


@pytest.fixture(params=PAGES)
def pair(request):
    """A chapter as it is stored, and its edition."""
    stored = launch.read(ROOT / f"{request.param}.ipynb")
    return stored, readable.notebook(stored, SOURCES), request.param


def test_no_myst_is_left_and_the_code_is_as_it_was(pair):
    stored, edition, _ = pair
    assert MYST.findall(prose(edition)) == []
    assert code(edition) == code(stored)


def test_every_exercise_is_a_heading_and_every_solution_is_folded(pair):
    stored, edition, _ = pair
    kinds = [block["kind"] for block in readable.BLOCK.finditer(prose(stored))]
    assert prose(edition).count("### Exercise: ") == kinds.count("exercise")
    folded = re.findall(r"<details>\n<summary>Solution</summary>\n\n.+?\n\n</details>", prose(edition), re.S)
    assert len(folded) == kinds.count("solution") == prose(edition).count("</details>")


def test_formulas_are_what_they_were(pair):
    stored, edition, _ = pair
    was, is_ = (re.findall(r"\$\$.+?\$\$|\$[^$]+\$", prose(notebook), re.S) for notebook in (stored, edition))
    assert was == is_[: len(was)]  # the titles in the list of references may hold more


def test_a_link_leads_to_a_notebook_that_is_there(pair):
    _, edition, page = pair
    links = re.findall(r"\]\((?!https?:)([^)\s]+)\)", prose(edition))
    assert [to for to in links if not (ROOT / page).parent.joinpath(to).exists()] == []


def test_what_is_cited_is_listed(pair):
    stored, edition, _ = pair
    cited = {key for keys in re.findall(r"\{cite:\w+\}`([^`{]*)", prose(stored)) for key in keys.split(",")}
    assert [key for key in cited if SOURCES[key] not in prose(edition)] == []


def test_an_output_has_one_form_as_one_string(pair):
    stored, edition, _ = pair
    for before, after in zip(stored["cells"], edition["cells"], strict=True):
        for was, is_ in zip(before.get("outputs", []), after.get("outputs", []), strict=True):
            forms = is_.get("data", {})
            assert not {"text/html", "text/markdown"} <= forms.keys()
            assert all(isinstance(form, str) for mime, form in forms.items() if mime not in (VERDICT_MIME, drawn.MIME))
            assert forms.get(VERDICT_MIME) == was.get("data", {}).get(VERDICT_MIME)
            if "text/html" in forms:
                assert forms["text/html"] == "".join(was["data"]["text/html"])


def test_the_ledger_of_the_edition_is_that_of_the_book(tmp_path):
    for page, notebook in launch.readable_chapters(ROOT):
        launch.write(notebook, tmp_path / f"{page}.ipynb")
    assert ledger.payloads(tmp_path / "chapters") == ledger.payloads(ROOT / "chapters")


def test_each_kind_of_myst():
    text = "A {prf:ref}`Lemma 1 <lemma-1>` of {cite:p}`li2023closeness{section 2}`, see [it](../lipschitz/main-theorem#x) or "
    text += "[that](../lipschitz/main-theorem).\n\n$$\nx\n$$ (eq-x)\n\n```{note} Mind\nthe gap\n```\n"
    assert readable.text(text) == (
        "A Lemma 1 of [Li 2023, section 2], see it or [that](../lipschitz/main-theorem.ipynb).\n\n$$\nx\n$$\n\n"
        "> **Mind**\n>\n> the gap\n"
    )


def test_what_is_left_would_be_seen():
    assert MYST.findall("see {cite:p}`x`\n```{exercise} One\n:label: a\n$$ (eq)") != []
