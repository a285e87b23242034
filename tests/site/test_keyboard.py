"""The pages without a mouse: what the Tab key reaches, that one sees where it is, and what Enter and Escape do there."""

import pytest
from visits import NARROW, OPEN, STILL, WIDE

# What can be used, and is to be seen: the Tab key has to come past all of it. Of things in a row that the theme or a group
# moves through with other keys there are none.
EXPECTED = """
[...document.querySelectorAll("a[href], button, input, summary, [tabindex='0']")].filter((e) => e.tabIndex >= 0
  && !e.disabled && e.checkVisibility({ visibilityProperty: true }) && !e.closest("dialog:not([open])"))
"""

# Where the focus is, as [number among EXPECTED, whether it shows, whether it is on the screen, a name]. It shows if the
# element, or a part of it, looks otherwise than after the focus has left.
START = f"""
() => {{
  const expected = {EXPECTED};
  const look = (e) => [e, ...e.querySelectorAll("*")].slice(0, 6).map((part) => {{
    const s = getComputedStyle(part);
    return [s.outlineStyle === "none" ? "" : s.outline, s.boxShadow, s.border, s.backgroundColor, s.color, s.strokeWidth,
      s.textDecoration, s.opacity].join();
  }}).join(";");
  let last = null;
  window.stop = () => {{
    const before = last && {{ ...last, shown: look(last.element) !== last.look }};
    const e = document.activeElement;
    last = e === document.body ? null : {{ element: e, look: look(e) }};
    if (last) {{
      const r = e.getBoundingClientRect();
      last.seen = r.bottom > 0 && r.top < innerHeight && r.right > 0 && r.left < innerWidth;
    }}
    return before && [expected.indexOf(before.element), before.shown, before.seen, before.element.outerHTML.slice(0, 120)];
  }};
  window.missed = (reached) => {{
    const still = new Set({EXPECTED}); // a formula may have been wider before its font came
    const other = "input[type=radio]:not(:checked)"; // of a group the Tab key reaches one, the arrow keys the others
    return expected.filter((e, k) => still.has(e) && !reached.includes(k) && !e.matches(other)).map((e) => e.outerHTML.slice(0, 120));
  }};
  return expected.length;
}}
"""


def walk(page):
    """Press Tab until the page is left; returns the faults: what is not reached, does not show the focus, or holds it."""
    page.evaluate("document.activeElement.blur(); scrollTo(0, 0)")
    expected = page.evaluate(START)  # how many
    reached, found = set(), []
    for _ in range(2 * expected + 10):
        page.keyboard.press("Tab")
        if (stop := page.evaluate("window.stop()")) is None:
            if reached:
                break
            continue
        number, shown, seen, name = stop
        if number in reached and number >= 0:  # round once; a link in a preview has no number
            break
        reached.add(number)
        found += [f"the focus does not show: {name}"] if not shown else []
        found += [f"the focus is off the screen: {name}"] if not seen else []
    missed = page.evaluate("(reached) => window.missed(reached)", sorted(reached))
    return found + [f"not reached: {name}" for name in missed], len(reached)


@pytest.fixture
def opened(watched, site_address):
    """Function that opens a page of the book with everything folded opened, or as it is."""

    def opened(name, width=WIDE, unfolded=True):
        watched.open(f"{site_address}/{name}.html", width)
        watched.page.add_style_tag(content=STILL)
        if unfolded:
            watched.page.evaluate(OPEN)
        watched.page.wait_for_timeout(500)  # the theme waits so long before it looks what scrolls
        return watched.page

    return opened


@pytest.mark.parametrize(
    ("name", "width"),
    [
        ("intro", WIDE),
        pytest.param("chapters/gradients/gradient-in-x", WIDE, marks=pytest.mark.exhaustive),
        pytest.param("chapters/gradients/gradient-in-x", NARROW, marks=pytest.mark.exhaustive),
        pytest.param("chapters/attention-window/pretraining-finds-the-window", WIDE, marks=pytest.mark.exhaustive),
    ],
)
def test_tab_reaches_everything_shows_where_it_is_and_is_not_held(opened, name, width):
    faults, count = walk(opened(name, width))
    assert faults == [] and count > 20


def test_the_boxes_of_the_graph_are_stops_one_after_the_other(opened):
    page = opened("chapters/verification/ledger")
    page.focus(".claims-graph .node")
    page.evaluate(START)
    nodes = "[...document.querySelectorAll('.claims-graph .node')].indexOf(document.activeElement)"
    for number in range(1, 6):
        page.keyboard.press("Tab")
        assert page.evaluate(nodes) == number
        _, shown, seen, name = page.evaluate("window.stop()") or (0, True, True, "")
        assert shown and seen, name


PAGE = '<!doctype html><html lang="en"><meta name="viewport" content="width=device-width"><title>A</title>'


@pytest.mark.parametrize(
    ("planted", "complaint"),
    [
        ("<a href='#' style='outline: none'>unseen</a>", "does not show"),
        ("<button style='position: fixed; left: -999px'>away</button>", "off the screen"),
        (
            "<button onkeydown='event.preventDefault()'>holds the focus</button><a href='#'>after it</a>",
            "not reached: <a href",
        ),
    ],
)
def test_a_planted_obstacle_to_the_keyboard_is_seen(watched, plant, planted, complaint):
    watched.open(plant(f"{PAGE}<a href='#'>before</a>{planted}"))
    assert complaint in str(walk(watched.page)[0])


def test_the_first_stop_leads_past_the_navigation(opened):
    page = opened("intro")
    page.keyboard.press("Tab")
    assert page.evaluate("document.activeElement.textContent.trim()") == "Skip to main content"
    page.keyboard.press("Enter")
    page.keyboard.press("Tab")
    assert page.evaluate("Boolean(document.activeElement.closest('main'))")


def test_search_opens_and_closes(opened):
    page = opened("intro")
    page.focus(".search-button__button:visible")
    page.keyboard.press("Enter")
    page.wait_for_function("document.activeElement.matches('input[type=search]')", timeout=10_000)
    page.keyboard.type("softmax")
    page.keyboard.press("Escape")
    page.wait_for_function("!document.querySelector('#pst-search-dialog').open", timeout=10_000)
    page.keyboard.press("Control+k")
    page.wait_for_function("document.activeElement.matches('input[type=search]')", timeout=10_000)


def test_the_theme_changes(opened):
    page = opened("intro")
    before = page.evaluate("document.documentElement.dataset.mode")
    page.focus(".theme-switch-button:visible")
    page.keyboard.press("Enter")
    page.wait_for_function(f"document.documentElement.dataset.mode !== '{before}'", timeout=10_000)


def test_a_solution_opens_and_closes(opened):
    page = opened("chapters/gradients/gradient-in-x", unfolded=False)
    button = page.locator(".solution .toggle-button").first
    text = page.locator(".solution section, .solution .solution-content").first
    assert button.get_attribute("aria-expanded") == "false" and not text.is_visible()
    button.focus()
    for state, key in (("true", "Enter"), ("false", "Space")):
        page.keyboard.press(key)
        assert button.get_attribute("aria-expanded") == state and text.is_visible() == (state == "true")


def test_a_reference_shows_its_preview_when_it_has_the_focus(opened):
    page = opened("chapters/gradients/gradient-in-x")
    page.evaluate(
        "[...document.querySelectorAll('article a')].find((a) => a._tippy && a.hash.includes('lemma')).focus()"
    )
    page.wait_for_selector(".tippy-box div.proof mjx-container", timeout=10_000)
    page.keyboard.press("Escape")
    page.wait_for_selector(".tippy-box div.proof", state="hidden", timeout=10_000)


def test_a_wide_formula_moves(opened):
    page = opened("chapters/gradients/gradient-in-x", NARROW)
    page.evaluate(
        "(document.wide = [...document.querySelectorAll('article :is(.math, mjx-container)[tabindex=\"0\"]')][0]).focus()"
    )
    page.keyboard.press("ArrowRight")
    page.wait_for_function("document.wide.scrollLeft > 0", timeout=10_000)
