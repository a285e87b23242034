"""Homework to print: the exercises of an assignment as a PDF, made by Chromium from Markdown, with MathJax from beside it."""

from __future__ import annotations

import importlib.util
import mimetypes
from pathlib import Path
from urllib.parse import unquote, urlsplit

from bindery.pdf import chromium

_HOST = "http://homework.invalid/"  # never looked up: every request is answered from here
_PAGE = """<!doctype html><meta charset="utf-8"><title>{title}</title><style>
body {{ font: 11pt/1.45 serif }} h2 {{ font-size: 13pt; break-after: avoid; margin-top: 2em }} pre {{ background: #f3f3f3; padding: .5em }}
pre, mjx-container {{ break-inside: avoid }} pre {{ white-space: pre-wrap }}
</style><script>window.MathJax = {{tex: {{inlineMath: [["\\\\(", "\\\\)"]]}}}}</script><script src="tex-chtml-full.js" defer></script>{body}"""
_TYPESET = "MathJax.startup.promise.then(() => document.fonts.ready).then(() => document.querySelectorAll('mjx-merror').length)"


def page(markdown: str) -> str:
    """A page of HTML with its formulas still as TeX."""
    from markdown_it import MarkdownIt
    from mdit_py_plugins.dollarmath import dollarmath_plugin

    def formula(content: str, options: dict) -> str:
        text = content.replace("&", "&amp;").replace("<", "&lt;")
        return rf"\[{text}\]" if options["display_mode"] else rf"\({text}\)"

    reader = MarkdownIt("commonmark").use(dollarmath_plugin, renderer=formula, double_inline=True).enable("table")
    return _PAGE.format(title=markdown.partition("\n")[0].lstrip("# "), body=reader.render(markdown))


def write(sheets: dict[Path, str]) -> None:
    """Print each sheet of Markdown into its file. Raises FileNotFoundError without Chromium, RuntimeError for a wrong formula."""
    from playwright.sync_api import sync_playwright

    if chromium() is None:
        raise FileNotFoundError("Chromium prints the homework; it is not on PATH (on Debian: apt-get install chromium)")
    (mathjax,) = importlib.util.find_spec("sphinx-mathjax-offline").submodule_search_locations
    shown = ""

    def answer(route):
        path = Path(mathjax, "static", "mathjax") / unquote(urlsplit(route.request.url).path).lstrip("/")
        if path.is_file():
            route.fulfill(body=path.read_bytes(), content_type=mimetypes.guess_type(path)[0] or "text/plain")
        else:
            route.fulfill(body=shown, content_type="text/html; charset=utf-8")

    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=chromium(), args=["--no-sandbox", "--disable-gpu"])
        tab = browser.new_page()
        tab.route("**", answer)
        for out, markdown in sheets.items():
            shown = page(markdown)
            tab.goto(f"{_HOST}sheet")
            if wrong := tab.evaluate(_TYPESET):
                raise RuntimeError(f"{wrong} formulas of {out.stem} are not typeset")
            tab.pdf(path=out, format="A4", margin=dict.fromkeys(("top", "bottom", "left", "right"), "20mm"))
        browser.close()
