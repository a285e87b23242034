"""The table of rules in the chapter on how it is checked has every rule for inequalities, as its docstring says it."""

import json
from pathlib import Path

import pytest

from anysize.kernel import order
from anysize.kernel.theorem import RULES
from bindery import trust

CHAPTER = Path(__file__).parents[2] / "chapters" / "verification" / "how-it-is-checked.ipynb"
INEQUALITIES = [f"`order.{name}`" for name, rule in RULES.items() if rule.__module__ == order.__name__]


def test_it_has_a_row_for_every_rule_and_the_chapter_shows_it():
    table = str(trust.rules())
    head, _, *rows = table.splitlines()
    assert head.count("|") == 3 and [row.split(": ")[0] for row in rows] == [f"| {name}" for name in INEQUALITIES]
    assert all(row.count("|") == 3 and "` gives $" in row for row in rows)
    cells = json.loads(CHAPTER.read_text("utf-8"))["cells"]
    (cell,) = [cell for cell in cells if "".join(cell["source"]) == "trust.rules()"]
    assert "".join(cell["outputs"][0]["data"]["text/plain"]) == table


def test_a_rule_without_an_example_is_named(monkeypatch):
    monkeypatch.setattr(order.root, "__doc__", "From 0 ≤ a ≤ b: √a ≤ √b.")
    with pytest.raises(ValueError, match="the docstring of root has no example"):
        trust.rules()
