"""A page opened in Chromium, by Playwright, and all that is wrong with it.

The browser is the system's; it knows no host but 127.0.0.1. Playwright is closed at the end of each test module, because its
event loop runs in the main thread meanwhile, where others that want one are tested too.
"""

import contextlib
import re

from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import sync_playwright

from bindery.pdf import chromium

CHROMIUM = chromium()
OPTIONS = [
    "--no-sandbox",
    "--disable-gpu",
    "--disable-dev-shm-usage",
    "--host-resolver-rules=MAP * ~NOTFOUND , EXCLUDE 127.0.0.1",
]
WIDE, NARROW = 1280, 390
TYPESET = "window.MathJax?.startup?.promise.then(() => document.fonts.ready).then(() => 0)"
FRAME = "new Promise((done) => requestAnimationFrame(() => setTimeout(done)))"
OPEN = """
document.querySelectorAll("details:not([open])").forEach((e) => (e.open = true));
document.querySelectorAll(".toggle-button[aria-expanded=false]").forEach((e) => e.click());
"""

UNTYPESET = (
    "document.querySelectorAll('.math:not(:has(mjx-container)), mjx-merror, mjx-container[data-mjx-error]').length"
)

# Formulas of which a part can be brought into view by no scrolling.
CUT_OFF = """
[...document.querySelectorAll("article *")].filter((e) => e.querySelector("mjx-container")
  && ["hidden", "clip"].includes(getComputedStyle(e).overflowX) && e.scrollWidth > e.clientWidth + 1).length
"""

# Formulas that would fit, with the pixel that they keep free at each side, but have a scroll bar.
NEEDLESS = """
[...document.querySelectorAll("article .math")].filter((e) => e.scrollWidth > e.clientWidth + 1
  && e.querySelector("mjx-math")?.getBoundingClientRect().width <= e.clientWidth - 2).length
"""

# What scrolls sideways, and the Tab key does not stop there or within.
OUT_OF_REACH = """
[...document.querySelectorAll("article *")].filter((e) => e.scrollWidth > e.clientWidth + 1 && e.checkVisibility()
  && ["auto", "scroll"].includes(getComputedStyle(e).overflowX) && e.tabIndex < 0
  && ![...e.querySelectorAll("a[href], button, input, [tabindex='0']")].length).length
"""

# Formulas in another colour than the words around them, whose contrast is checked.
COLOURED = """
[...document.querySelectorAll(".math")].filter((e) => e.querySelector("mjx-math")
  && getComputedStyle(e.querySelector("mjx-math")).color !== getComputedStyle(e.parentElement).color).length
"""

RULES = {
    "runOnly": {"type": "tag", "values": ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]},
    "resultTypes": ["violations"],
    "preload": False,  # it would ask for stylesheets at addresses where there are none
}
# All that a theme can change: the themes differ in colours alone.
OF_COLOURS = RULES | {"runOnly": {"type": "rule", "values": ["color-contrast", "link-in-text-block"]}}

# What axe is not shown, each with the reason.
LEFT_OUT = {
    ".math > *": "MathJax draws the letters of a formula, hidden from assistive technology, for which it adds MathML; axe passes"
    " over both, after minutes of looking. A picture of the same size stands for them; COLOURED looks at their contrast,"
    " OUT_OF_REACH at what scrolls",
    ".highlight span": "a word of code like one before it on the page: the text stays, without the mark-up for its colour",
}
LEAVE_OUT = """
(() => {
  const formulas = [...document.querySelectorAll(".math:has(mjx-container)")];
  const boxes = formulas.map((e) => e.getBoundingClientRect());
  formulas.forEach((e, k) => {
    const picture = document.createElement("span");
    picture.role = "img";
    picture.ariaLabel = "formula";
    picture.style.cssText = `display: inline-block; width: ${boxes[k].width}px; height: ${boxes[k].height}px`;
    e.replaceWith(picture);
  });
  const seen = new Set();
  document.querySelectorAll(".highlight span[class]:not(:has(*))").forEach((e) => {
    if (seen.has(e.className)) e.replaceWith(...e.childNodes);
    seen.add(e.className);
  });
})()
"""
STILL = "*, *::before, *::after { animation: none !important; transition: none !important }"


class Watched:
    """A page of the browser, `page`, with what it has requested and complained of since it was last opened."""

    def __init__(self, page):
        self.page, self.requests, self.complaints = page, [], []
        page.on("request", lambda request: self.requests.append(request.url))
        page.on("requestfailed", self._failed)
        page.on("pageerror", lambda error: self.complaints.append(str(error)))
        page.on("console", self._said)

    def _failed(self, request):
        if request.failure != "net::ERR_ABORTED":  # given up by the page itself
            self.complaints.append(f"request failed: {request.failure} {request.url}")

    def _said(self, message):
        if message.type in ("error", "warning", "assert"):
            self.complaints.append(f"{message.text} {message.location.get('url', '')}")

    def open(self, address, width=WIDE):
        """Load a page and its mathematics."""
        self.page.set_viewport_size({"width": width, "height": 900})
        self.requests.clear()
        self.complaints.clear()
        self.page.goto(address)
        self.page.evaluate(TYPESET)


@contextlib.contextmanager
def watched():
    """A context in which Chromium is open, on an empty page."""
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=CHROMIUM, args=OPTIONS)
        yield Watched(browser.new_page(color_scheme="light", reduced_motion="reduce"))
        browser.close()


def use_theme(page, theme):
    """Show the page in the light or the dark theme, as the theme's button does."""
    page.evaluate("(theme) => Object.assign(document.documentElement.dataset, { mode: theme, theme })", theme)


def contrast(one, two):
    """Contrast of two colours as WCAG 2 defines it."""

    def light(colour):
        channels = [float(c) / 255 for c in re.findall(r"[\d.]+", colour)[:3]]
        linear = [c / 12.92 if c <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4 for c in channels]
        return sum(w * c for w, c in zip((0.2126, 0.7152, 0.0722), linear, strict=True))

    low, high = sorted((light(one), light(two)))
    return (high + 0.05) / (low + 0.05)


def violations(page, theme, rules=RULES, within=None):
    """What axe-core finds against WCAG 2.2 AA and its own good practice, in one theme at the present width.

    within  a selector of the part that it looks at, by default the page
    """
    use_theme(page, theme)
    width = page.viewport_size["width"]
    return [
        f"{rule['id']} in the {theme} theme at a width of {width}: {node['target'][0]}: "
        + " ".join(node["failureSummary"].split())
        for rule in Axe().run(page, context=within, options=rules).response["violations"]
        for node in rule["nodes"]
    ]


def faults(watched, address, accessible=False, narrow=False):
    """Open a page, then everything folded on it, and return all that is wrong with it on a desktop and on a telephone.

    accessible  also what axe finds, in both themes (in the dark one, of what depends on colours); afterwards the page is
                not as it was: LEFT_OUT is gone
    narrow      axe also looks at it as narrow as on a telephone
    """
    page = watched.page
    watched.open(address)
    page.evaluate(OPEN)
    page.add_style_tag(content=STILL)
    found = list(watched.complaints)
    here = address.split("/", 3)[:3]
    found += [
        f"requests {r}"
        for r in watched.requests
        if r.split("/", 3)[:3] != here and not r.startswith(("data:", "blob:"))
    ]
    if not page.evaluate("document.querySelector('meta[name=viewport]')?.content.includes('width=device-width')"):
        found.append("has no viewport as wide as the device")
    counts = [(UNTYPESET, "formulas are not typeset"), (COLOURED, "formulas have a colour of their own")]
    for width in (WIDE, NARROW):
        page.set_viewport_size({"width": width, "height": 900})
        page.evaluate(FRAME)
        counts += [
            (CUT_OFF, f"formulas are cut off at a width of {width}"),
            (NEEDLESS, f"formulas scroll needlessly at a width of {width}"),
            (OUT_OF_REACH, f"parts scroll out of reach of the Tab key at a width of {width}"),
        ]
        found += [f"{count} {words}" for script, words in counts if (count := page.evaluate(script))]
        counts = []
        needed = page.evaluate("document.scrollingElement.scrollWidth")
        if needed > width:
            found.append(f"is {needed} pixels wide on a screen of {width}")
    if accessible:
        page.evaluate(LEAVE_OUT)
        found += violations(page, "light") if narrow else []
        page.set_viewport_size({"width": WIDE, "height": 900})
        page.evaluate(FRAME)
        found += violations(page, "light") + violations(page, "dark", OF_COLOURS)
    return found
