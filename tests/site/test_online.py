"""What the pages need on the web: permanent links, redirects, the stamp, launch buttons, social cards, the page for wrong addresses."""

from importlib import metadata
from pathlib import Path

import pytest
from bs4 import BeautifulSoup
from oracles.processes import run

from bindery import ledger
from bindery import online as _online
from weightshift import book

ROOT = Path(__file__).parents[2]
SITE, REPOSITORY = "https://owner.example/book/", "https://github.com/owner/book"
NOTEBOOK = ["# Second", {"text/markdown": "An output."}]


def parsed(path):
    return BeautifulSoup(path.read_text(encoding="utf-8"), "html.parser")


@pytest.fixture(scope="module")
def published(tmp_path_factory, build):
    """A sample book built for an address and a repository, in which one page has moved."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("BOOK_SITE", SITE.rstrip("/"))
        patch.setenv("BOOK_REPOSITORY", f"{REPOSITORY}.git")
        pages = {"start.md": "# Start\n\nWhat it is about.", "second.ipynb": NOTEBOOK}
        moved = {"old/name": "/second.html"}
        html, done = build(tmp_path_factory.mktemp("published"), pages, redirects=moved)
    assert done.returncode == 0, done.stdout + done.stderr
    return html


def leads_to(page):
    """Where a page that only leads on leads, without JavaScript."""
    (leading,) = parsed(page).select("meta[http-equiv=refresh i]")
    return leading["content"].partition("url=")[2]


def test_each_settled_claim_has_a_permanent_link_to_its_statement(site):
    rows = [row for row in ledger.read(ROOT / "chapters") if row.payload]
    assert {p.name for p in (site / "claim").iterdir()} == {Path(ledger.permalink(row.id)).name for row in rows}
    for row in rows:
        path, _, anchor = leads_to(site / ledger.permalink(row.id)).partition("#")
        target = (site / "claim" / path).resolve()
        assert target == (site / "chapters" / f"{row.chapter}.html").resolve() and anchor == row.id
    title = parsed(site / "chapters/gradients/gradient-in-x.html").select_one("[id='lemma-4.5.5'] .admonition-title")
    assert title.select_one("a.headerlink")["href"] == "../../claim/lemma-4.5.5.html"


def test_every_address_ever_published_still_leads_somewhere(site):
    """A page that is renamed needs a redirect in _config.yml; `make refresh` adds the new ones to the list."""
    published = (ROOT / book.ADDRESSES).read_text(encoding="utf-8").split()
    assert [address for address in published if not (site / address).is_file()] == []
    folders = (site, site / "claim", *(site / "chapters").iterdir())
    assert sorted(p.relative_to(site).as_posix() for f in folders for p in f.glob("*.html")) == sorted(published)


def test_a_redirect_leads_on(published):
    there = (published / "old" / leads_to(published / "old/name.html")).resolve()
    assert there == (published / "second.html").resolve()


def test_the_stamp_names_the_versions_and_the_commit(site):
    stamp = parsed(site / "intro.html").select_one("footer .stamp").text
    assert f"SymPy {metadata.version('sympy')}" in stamp and f"NumPy {metadata.version('numpy')}" in stamp
    assert "commit" in stamp


def test_the_stamp_knows_a_commit_from_changes_since_and_from_no_checkout(tmp_path):
    assert _online.stamp(tmp_path).endswith(f"NumPy {metadata.version('numpy')}.</p>")
    identity = ["-c", "user.name=a", "-c", "user.email=a@b.example", "-c", "commit.gpgsign=false"]
    run("git", "-C", tmp_path, "init", "-q")
    run("git", "-C", tmp_path, *identity, "commit", "-q", "--allow-empty", "-m", "m")
    commit = run("git", "-C", tmp_path, "rev-parse", "--short", "HEAD").strip()
    assert f"commit {commit} of 20" in _online.stamp(tmp_path)
    assert "changes since" not in _online.stamp(tmp_path)
    (tmp_path / "new").touch()
    assert "and changes since" in _online.stamp(tmp_path)


def launch_buttons(page):
    return {a.text.strip(): a["href"] for a in parsed(page).select(".dropdown-launch-buttons a")}


def test_a_chapter_runs_in_the_browser_and_without_a_repository_nowhere_else(site):
    buttons = launch_buttons(site / "chapters/gradients/gradient-in-x.html")
    assert buttons == {"JupyterLite": "../../lite/lab/index.html?path=chapters/gradients/gradient-in-x.ipynb"}
    assert launch_buttons(site / "intro.html") == {}


def test_with_a_repository_a_chapter_runs_on_binder_and_colab(published):
    assert launch_buttons(published / "second.html") == {
        "JupyterLite": "lite/lab/index.html?path=second.ipynb",
        "Binder": "https://mybinder.org/v2/gh/owner/book/main?urlpath=lab/tree/second.ipynb",
        "Colab": "https://colab.research.google.com/github/owner/book/blob/colab/second.ipynb",
    }
    assert parsed(published / "second.html").select_one(f'a[href="{REPOSITORY}"]')


def test_a_shared_link_shows_a_card(published):
    page = parsed(published / "start.html")
    card = {m["property"]: m["content"] for m in page.select("meta[property^='og:']")}
    assert card["og:title"] == "Start" and card["og:url"] == f"{SITE}start.html"
    image = published / card["og:image"].removeprefix(SITE)
    assert image.read_bytes().startswith(b"\x89PNG")
    assert page.select_one("link[rel=canonical]")["href"] == f"{SITE}start.html"


def test_without_an_address_there_is_no_card(site):
    assert not parsed(site / "intro.html").select("meta[property^='og:'], link[rel=canonical]")


@pytest.mark.parametrize(("book", "root"), [("site", "/"), ("published", "/book/")])
def test_the_page_for_a_wrong_address_works_at_any_depth(book, root, request):
    page = parsed(request.getfixturevalue(book) / "404.html")
    assert "no page at this address" in page.select_one("article h1").text
    local = [
        t[a] for a in ("href", "src") for t in page.find_all(attrs={a: True}) if "//" not in t[a] and t[a][0] != "#"
    ]
    assert local and all(address.startswith(root) for address in local), [a for a in local if not a.startswith(root)]


@pytest.mark.parametrize(
    ("name", "value"),
    [("BOOK_SITE", "owner.example/book"), ("BOOK_SITE", "https://owner.example/?x"), ("BOOK_REPOSITORY", "owner/book")],
)
def test_a_wrong_address_of_the_book_is_refused_by_name(name, value, monkeypatch):
    monkeypatch.setenv(name, value)
    with pytest.raises(_online.ExtensionError, match=f"{name} is '"):
        {"BOOK_SITE": _online.site, "BOOK_REPOSITORY": _online.repository}[name]()
