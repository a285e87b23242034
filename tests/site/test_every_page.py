"""Every page of the book in a browser, once; a file of its own, in two halves, which two processes share."""

from pathlib import Path

import pytest
from visits import faults

from weightshift.pdf import contents

ROOT = Path(__file__).parents[2]
GENERATED = ["404", "genindex", "prf-prf", "search"]
NARROW_TOO = {
    "intro",
    "404",
    "chapters/gradients/gradient-in-x",
    "chapters/attention-window/pretraining-finds-the-window",
}


def length(page):
    notebook = ROOT / f"{page}.ipynb"
    return notebook.stat().st_size if notebook.exists() else 0


PAGES = sorted([*contents(ROOT / "_toc.yml"), *GENERATED], key=length)  # the halves then take about as long


def check(watched, address, page):
    assert faults(watched, f"{address}/{page}.html", accessible=True, narrow=page in NARROW_TOO) == []


class TestOneHalf:
    @pytest.mark.parametrize("page", PAGES[::2])
    def test_a_page_loads_fits_and_is_accessible(self, watched, site_address, page):
        check(watched, site_address, page)


class TestTheOtherHalf:
    @pytest.mark.parametrize("page", PAGES[1::2])
    def test_a_page_loads_fits_and_is_accessible(self, watched, site_address, page):
        check(watched, site_address, page)
