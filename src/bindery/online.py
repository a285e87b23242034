"""What the pages need on the web: permanent links, a stamp, buttons that run a chapter, and what depends on their address.

Where the pages will stand, and where their source is, is not known here. Whoever publishes them says so:

    make book BOOK_SITE=https://owner.github.io/name/ BOOK_REPOSITORY=https://github.com/owner/name

Without the first there are no canonical addresses and no social cards, and the page for a wrong address expects to stand at
the root of its host. Without the second there are no buttons for Binder and Colab, which fetch the repository.
"""

from __future__ import annotations

import os
import re
import subprocess
from importlib import metadata
from pathlib import Path
from urllib.parse import quote, urlsplit

from sphinx.errors import ExtensionError

from bindery import ledger
from bindery.launch import COLAB_BRANCH, LITE

_MOVED = Path(__file__).with_name("moved.html")
_PROVED_WITH = ("SymPy", "NumPy")


def site() -> str:
    """The address at which the pages will stand, ending in a slash; "" where it is not known."""
    given = _said("BOOK_SITE", r"https?://[^\s/?#]+(/[^\s?#]*)?", "https://owner.github.io/name/")
    return given and given + "/"


def repository() -> str:
    """The address of the repository on GitHub; "" where it is not known."""
    pattern = r"https://github\.com/[\w.-]+/[\w.-]+"
    return _said("BOOK_REPOSITORY", pattern, "https://github.com/owner/name").removesuffix(".git")


def _said(name: str, pattern: str, example: str) -> str:
    """The address that a variable of the environment gives, without a slash at its end; "" where it gives none."""
    given = os.environ.get(name, "").strip().rstrip("/")
    if given and not re.fullmatch(pattern, given):
        raise ExtensionError(f"{name} is {given!r}; it must be an address such as {example}")
    return given


def _configure(app, config):
    root = urlsplit(site()).path or "/"
    config.redirect_html_template_file = str(_MOVED)
    config.notfound_urls_prefix = root
    config.notfound_context = {
        "title": "No such page",
        "body": "<h1>There is no page at this address</h1><p>It may be mistyped, or the page may have moved. Try the search, "
        f"the contents, or the <a href='{root}intro.html'>front page</a>.</p>",
    }
    options = config.html_theme_options
    options["extra_footer"] = stamp(Path(app.srcdir))
    if site():
        config.html_baseurl = config.ogp_site_url = site()
        config.ogp_site_name = config.html_title
        config.ogp_social_cards = {"line_color": "#0b5a2b", "image_mini": "_static/mark.png"}
    if repository():
        options |= {"repository_url": repository(), "use_repository_button": True, "use_issues_button": True}


def stamp(folder: Path) -> str:
    """What the stored outputs were made and checked with: versions, commit, date; as HTML for the foot of a page."""
    versions = " and ".join(f"{name} {metadata.version(name)}" for name in _PROVED_WITH)
    commit = _git(folder, "log", "-1", "--format=%h of %cs")
    changed = " and changes since" if commit and _git(folder, "status", "--porcelain") else ""
    return f"<p class='stamp'>Validated with {versions}{commit and f'; commit {commit}'}{changed}.</p>"


def _git(folder: Path, *arguments: str) -> str:
    """What git says of the folder; "" without git, or outside of a checkout."""
    try:
        done = subprocess.run(["git", "-C", str(folder), *arguments], capture_output=True, text=True, check=True)
    except (OSError, subprocess.CalledProcessError):
        return ""
    return done.stdout.strip()


def _lead_to_claims(app):
    """A page for each settled claim that leads to its statement; beside those for moved pages, in _config.yml."""
    for row in app.ledger:
        if row.payload:
            app.config.redirects[ledger.permalink(row.id)] = f"/chapters/{row.chapter}.html#{row.id}"


def _add_launch_buttons(app, pagename, templatename, context, doctree):
    """The buttons at the top of a chapter that run it elsewhere."""
    path = Path(app.env.doc2path(pagename))
    if doctree is None or path.suffix != ".ipynb" or "header_buttons" not in context:
        return
    lite = f"{context['pathto'](f'{LITE}/lab/index.html', 1)}?path={quote(pagename)}.ipynb"
    buttons = [_button("JupyterLite", "svg", lite, "in this browser; fetches Python from cdn.jsdelivr.net")]
    if repository():
        name = repository().removeprefix("https://github.com/")
        binder = f"https://mybinder.org/v2/gh/{name}/main?urlpath=lab/tree/{quote(pagename)}.ipynb"
        colab = f"https://colab.research.google.com/github/{name}/blob/{COLAB_BRANCH}/{quote(pagename)}.ipynb"
        buttons += [
            _button("Binder", "svg", binder, "on a machine of mybinder.org; takes minutes to start"),
            _button("Colab", "png", colab, "on a machine of Google; asks you to sign in"),
        ]
    group = {"type": "group", "tooltip": "Run this chapter", "icon": "fas fa-rocket", "label": "launch-buttons"}
    context["header_buttons"].insert(0, group | {"buttons": buttons})


def _button(name: str, ending: str, url: str, where: str) -> dict:
    icon = f"_static/images/logo_{name.lower()}.{ending}"
    return {"type": "link", "text": name, "tooltip": f"Run this chapter {where}", "icon": icon, "url": url}


def setup(app):
    if site():
        app.setup_extension("sphinxext.opengraph")
    app.connect("config-inited", _configure)
    app.connect("builder-inited", _lead_to_claims, priority=600)  # once the ledger is read
    app.connect("html-page-context", _add_launch_buttons, priority=502)  # after the theme's buttons
