"""Adjustments to the built pages that no setting of Sphinx or of its extensions offers."""

from docutils import nodes

# sphinx-proof and sphinx-exercise give these anchors to every block, though an id may occur once in a page.
_REPEATED_IDS = {"proof", "proof-content", "exercise-content", "solution-content"}


def _load_vendored_scripts_once(app, config):
    """Jupyter Book loads every script below `_static`; leave the vendored ones to sphinx-tippy."""
    config.html_js_files = [f for f in config.html_js_files if not str(f).startswith("vendor/")]


def _remove_repeated_ids(app, doctree, docname):
    for node in doctree.findall(nodes.Element):
        ids = node.get("ids", [])
        if _REPEATED_IDS.intersection(ids):
            node["ids"] = [i for i in ids if i not in _REPEATED_IDS]


def setup(app):
    # MathJax on pages without formulas too: the titles in the navigation may hold some.
    app.set_html_assets_policy("always")
    app.connect("config-inited", _load_vendored_scripts_once)  # before Sphinx reads the list, at priority 800
    app.connect("doctree-resolved", _remove_repeated_ids)
    return {"parallel_read_safe": True, "parallel_write_safe": True}
