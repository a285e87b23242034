"""The pages in a browser that can reach nothing but the book itself."""

import pytest

# Contrast of text with its ground as WCAG 2 defines it.
CONTRAST = """
(() => {
  const channels = (colour) => colour.match(/[\\d.]+/g).slice(0, 3).map(Number);
  const light = (colour) => {
    const linear = (c) => c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4;
    const [r, g, b] = channels(colour).map((c) => linear(c / 255));
    return 0.2126 * r + 0.7152 * g + 0.0722 * b;
  };
  return [...document.querySelectorAll(".verdict")].map((e) => {
    const style = getComputedStyle(e), pair = [light(style.color), light(style.backgroundColor)];
    return [e.textContent, (Math.max(...pair) + 0.05) / (Math.min(...pair) + 0.05)];
  });
})()
"""


def test_a_derivation_fits_a_telephone(browser, sample_address, visit):
    assert visit(browser, f"{sample_address}/first.html") == []
    formulas = '[...document.querySelectorAll("table.derivation td:nth-child(2) .math")]'
    overfull = f"{formulas}.some((e) => e.scrollWidth > e.clientWidth && getComputedStyle(e).overflowX === 'auto')"
    assert browser.evaluate(overfull), "the sample's long line no longer shows that a formula scrolls in its own box"


@pytest.mark.parametrize(
    ("planted", "complaint"),
    [
        ('<script src="http://cdn.example.org/x.js"></script>', "cdn.example.org"),
        ("<script>undefinedFunction()</script>", "undefinedFunction"),
        ("<script>console.error('planted')</script>", "planted"),
        ('<img src="gone.png">', "404"),
        ('<span class="math">never typeset</span>', "not typeset"),
        ('<p style="width: 900px">wide</p>', "900 pixels wide"),
        (
            '<article><p style="overflow: hidden; width: 50px; white-space: nowrap">'
            "<mjx-container>a formula wider than this</mjx-container></article>",
            "cut off",
        ),
    ],
)
def test_a_planted_fault_is_seen(browser, sample, sample_address, visit, planted, complaint):
    head = '<!doctype html><meta name="viewport" content="width=device-width"><link rel="icon" href="data:,">'
    (sample / "planted.html").write_text(f'{head}<body style="margin: 0">{planted}')
    assert complaint in str(visit(browser, f"{sample_address}/planted.html"))


@pytest.mark.parametrize(
    ("page", "link"),
    [("first", 'article a[href="#lemma-1.1"]'), ("second", 'article a[href="first.html#lemma-1.1"]')],
)
def test_a_reference_previews_its_statement_with_mathematics(browser, sample_address, page, link):
    browser.width(1280)
    browser.open(f"{sample_address}/{page}.html")
    browser.point_at(link)
    assert browser.wait_for('document.querySelector(".tippy-box div.lemma mjx-container[display]")')


def test_navigation_and_heading_links_have_no_preview(browser, sample_address, visit):
    visit(browser, f"{sample_address}/first.html")
    with_preview = browser.evaluate(
        "[...document.querySelectorAll('a')].filter((a) => a._tippy).map((a) => a.className)"
    )
    assert with_preview and all("headerlink" not in name for name in with_preview)
    assert browser.evaluate("[...document.querySelectorAll('a')].every((a) => !a._tippy || a.closest('article'))")


@pytest.mark.parametrize("theme", ["light", "dark"])
def test_verdicts_are_legible(browser, site_address, visit, theme):
    visit(browser, f"{site_address}/intro.html")
    browser.evaluate(f"document.documentElement.dataset.theme = '{theme}'")
    contrasts = dict(browser.evaluate(CONTRAST))
    assert len(contrasts) >= 5 and min(contrasts.values()) >= 4.5, contrasts


def test_one_search_control_is_visible_at_each_width(browser, site_address, visit):
    visit(browser, f"{site_address}/intro.html")
    visible = "(e) => e.checkVisibility({visibilityProperty: true}) && e.getBoundingClientRect().right > 0"
    one = f"[...document.querySelectorAll('.search-button__button')].filter({visible}).length === 1"
    for width in (1280, 390):
        browser.width(width)
        assert browser.wait_for(one), f"at a width of {width}"  # the sidebar takes a moment to slide in or out
