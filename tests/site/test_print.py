"""A page as Chromium prints it: the text alone, all of it, within the width of the paper."""

import pytest
from visits import use_theme

PAPER = 680  # pixels between the margins, fewer than on A4 or letter paper at the browser's own margins
VISIBLE = "(e) => e.checkVisibility({ visibilityProperty: true }) && e.getBoundingClientRect().height > 0"
NEVER = "nav, button, summary, input, .bd-header, .bd-sidebar-primary, .bd-sidebar-secondary, .bd-footer, a.headerlink, .skip-link"
BEYOND = f"""
[...document.querySelectorAll("article :is(mjx-math, table, pre, img, svg, p)")].filter({VISIBLE})
  .filter((e) => !e.closest("mjx-assistive-mml"))
  .filter((e) => Math.max(e.getBoundingClientRect().right, e.matches("pre") ? e.scrollWidth : 0) > innerWidth + 1)
  .map((e) => e.outerHTML.slice(0, 100))
"""


def on_paper(watched, address, theme="light"):
    """The page as it is laid out for paper."""
    page = watched.page
    watched.open(address)
    use_theme(page, theme)
    page.evaluate("window.dispatchEvent(new Event('beforeprint'))")
    page.emulate_media(media="print")
    page.set_viewport_size({"width": PAPER, "height": 900})
    return page


@pytest.fixture(autouse=True)
def back_to_the_screen(watched):
    yield
    watched.page.emulate_media(media="screen")


@pytest.mark.parametrize(
    "name",
    [
        "intro",
        "chapters/gradients/gradient-in-x",
        *(
            pytest.param(name, marks=pytest.mark.exhaustive)
            for name in (
                "chapters/lipschitz/sharp-constants",
                "chapters/verification/ledger",
                "chapters/attention-window/pretraining-finds-the-window",
            )
        ),
    ],
)
def test_nothing_but_the_text_is_printed_and_all_of_it(watched, site_address, name):
    page = on_paper(watched, f"{site_address}/{name}.html")
    assert page.evaluate(f"[...document.querySelectorAll({NEVER!r})].filter({VISIBLE}).map((e) => e.outerHTML)") == []
    assert page.evaluate(BEYOND) == []
    assert page.evaluate(f"({VISIBLE})(document.querySelector('article h1'))")
    folded = "[...document.querySelectorAll('.solution .solution-content *')]"
    assert page.evaluate(f"{folded}.filter((e) => !e.checkVisibility({{ visibilityProperty: true }})).length") == 0


def test_verdicts_are_black_with_a_frame_and_addresses_are_not_spelled_out(watched, site_address):
    page = on_paper(watched, f"{site_address}/intro.html")
    badges = page.evaluate(
        "[...document.querySelectorAll('article .verdict')].map((e) => { const s = getComputedStyle(e);"
        "return [s.color, s.borderStyle, s.backgroundColor] })"
    )
    assert len(badges) >= 5
    assert {tuple(b) for b in badges} == {("rgb(0, 0, 0)", "solid", "rgba(0, 0, 0, 0)")}
    after = "[...document.querySelectorAll('article a')].map((e) => getComputedStyle(e, '::after').content)"
    assert set(page.evaluate(after)) <= {"none", "normal", '""'}


def test_a_page_in_the_dark_theme_is_printed_in_the_light_one_and_stays_dark(watched, site_address):
    page = on_paper(watched, f"{site_address}/intro.html", "dark")
    assert page.evaluate("getComputedStyle(document.querySelector('article p')).color") != "rgb(206, 214, 221)"
    assert page.evaluate("document.documentElement.dataset.theme") == "light"
    page.evaluate("window.dispatchEvent(new Event('afterprint'))")
    assert page.evaluate("document.documentElement.dataset.theme") == "dark"
