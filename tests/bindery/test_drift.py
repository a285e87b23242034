"""What the drift report says of outputs that have changed: no difference is called cosmetic."""

import asyncio
from pathlib import Path

import pytest
from nbformat.v4 import new_code_cell, new_notebook, new_output

from anysize.show.render import VERDICT_MIME
from bindery import drift, refresh
from bindery.__main__ import main

ROOT = Path(__file__).parents[2]
PAYLOAD = {"schema": 1, "claim": "lemma-1", "verdict": "proved", "cites": [], "stated": ["a + b = c"], "instances": []}


def shown(**data):
    names = {"plain": "text/plain", "markdown": "text/markdown", "latex": "text/latex", "html": "text/html"}
    return [new_output("execute_result", {names[name]: text for name, text in data.items()}, execution_count=1)]


def verdict(**changed):
    return [new_output("execute_result", {"text/plain": "lemma-1", VERDICT_MIME: PAYLOAD | changed}, execution_count=1)]


def printed(text):
    return [new_output("stream", name="stdout", text=text)]


@pytest.mark.parametrize(
    ("old", "new", "what"),
    [
        (shown(plain="a"), shown(plain="a"), drift.SAME),
        (shown(markdown="For all $n$: $a + b$."), shown(markdown="For all $n$: $b + a$."), drift.TYPESET),
        (shown(markdown="For all $n$: $a + b$."), shown(markdown="For some $n$: $b + a$."), drift.DIFFERENT),
        (shown(markdown="$$\na + b\n$$"), shown(markdown="$$\na - b\n$$"), drift.DIFFERENT),
        (shown(html="<p>$a &lt; b + c$</p>"), shown(html="<p>$a &lt; c + b$</p>"), drift.TYPESET),
        (shown(plain="x*y + 1", latex="$x y + 1$"), shown(plain="1 + y*x", latex="$1 + y x$"), drift.TYPESET),
        (shown(plain="x*y + 1", latex="$x y + 1$"), shown(plain="1 + y*x", latex="$2 + y x$"), drift.DIFFERENT),
        (shown(plain="x*y"), shown(plain="y*x"), drift.DIFFERENT),  # matrices, for all one knows
        (shown(plain="proved for every n: a + b = c"), shown(plain="proved for every n: b + a = c"), drift.TYPESET),
        (shown(plain="proved for every n: a = c"), shown(plain="proved for every d: a = c"), drift.DIFFERENT),
        (shown(plain="a + b = \\frac{c}{2}    [why]"), shown(plain="b + a = \\frac{1}{2} c    [why]"), drift.TYPESET),
        (shown(plain="a + b = \\frac{c}{2}    [why]"), shown(plain="b + a = \\frac{1}{2} c    [what]"), drift.DIFFERENT),
        (shown(plain="array([0.1, 0.2])"), shown(plain="array([0.1, 0.3])"), drift.DIFFERENT),
        (shown(plain="0.1"), shown(plain="0.10000000000000001"), drift.DIFFERENT),
        (shown(plain="a"), shown(plain="a", html="a"), drift.DIFFERENT),
        (shown(plain="a"), [], drift.DIFFERENT),
        (printed("1\n"), printed("1\n"), drift.SAME),
        (printed("1\n"), printed("2\n"), drift.DIFFERENT),
        (verdict(), verdict(stated=["b + a = c"]), drift.TYPESET),
        (verdict(), verdict(stated=["a + b = d"]), drift.DIFFERENT),
        (verdict(), verdict(stated=["a + b = c", "a = c"]), drift.DIFFERENT),
        (verdict(), verdict(stated=[]), drift.DIFFERENT),
        (verdict(), verdict(verdict="proved, corrected"), drift.DIFFERENT),
        (verdict(), verdict(cites=["lemma-2"]), drift.DIFFERENT),
        (verdict(), verdict(instances=[{"values": {}}]), drift.DIFFERENT),
        (verdict(), verdict(more=1), drift.DIFFERENT),
    ],
)  # fmt: skip
def test_outputs_are_compared(old, new, what):
    assert drift.compared(old, new)[0] == drift.compared(new, old)[0] == what


def test_a_changed_verdict_is_named_with_its_claim():
    assert drift.compared(verdict(), verdict(verdict="refuted")) == (
        drift.DIFFERENT,
        "lemma-1, verdict: proved",
        "lemma-1, verdict: refuted",
    )


def test_long_outputs_are_shown_where_they_part():
    same = "word " * 100
    change = str(drift.Change("a", 1, "show()", drift.DIFFERENT, same + "one", same + "two"))
    assert "word one`" in change and "word two`" in change and len(change) < 500


def test_the_worst_is_what_counts():
    old, new = shown(markdown="$a + b$") + printed("1"), shown(markdown="$b + a$") + printed("2")
    assert drift.compared(old, new) == (drift.DIFFERENT, "1", "2")


def typeset_by(order):
    """A cell as the printer shows it that writes sums in this order."""
    source = (
        "from anysize import *\n"
        "from anysize.show import latex as typeset\n"
        f"typeset._sign = lambda e: {order}\n"
        'u = Variable("u", dimension("n"))\n'
        "show(norm(u) ** 2 - 2 * norm(u) + 1)"
    )
    return refresh.write(refresh.normalise(new_notebook(cells=[new_code_cell(source)])))


@pytest.mark.exhaustive
def test_another_printer_is_seen_to_be_only_that(tmp_path):
    first, second = (asyncio.run(refresh.refreshed(typeset_by(order), tmp_path)) for order in ("str(e)", "len(str(e))"))
    one, other = refresh.read(first), refresh.read(second)
    assert one.cells[0].outputs != other.cells[0].outputs
    assert [change.what for change in drift.changes("a", one, other)] == [drift.TYPESET]


@pytest.mark.exhaustive
def test_a_chapter_with_a_planted_change_is_reported(tmp_path, capsys, monkeypatch):
    (tmp_path / "chapters").mkdir()
    text = refresh.write(refresh.normalise(new_notebook(cells=[new_code_cell("1 + 1"), new_code_cell("2 + 2")])))
    stored = asyncio.run(refresh.refreshed(text, tmp_path))
    (tmp_path / "chapters" / "right.ipynb").write_text(stored, "utf-8")
    monkeypatch.chdir(tmp_path)
    assert main(["drift"]) == 0 and "Every output is as stored." in capsys.readouterr().out
    (tmp_path / "chapters" / "wrong.ipynb").write_text(stored.replace('"4"', '"5"'), "utf-8")
    (tmp_path / "chapters" / "fails.ipynb").write_text(stored.replace('"2 + 2"', '"1 / 0"'), "utf-8")
    assert main(["drift"]) == 1
    said = capsys.readouterr().out
    assert "Cells that are not as stored: 2 different." in said
    assert "chapters/wrong.ipynb, cell 1 (`2 + 2`)\n  - stored: `5`\n  - now: `4`" in said
    assert "chapters/fails.ipynb, cell 1 (`1 / 0`)\n  - now: `ZeroDivisionError: division by zero`" in said
