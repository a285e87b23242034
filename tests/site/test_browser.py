"""The pages in a browser that can reach nothing but the book itself."""

import pytest
from visits import NARROW, WIDE, contrast, faults, use_theme


def test_a_derivation_fits_a_telephone(watched, sample_address):
    assert faults(watched, f"{sample_address}/first.html") == []
    formulas = '[...document.querySelectorAll("table.derivation td:nth-child(2) .math")]'
    overfull = f"{formulas}.some((e) => e.scrollWidth > e.clientWidth && getComputedStyle(e).overflowX === 'auto')"
    assert watched.page.evaluate(overfull), (
        "the sample's long line no longer shows that a formula scrolls in its own box"
    )


HEAD = '<!doctype html><html lang="en"><title>Planted</title><link rel="icon" href="data:,">'
DEVICE = '<meta name="viewport" content="width=device-width, initial-scale=1">'


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
        ('<article><p style="overflow: auto; width: 50px; white-space: nowrap">wider than this</p></article>', "out of reach"),
        ('<span class="math"><mjx-container style="color: red"><mjx-math>x</mjx-math></mjx-container></span>', "a colour of their own"),
    ],
)  # fmt: skip
def test_a_planted_fault_is_seen(watched, plant, planted, complaint):
    address = plant(f'{HEAD}{DEVICE}<body style="margin: 0">{planted}')
    assert complaint in str(faults(watched, address))


def test_a_page_that_a_telephone_would_shrink_is_seen(watched, plant):
    assert "no viewport" in str(faults(watched, plant(f"{HEAD}<body>text")))


SOUND = "<main><h1>A</h1><p>text</p></main>"


@pytest.mark.parametrize(
    ("planted", "complaint"),
    [
        ('<p style="color: #999; background: #fff">faint</p>', "color-contrast in the light theme at a width of 1280"),
        ("<style>[data-theme=dark] p { color: #999 }</style>", "color-contrast in the dark theme"),
        ('<img src="data:image/gif;base64,R0lGODlhAQABAAAAACw=">', "image-alt"),
        ("<button></button>", "button-name"),
        ('<ul role="list"><li role="doc-biblioentry">a</li></ul>', "aria-deprecated-role"),
        ("<table><tr><th></th></tr></table>", "empty-table-header"),
        (
            "<button style='width: 9px; height: 9px; padding: 0; border: 0' aria-label='a'></button>"
            "<button style='width: 9px; height: 9px; padding: 0; border: 0' aria-label='b'></button>",
            "target-size",
        ),
    ],
)
def test_a_planted_obstacle_is_seen(watched, plant, planted, complaint):
    address = plant(f"{HEAD}{DEVICE}{SOUND.replace('</main>', planted + '</main>')}")
    assert complaint in str(faults(watched, address, accessible=True))


def test_a_sound_page_has_no_fault(watched, plant):
    assert faults(watched, plant(f"{HEAD}{DEVICE}{SOUND}"), accessible=True, narrow=True) == []


@pytest.mark.parametrize(
    ("name", "link"), [("first", 'article a[href="#lemma-1.1"]'), ("second", 'article a[href="first.html#lemma-1.1"]')]
)
def test_a_reference_previews_its_statement_with_mathematics(watched, page, sample_address, name, link):
    watched.open(f"{sample_address}/{name}.html")
    page.hover(link)
    page.wait_for_selector(".tippy-box div.lemma mjx-container[display]", timeout=10_000)


def test_navigation_and_heading_links_have_no_preview(watched, page, sample_address):
    watched.open(f"{sample_address}/first.html")
    with_preview = page.evaluate("[...document.querySelectorAll('a')].filter((a) => a._tippy).map((a) => a.className)")
    assert with_preview and all("headerlink" not in name for name in with_preview)
    assert page.evaluate("[...document.querySelectorAll('a')].every((a) => !a._tippy || a.closest('article'))")


@pytest.mark.parametrize("theme", ["light", "dark"])
def test_verdicts_are_legible(watched, page, site_address, theme):
    watched.open(f"{site_address}/intro.html")
    use_theme(page, theme)
    badges = page.evaluate(
        "[...document.querySelectorAll('.verdict')].map((e) => { const s = getComputedStyle(e);"
        "return [e.textContent, s.color, s.backgroundColor] })"
    )
    contrasts = {text: contrast(*colours) for text, *colours in badges}
    assert len(contrasts) >= 5 and min(contrasts.values()) >= 4.5, contrasts


def test_one_search_control_is_visible_at_each_width(watched, page, site_address):
    watched.open(f"{site_address}/intro.html")
    visible = "(e) => e.checkVisibility({visibilityProperty: true}) && e.getBoundingClientRect().right > 0"
    one = f"[...document.querySelectorAll('.search-button__button')].filter({visible}).length === 1"
    for width in (WIDE, NARROW):
        page.set_viewport_size({"width": width, "height": 900})
        page.wait_for_function(one, timeout=10_000)  # the sidebar takes a moment to slide in or out


def test_one_switch_opens_all_code_and_the_choice_is_kept(watched, page, site_address):
    folded = "[...document.querySelectorAll('article details.above-input')].map((e) => e.open)"
    watched.open(f"{site_address}/chapters/gradients/gradient-in-x.html")
    switch = page.get_by_role("switch", name="Show all code")
    assert not any(page.evaluate(folded)) and switch.get_attribute("aria-checked") == "false"
    switch.focus()
    page.keyboard.press("Enter")
    assert all(page.evaluate(folded)) and switch.get_attribute("aria-checked") == "true"
    watched.open(f"{site_address}/chapters/lipschitz/sharp-constants.html")
    assert page.evaluate(folded) and all(page.evaluate(folded))
    page.keyboard.press("Tab")
    switch.press("Space")
    watched.open(f"{site_address}/chapters/gradients/gradient-in-x.html")
    assert not any(page.evaluate(folded))


def test_what_goes_on_beyond_an_edge_fades_there(watched, page, sample_address):
    watched.open(f"{sample_address}/first.html", NARROW)
    page.wait_for_function("document.querySelectorAll('[data-more]').length", timeout=10_000)
    first = page.locator("table.derivation .math[data-more]").first
    assert first.get_attribute("data-more") == "right"
    assert "linear-gradient" in first.evaluate("(e) => getComputedStyle(e).maskImage")
    first.evaluate("(e) => (e.scrollLeft = e.scrollWidth)")
    page.wait_for_function("document.querySelector('[data-more=left]')", timeout=10_000)


OVERFULL = {"gradients/hessian-and-newton": 5, "lipschitz/sharp-constants": 4, "tensor-trick/lipschitz-bounds": 3}


@pytest.mark.parametrize("name", OVERFULL)
def test_few_formulas_are_wider_than_the_column(watched, page, site_address, name):
    watched.open(f"{site_address}/chapters/{name}.html")
    page.wait_for_timeout(500)
    wide = "[...document.querySelectorAll('article *')].filter((e) => e.matches('[data-more]') && e.checkVisibility()).length"
    assert page.evaluate(wide) <= OVERFULL[name]


RUN = "document.querySelector('a[href*=\"/lab/index.html\"]').click()"


def test_on_a_telephone_the_button_leads_to_the_answer_box(watched, page, site_address):
    watched.open(f"{site_address}/chapters/gradients/gradient-in-x.html", NARROW)
    page.wait_for_selector(".answer-box")
    page.evaluate(RUN)
    page.wait_for_function("document.activeElement.closest('.answer-box')", timeout=10_000)
    assert page.url.endswith("gradient-in-x.html")


def test_without_a_network_or_from_a_disk_the_button_says_so(watched, page, site, site_address):
    watched.open((site / "chapters/gradients/gradient-in-x.html").as_uri())
    page.evaluate(RUN)
    assert "make serve" in page.get_by_role("alert").inner_text()
    watched.open(f"{site_address}/chapters/gradients/gradient-in-x.html")
    page.context.set_offline(True)
    page.evaluate(RUN)
    page.context.set_offline(False)
    assert "offline" in page.get_by_role("alert").inner_text() and page.url.endswith("gradient-in-x.html")
