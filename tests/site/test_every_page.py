"""Every page of the book in a browser; a file of its own, in two halves, which two processes share.

All are looked at for what would stop a reader at once. A few, one of each kind, are shown to axe too; `make exhaustive` shows it
all of them, in both themes.
"""

from pathlib import Path

import pytest
from visits import faults

from bindery.refresh import contents

ROOT = Path(__file__).parents[2]
GENERATED = ["404", "genindex", "prf-prf", "search", "coq/lemma_4_5_5", "coq/theorem_8_1"]
OF_EACH_KIND = {"intro", "404", "chapters/gradients/gradient-in-x", "coq/lemma_4_5_5"}
NARROW_TOO = OF_EACH_KIND | {"chapters/attention-window/pretraining-finds-the-window"}


def length(page):
    notebook = ROOT / f"{page}.ipynb"
    return notebook.stat().st_size if notebook.exists() else 0


PAGES = sorted([*contents(ROOT / "_toc.yml"), *GENERATED], key=length)  # the halves then take about as long


def check(watched, address, page, accessible):
    accessible = accessible or page in OF_EACH_KIND
    narrow = accessible and page in NARROW_TOO
    assert faults(watched, f"{address}/{page}.html", accessible=accessible, narrow=narrow) == []


def half(pages):
    class Half:
        @pytest.mark.parametrize("page", pages)
        def test_a_page_loads_and_fits(self, watched, site_address, page):
            check(watched, site_address, page, False)

        @pytest.mark.exhaustive
        @pytest.mark.parametrize("page", pages)
        def test_a_page_is_accessible(self, watched, site_address, page):
            check(watched, site_address, page, True)

    return Half


TestOneHalf, TestTheOtherHalf = half(PAGES[::2]), half(PAGES[1::2])
