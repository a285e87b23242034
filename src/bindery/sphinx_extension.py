"""Adjustments to the built pages that no setting of Sphinx or of its extensions offers."""

import functools
import hashlib
import json
import re
from pathlib import Path

from docutils import nodes
from sphinx.errors import ExtensionError

from anysize.board.verdict import badge
from bindery import answer, coq_pages, launch, ledger, readable, search
from bindery import online as _online
from bindery.accepted import accepted

# sphinx-proof and sphinx-exercise give these anchors to every block, though an id may occur once in a page.
_REPEATED_IDS = {"proof", "proof-content", "exercise-content", "solution-content"}
_LEDGER = "chapters/verification/ledger"
_WORKBENCH = "chapters/appendix/workbench"


def _load_vendored_scripts_once(app, config):
    """Jupyter Book loads every script below `_static`; leave the vendored ones to sphinx-tippy."""
    config.html_js_files = [f for f in config.html_js_files if not str(f).startswith("vendor/")]


def _remove_repeated_ids(app, doctree, docname):
    for node in doctree.findall(nodes.Element):
        ids = node.get("ids", [])
        if _REPEATED_IDS.intersection(ids):
            node["ids"] = [i for i in ids if i not in _REPEATED_IDS]


def _configure(app, config):
    """Our templates before the theme's, and formulas without a menu, for which each would be a stop of the Tab key."""
    config.templates_path.append(str(Path(__file__).with_name("templates")))
    config.mathjax3_config = config.mathjax3_config or {}
    config.mathjax3_config.setdefault("options", {})["enableMenu"] = False


_KINDS = "Axiom|Claim|Corollary|Definition|Fact|Lemma|Observation|Proposition|Remark|Theorem"
_TITLE = re.compile(rf'<span class="caption-number">({_KINDS}) [\d.]+ </span> \((.*?)\)(?= <a class="verdict-link")')
_NUMBERED = re.compile(rf"({_KINDS}) \d")


def _correct_body(app, pagename, templatename, context, doctree):
    """Make good what docutils writes that assistive technology cannot use, and number statements once.

    The role of a bibliography's entries is deprecated, and no item of the list that they stand in; the head of a column
    without a name is no head. The number of a settled statement is the paper's, if it has one there; Sphinx counts a second
    time, through the book.
    """
    if "body" in context:
        body = context["body"].replace(' role="doc-biblioentry"', ' role="listitem"')
        body = re.sub(r"<th([^>]*)>\s*(?:<p>\s*</p>\s*)?</th>", r"<td\1></td>", body)
        context["body"] = _TITLE.sub(lambda m: m[2] if _NUMBERED.match(m[2]) else f"{m[1]} ({m[2]})", body)


def _let_figures_shrink(app, doctree):
    """A stored figure brings its width and its height; where its width is more than there is, the height must follow."""
    for image in doctree.findall(nodes.image):
        if "jupyter_execute" in Path(image["uri"]).parts:
            image.attributes.pop("height", None)


def _read_ledger(app):
    """Keep the ledger of a book that has one, and the certificates that Coq has accepted."""
    app.ledger = []
    if (Path(app.srcdir) / f"{_LEDGER}.ipynb").exists():
        try:
            app.ledger = ledger.read(Path(app.srcdir) / "chapters")
        except ValueError as problem:
            raise ExtensionError(f"The ledger cannot be made: {problem}") from None
    app.certificates = accepted() if app.ledger else {}


def _add_badges(app, doctree, docname):
    """Put into the title of a settled statement its verdict, with a link to its line in the ledger, and its permanent link."""
    if app.builder.format != "html":
        return
    rows = {row.id: row for row in app.ledger if row.payload}
    for box in doctree.findall(nodes.Admonition):
        if box.get("label") in rows and isinstance(box.next_node(), nodes.title):
            claim, to = box["label"], functools.partial(app.builder.get_relative_uri, docname)
            mark = badge(rows[claim].verdict)
            link = f' <a class="verdict-link" href="{to(_LEDGER)}#{ledger.anchor(claim)}">{mark}</a>'
            permanent = to(ledger.permalink(claim).removesuffix(".html"))
            link += f'<a class="headerlink" href="{permanent}" title="Permanent link to this statement">#</a>'
            if rows[claim].payload["stated"]:
                link += f' <a class="try-link" href="{to(_WORKBENCH)}?statement={claim}">try it</a>'
            if claim in app.certificates:
                link += f' <a class="coq-link" href="{to(app.certificates[claim].page)}">accepted by Coq</a>'
            box.next_node().append(nodes.raw("", link, format="html"))


def _write_claims(app, exception):
    """The ledger for programs, at the root of the site."""
    if app.ledger and app.builder.format == "html" and not exception:
        (Path(app.outdir) / "claims.json").write_text(ledger.as_json(app.ledger) + "\n", encoding="utf-8")
        (Path(app.outdir) / ledger.SCHEMA.name).write_bytes(ledger.SCHEMA.read_bytes())


def _offer_readable_notebooks(app, exception):
    """The download of a chapter is its edition in plain Markdown, which any notebook program can show."""
    if exception or app.builder.format != "html":
        return
    sources = readable.bibliography(Path(app.srcdir) / "references.bib")
    for page in app.env.found_docs:
        copy = Path(app.outdir) / "_sources" / f"{page}.ipynb"
        if copy.exists():
            launch.write(readable.notebook(launch.read(copy), sources), copy)


def name_previews_by_content(app, exception):
    """The script of a page's previews has a random name, so that no browser shows an old one, and its entries in a random order.

    A name made of what it says does as well, and the same pages are then the same files whenever they are built.
    """
    for script in sorted(Path(app.outdir, "_static", "tippy").rglob("*.js")):
        page = (
            Path(app.outdir, script.relative_to(Path(app.outdir, "_static", "tippy"))).parent
            / script.name.split(".")[0]
        )
        said = re.sub(r"^selector_to_html = (\{.*\})$", _in_order, script.read_text("utf-8"), flags=re.M)
        script.write_text(said, "utf-8")
        name = f"{page.name}.{hashlib.sha256(script.read_bytes()).hexdigest()[:16]}.js"
        html = page.with_suffix(".html")
        if html.exists():
            html.write_text(html.read_text("utf-8").replace(script.name, name), "utf-8")
        script.rename(script.with_name(name))


def _in_order(found):
    return "selector_to_html = " + json.dumps(json.loads(found[1]), sort_keys=True)


def setup(app):
    # MathJax on pages without formulas too: the titles in the navigation may hold some.
    app.set_html_assets_policy("always")
    app.connect("config-inited", _load_vendored_scripts_once)  # before Sphinx reads the list, at priority 800
    app.connect("config-inited", _configure)
    app.connect("html-page-context", _correct_body)
    app.connect("builder-inited", _read_ledger)
    app.connect("doctree-read", _let_figures_shrink)
    app.connect("doctree-resolved", _remove_repeated_ids)
    app.connect("doctree-resolved", _add_badges)
    app.connect("html-collect-pages", coq_pages.pages)
    app.connect("build-finished", _write_claims)
    app.connect("build-finished", coq_pages.copy_files)
    app.connect("build-finished", search.write)
    app.connect("build-finished", _offer_readable_notebooks)
    app.connect("build-finished", name_previews_by_content, priority=900)  # after they are written
    answer.setup(app)
    _online.setup(app)
    return {"parallel_read_safe": True, "parallel_write_safe": True}
