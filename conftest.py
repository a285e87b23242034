"""Chapters are tested under the conditions in which `make refresh` stored them, and a cell has one number everywhere.

nbval counts the code cells; the rules of a stored notebook, `make refresh` and `make drift` count all cells, from 0. So do its
tests and reports here, in which it is plain what was stored and what the cell gives now.
"""

import json
import os
import re

import pytest
from nbval.plugin import IPyNbCell, IPyNbFile, NbCellError, nocolors, transform_streams_for_comparison

from bindery import refresh

# nbval hands its environment on to the kernels it starts.
os.environ.update(refresh.KERNEL_ENVIRONMENT)
os.environ.pop("MPLBACKEND", None)

# On a machine that has never drawn a figure, the first chapter to do so would complain on stderr.
refresh.warm_font_cache()

LONGEST = 800  # characters of an output in a report
ANSI = re.compile(r"\x1b\[[\d;]*m")


class Cell(IPyNbCell):
    """A code cell, with its place among all cells."""

    def __init__(self, *args, **kwargs):
        super().__init__(*args, **kwargs)
        self.colors = nocolors

    @property
    def place(self):
        return f"{self.path.relative_to(self.config.rootpath).as_posix()}, cell {self.cell_num}"

    def reportinfo(self):
        return self.path, 0, self.place

    def repr_failure(self, excinfo):
        if not isinstance(excinfo.value, NbCellError):
            return super().repr_failure(excinfo)
        said = [f"{self.place} ({refresh.first_line(self.cell)}): {excinfo.value}", excinfo.value.inner_traceback or ""]
        return ANSI.sub("", "\n".join(said))

    def compare_outputs(self, test, ref, skip_compare=None):
        now, stored = (_by_form(outputs, skip_compare or self.parent.skip_compare) for outputs in (test, ref))
        others = [form for form in sorted(now.keys() | stored.keys()) if now.get(form) != stored.get(form)]
        self.comparison_traceback = [_compared(form, stored.get(form), now.get(form)) for form in others]
        return not others


def _by_form(outputs, left_out):
    """What a cell gives, for each form (a mime type, or the name of a stream) the values in order."""
    found = {}
    for output in transform_streams_for_comparison(outputs):
        for form, value in (output | output.get("data", {})).items():
            if form not in (*left_out, "data"):
                found.setdefault(form, []).append(value)
    return found


def _compared(form, *stored_and_now):
    stored, now = (_text(values) for values in stored_and_now)
    parting = next((k for k, (a, b) in enumerate(zip(stored, now, strict=False)) if a != b), 0)
    start = max(0, parting - LONGEST // 2)
    return f"{form} is not as stored\n  stored: {_cut(stored, start)}\n  now:    {_cut(now, start)}"


def _text(values):
    if values is None:
        return "nothing in this form"
    return "\n".join(value if isinstance(value, str) else json.dumps(value, sort_keys=True) for value in values)


def _cut(text, start):
    return (
        "…" * (start > 0) + text[start : start + LONGEST].replace("\n", "\n    ") + "…" * (len(text) > start + LONGEST)
    )


class Chapter(IPyNbFile):
    """A notebook whose cells are numbered as everywhere in this book."""

    def collect(self):
        items = list(super().collect())
        places = (place for place, cell in enumerate(self.nb.cells) if cell.cell_type == "code")
        for place, item in zip(places, items, strict=True):
            yield Cell.from_parent(self, name=f"cell {place}", cell_num=place, cell=item.cell, options=item.options)


@pytest.hookimpl(wrapper=True)
def pytest_collect_file(file_path, parent):
    found = yield
    return [Chapter.from_parent(parent, path=file_path) if isinstance(c, IPyNbFile) else c for c in found]


# In continuous integration a test that is skipped has failed, unless its reason is one that BOOK_SKIPS_ONLY, a regular
# expression, has named.
@pytest.hookimpl(wrapper=True)
def pytest_runtest_makereport(item, call):
    return _not_skipped((yield))


@pytest.hookimpl(wrapper=True)
def pytest_make_collect_report(collector):
    return _not_skipped((yield))


def _not_skipped(report):
    allowed = os.environ.get("BOOK_SKIPS_ONLY")
    if allowed is not None and report.skipped and not hasattr(report, "wasxfail"):
        reason = report.longrepr[2] if isinstance(report.longrepr, tuple) else str(report.longrepr)
        if not re.search(allowed, reason.removeprefix("Skipped: ")):
            report.outcome, report.longrepr = "failed", f"skipped, although it must not be here: {reason}"
    return report
