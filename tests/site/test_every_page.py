"""Every page of the book in a browser; a file of its own, so that it runs beside the other tests of the pages."""


def test_pages_load_typeset_and_fit(browser, site, site_address, visit):
    paths = [p.relative_to(site).as_posix() for p in site.rglob("*.html")]
    pages = [path for path in paths if not path.startswith("_static/") and path != "index.html"]  # that only redirects
    assert {page: faults for page in pages if (faults := visit(browser, f"{site_address}/{page}"))} == {}
