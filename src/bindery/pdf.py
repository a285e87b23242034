"""The whole book as one PDF, printed by Chromium from the built pages: ``python -m bindery pdf``, or ``make pdf``.

The pages are joined into one document in the order of the table of contents, so that a reference to another chapter is a
link within the PDF, and MathJax typesets all of it at once. The solutions stand at the end, each linked with its exercise.
"""

from __future__ import annotations

import mimetypes
import shutil
from os.path import normpath
from pathlib import Path
from urllib.parse import unquote, urlsplit

from bs4 import BeautifulSoup

from bindery.refresh import contents

_HOST = "http://book.invalid/"  # never looked up: every request is answered from the folder
_NOT_PRINTED = "a.headerlink, a.try-link, button, .prev-next-area, script"
_STYLE = """
html, body { font-size: 10pt !important }
article, #solutions { break-before: page }
article:first-of-type { break-before: auto }
h1, h2, h3, h4, .admonition-title { break-after: avoid }
.admonition, figure, img, pre, mjx-container { break-inside: avoid }
summary, button { display: none }
"""
_FOOT = "<div style='font: 8px sans-serif; margin: auto'><span class='pageNumber'></span></div>"
_TYPESET = "MathJax.startup.promise.then(() => document.fonts.ready).then(() => document.querySelectorAll('mjx-container').length)"


def chromium() -> str | None:
    """The path of Chromium, or of Chrome, which is built from it; None where neither is on PATH."""
    names = ("chromium", "chromium-browser", "google-chrome")
    return next(filter(None, map(shutil.which, names)), None)


def joined(site: Path, names: list[str]) -> str:
    """One HTML document of the articles of these pages; their ids and the links between them are made one page's."""
    head = BeautifulSoup((site / f"{names[0]}.html").read_text(encoding="utf-8"), "html.parser")
    for script in head.select("script"):
        source = script.get("src", "").lower()
        if "mathjax" not in source and "reach.js" not in source and "MathJax" not in script.text:
            script.decompose()
    body, solutions = head.new_tag("body"), head.new_tag("section", id="solutions", attrs={"class": "bd-article"})
    solutions.append(_made(head, "h1", "Solutions"))
    for name in names:
        page = BeautifulSoup((site / f"{name}.html").read_text(encoding="utf-8"), "html.parser")
        article = page.select_one("article")
        for part in article.select(_NOT_PRINTED):
            part.decompose()
        for part in article.select("details"):
            part["open"] = ""
        _rename(article, name, names)
        article["id"] = _anchor(name)
        _to_the_end(article, solutions, head)
        body.append(article)
    if solutions.select(".solution"):
        body.append(solutions)
    head.body.replace_with(body)
    head.html["data-theme"] = "light"
    head.title.string = body.h1.get_text().strip()
    head.head.append(_made(head, "style", _STYLE))
    return str(head)


def _to_the_end(article, solutions, document):
    """Move the solutions of a chapter behind the last one, under its title; a link to each stays in its place."""
    found = article.select("div.solution[id]")
    if found:
        solutions.append(_made(document, "h2", article.h1.get_text().strip()))
    for solution in found:
        place = document.new_tag("p")
        place.append(_made(document, "a", "Solution", href=f"#{solution['id']}"))
        solution.replace_with(place)
        solution["class"] = [name for name in solution["class"] if name not in ("dropdown", "toggle")]
        solutions.append(solution)


def _made(document, tag: str, words: str, **attributes):
    made = document.new_tag(tag, **attributes)
    made.string = words
    return made


def _anchor(page: str, fragment: str = "") -> str:
    return page.replace("/", "--") + (f"--{fragment}" if fragment else "")


def _rename(article, name: str, names: list[str]):
    """Mark ids with their page, lead links between pages to them, and name other files from the root of the site."""
    here = Path(name).parent
    for attribute in ("id", "aria-labelledby", "aria-describedby", "for"):
        for tag in article.find_all(attrs={attribute: True}):
            tag[attribute] = _anchor(name, tag[attribute])
    for attribute in ("href", "src"):
        for tag in article.find_all(attrs={attribute: True}):
            parts = urlsplit(tag[attribute])
            if parts.scheme or parts.netloc:
                continue
            target = normpath(here / unquote(parts.path)) if parts.path else f"{name}.html"
            page = target.removesuffix(".html")
            tag[attribute] = f"#{_anchor(page, unquote(parts.fragment))}" if page in names else target


def write(site: Path, toc: Path, out: Path) -> int:
    """Print the pages of `toc`, built in `site`, into the file `out`; returns the number of formulas.

    Raises FileNotFoundError without Chromium or the pages, RuntimeError where a formula is not typeset.
    """
    from playwright.sync_api import sync_playwright

    if chromium() is None:
        raise FileNotFoundError("Chromium prints the pages; it is not on PATH (on Debian: apt-get install chromium)")
    document = joined(site, contents(toc))

    def answer(route):
        path = site / unquote(urlsplit(route.request.url).path).lstrip("/")
        if path == site / "book.html":
            route.fulfill(body=document, content_type="text/html; charset=utf-8")
        elif path.is_file():
            route.fulfill(body=path.read_bytes(), content_type=mimetypes.guess_type(path)[0] or "text/plain")
        else:
            route.abort()

    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=chromium(), args=["--no-sandbox", "--disable-gpu"])
        page = browser.new_page()
        page.set_default_timeout(600_000)
        page.emulate_media(media="print")
        page.route("**", answer)
        page.goto(f"{_HOST}book.html")
        formulas = page.evaluate(_TYPESET)
        if wrong := page.locator(".math:not(:has(mjx-container)), mjx-merror").count():
            raise RuntimeError(f"{wrong} formulas are not typeset")
        # Wide formulas are measured, and fitted to the page.
        page.evaluate("window.dispatchEvent(new Event('beforeprint'))")
        out.parent.mkdir(parents=True, exist_ok=True)
        page.pdf(
            path=out, format="A4", outline=True, tagged=True, print_background=True,
            display_header_footer=True, header_template="<span></span>", footer_template=_FOOT,
            margin={"top": "18mm", "bottom": "18mm", "left": "16mm", "right": "16mm"},
        )  # fmt: skip
        browser.close()
    return formulas


def main(parser, arguments) -> int:
    parser.add_argument("site", type=Path, help="the folder of the built pages")
    parser.add_argument("out", type=Path, help="the file to write")
    options = parser.parse_args(arguments)
    formulas = write(options.site, Path("_toc.yml"), options.out)
    print(f"{options.out}: {options.out.stat().st_size / 1e6:.1f} MB, {formulas} formulas")
    return 0
