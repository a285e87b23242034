"""Every chapter obeys the rules of `hygiene`, and every rule catches the faults it is there for."""

from pathlib import Path

import faults
import hygiene
import pytest

from bindery import refresh
from weightshift import book

ROOT = Path(__file__).parents[2]
CHAPTERS = refresh.in_reading_order(book.files(ROOT / "chapters"), ROOT)


@pytest.mark.parametrize("path", CHAPTERS, ids=lambda path: path.stem)
def test_chapter_is_clean(path):
    findings = hygiene.check(hygiene.Chapter.load(path, ROOT))
    assert not findings, "\n".join(map(str, findings))


def test_table_of_contents_lists_every_chapter():
    findings = hygiene.toc_of(ROOT)
    assert not findings, "\n".join(map(str, findings))


CASES = [
    pytest.param(rule, case, faulty, id=f"{rule}-{'faulty' if faulty else 'sound'}-{number}")
    for rule, both in faults.CASES.items()
    for faulty, cases in zip((True, False), both, strict=True)
    for number, case in enumerate(cases)
]


@pytest.mark.parametrize(("rule", "case", "faulty"), CASES)
def test_a_rule_catches_the_fault_and_lets_the_sound_pass(rule, case, faulty):
    chapter = faults.as_chapter(case)
    findings = hygiene.RULES[rule](chapter)
    assert bool(findings) == faulty
    assert all(finding.wrong and finding.right and finding.notebook == chapter.name for finding in findings)


def test_every_rule_is_tried():
    assert faults.CASES.keys() == hygiene.RULES.keys()


def test_a_sound_chapter_breaks_no_rule():
    assert not hygiene.check(faults.SOUND_CHAPTER)


def test_a_finding_names_the_place():
    (finding,) = hygiene.RULES["assertions_can_fail"](faults.as_chapter(("x = 1", "\nassert True")))
    assert str(finding) == (
        "chapters/a/b.ipynb, cell 2 (assert True): `assert True` asserts a constant; "
        "assert something that could be false"
    )


def test_one_explained_marker_is_allowed(monkeypatch):
    marked = faults.as_chapter(("# NBVAL_IGNORE_OUTPUT\nf()", "# NBVAL_IGNORE_OUTPUT\ng()"))
    explained = marked.notebook.cells[1].id
    monkeypatch.setitem(hygiene.EXPLAINED_MARKERS, marked.name, (explained, "f draws lots"))
    (finding,) = hygiene.RULES["markers_are_explained"](marked)
    assert finding.cell == 2


@pytest.mark.parametrize(
    ("entries", "files", "wrong"),
    [
        (["intro", "chapters/a"], ["chapters/a.ipynb"], []),
        (["intro"], ["chapters/a.ipynb"], ["it does not stand in _toc.yml"]),
        (["chapters/a.md"], [], ["chapters/a is listed, but there is no such file"]),
        (["chapters/a", "chapters/a"], ["chapters/a.md"], ["chapters/a is listed twice"]),
    ],
)
def test_table_of_contents_rule(entries, files, wrong):
    assert [finding.wrong for finding in hygiene.toc_findings(entries, files)] == wrong
