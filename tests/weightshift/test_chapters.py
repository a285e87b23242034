"""What a citation of another chapter runs: cells that are folded on the page, but none that draw."""

import json

import pytest

from weightshift import chapters
from weightshift.chapters import names_in

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


class Watched(dict):
    """The names of a module, which notes what is read and set."""

    def __init__(self, **names):
        super().__init__(names)
        self.read = set()

    def __getitem__(self, name):
        self.read |= {name} if name in self else set()
        return super().__getitem__(name)


@pytest.mark.parametrize(
    "code",
    [
        "r = [a for a in c]",
        "r = {a for a in c if a != b}",
        "r = {a: b for a in c for b in c}",
        "r = [[a + b for a in c] for b in c]",
        "r = list(a for a in c)",
        "r = [b := a for a in c]",
        "r = (lambda a: [a + b for b in c])(a)",
        "def r(a):\n    b = a\n    return {b: d for d in c}\nr(1)",
        "class r:\n    def m(self):\n        return [a for a in c]\nr().m()",
        "for a in c:\n    import json as r\nwith open(__file__) as d: pass",
        "a += b",
    ],
)
def test_names_are_set_and_read_as_python_does(code):
    """Against a run of the code, on whatever version: each compiles comprehensions otherwise."""
    given = {"a": 1, "b": 2, "c": (3, 4), "d": 5, "__file__": __file__}
    names = Watched(**given)
    exec(code, names)
    found = {name for name in names if name != "__builtins__" and names.get(name) is not given.get(name)}
    bound, read = names_in(code)
    assert bound == found
    assert read & given.keys() == names.read & given.keys()
