"""What a citation of another chapter runs: cells that are folded on the page, but none that draw."""

import json

import pytest

from weightshift import chapters

PICTURE = [{"output_type": "display_data", "metadata": {}, "data": {"image/png": ""}}]


def cell(source, *tags, kind="code", outputs=()):
    shown = {"outputs": list(outputs)} if kind == "code" else {}
    return {"cell_type": kind, "source": source, "metadata": {"tags": list(tags)}, **shown}


@pytest.fixture
def cited(tmp_path, monkeypatch):
    """Cite a chapter of these cells."""

    def cite(*cells):
        (tmp_path / "c.ipynb").write_text(json.dumps({"cells": cells}), encoding="utf-8")
        return vars(chapters.proofs_from("c"))

    monkeypatch.setattr(chapters.book, "chapters", lambda: tmp_path)
    chapters._read.cache_clear()
    yield cite
    chapters._read.cache_clear()


def test_folded_cells_are_run_and_those_that_draw_or_illustrate_are_not(cited):
    exercises = cell("Last.\n\n## Exercises", kind="markdown")
    assert cited(
        cell("a = 1", "hide-input"),
        cell("a = 2", "hide-input", outputs=PICTURE),
        cell("a = 3", "hide-input", "illustration"),
        cell("a = 4", "launch"),
        cell("b = a + 1"),
        exercises,
        cell("a = 5"),
    ) == {"a": 1, "b": 2}


def test_a_circle_of_citations_is_refused(cited):
    source = "from weightshift.chapters import proofs_from\nproofs_from('c')"
    with pytest.raises(chapters.CircularCitation, match="c cites c"):
        cited(cell(source))
