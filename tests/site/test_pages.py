"""The files of the built book: complete, self-contained, every link good.

Each check is a function that lists faults, so that a test can plant one and see it found.
"""

import re
from collections import Counter
from pathlib import Path, PurePosixPath
from urllib.parse import unquote, urlsplit

import pytest
from bs4 import BeautifulSoup

from bindery import launch, readable
from bindery.accepted import accepted
from bindery.refresh import contents

ROOT = Path(__file__).parents[2]
GENERATED = {"404.html", "index.html", "genindex.html", "search.html", "prf-prf.html"}

# Attributes whose address the browser fetches by itself. A plain <a href> is fetched when the reader clicks.
FETCHED = {"src", "srcset", "data", "poster", "action", "background", "cite", "manifest"}
FOREIGN = re.compile(r"(?:https?:|wss?:)?//(?=[\w-]+(?:\.[\w-]+)+)[^\s\"'`)<>\\]*")
CSS_FETCH = re.compile(r"""(?:url\(|@import\s+(?=["']))\s*["']?([^"')\s;]+)""")

# Addresses that stand in loaded scripts but are not fetched: test_browser.py sees that no page requests them.
NAMED_IN_SCRIPTS = (
    "http://www.w3.org/",  # names of XML vocabularies
    "https://www.mathjax.org",  # a link in the menu of a formula
    "https://pydata-sphinx-theme.readthedocs.io/",  # advice in an error message
)


@pytest.fixture(scope="module")
def pages(site):
    """Every page as parsed HTML, by its path below the site; without those that lead on from claim/, and without JupyterLite."""
    paths = [p for p in site.rglob("*.html") if p.relative_to(site).parts[0] not in ("_static", "claim", "lite")]
    return {p.relative_to(site).as_posix(): BeautifulSoup(p.read_text(), "html.parser") for p in paths}


def foreign_in_css(text):
    return [address for address in CSS_FETCH.findall(text) if FOREIGN.match(address)]


def foreign_in_script(text):
    text = re.sub(r"/\*.*?\*/|^\s*//[^\n]*$", "", text, flags=re.DOTALL | re.MULTILINE)
    found = (match.group() for match in FOREIGN.finditer(text) if match.group().partition("//")[0])
    return [address for address in found if not address.startswith(NAMED_IN_SCRIPTS)]


def foreign_in_page(soup):
    """Addresses on other hosts that the page itself refers the browser to."""
    found = []
    for tag in soup.find_all(True):
        for name, value in tag.attrs.items():
            value = " ".join(value) if isinstance(value, list) else value
            fetched = name in FETCHED or (name in ("href", "xlink:href") and tag.name != "a")
            if (fetched or (tag.name == "meta" and name == "content")) and FOREIGN.search(value):
                found.append(f"<{tag.name} {name}={value}>")
            if name == "style":
                found += foreign_in_css(value)
        if tag.name == "style":
            found += foreign_in_css(tag.text)
        if tag.name == "script" and tag.get("type") != "application/vnd.jupyter.widget-state+json":
            found += foreign_in_script(tag.text)
    return found


def loaded(pages, tag, attribute, suffix):
    """Paths below the site of the local files that the pages load through this tag."""
    found = set()
    for page, soup in pages.items():
        for element in soup.find_all(tag, {attribute: True}):
            path = unquote(urlsplit(element[attribute]).path)
            if path.endswith(suffix) and not FOREIGN.match(element[attribute]):
                found.add(resolve(page, path))
    return found


def resolve(page, path):
    """Path below the site of what a page calls `path`; one from the root, as 404.html has them, stands at the site's root here."""
    parts = []
    for part in (PurePosixPath(page).parent / path).parts:
        if part == ".." and parts:
            parts.pop()
        elif part not in (".", "/"):
            parts.append(part)
    return "/".join(parts)


def anchors(soup):
    return {tag["id"] for tag in soup.find_all(id=True)} | {tag["name"] for tag in soup.find_all("a", {"name": True})}


def broken_links(pages, site):
    """Links to pages, files or anchors of the book that do not exist."""
    known = {page: anchors(soup) for page, soup in pages.items()}
    broken = []
    for page, soup in pages.items():
        targets = [t[a] for a in ("href", "src") for t in soup.find_all(attrs={a: True})]
        for address in targets:
            parts = urlsplit(address)
            if parts.scheme or parts.netloc or address in ("#", "#top"):
                continue
            target = resolve(page, unquote(parts.path)) if parts.path else page
            if not (site / target).is_file():
                broken.append(f"{page}: {address} does not exist")
            elif parts.fragment and target in known and unquote(parts.fragment) not in known[target]:
                broken.append(f"{page}: {address} has no such anchor")
    return broken


def repeated_ids(soup):
    return [name for name, count in Counter(tag["id"] for tag in soup.find_all(id=True)).items() if count > 1]


def undescribed_images(soup):
    """Images in the text whose alternative text is missing, or only the file's own name."""
    images = soup.select("article img")
    return [i.get("src") for i in images if not i.get("alt") or PurePosixPath(i["alt"]).suffix in (".png", ".svg")]


def test_the_book_has_exactly_the_pages_of_its_contents(pages):
    certificates = {f"{certificate.page}.html" for certificate in accepted().values()}
    assert set(pages) == {f"{name}.html" for name in contents(ROOT / "_toc.yml")} | GENERATED | certificates


def test_the_first_address_leads_to_the_front_page(pages):
    [refresh] = pages["index.html"].select("meta[http-equiv=Refresh]")
    assert refresh["content"] == "0; url=intro.html"


@pytest.mark.parametrize("faults", [foreign_in_page, repeated_ids, undescribed_images])
def test_no_page_refers_to_another_host_repeats_an_id_or_leaves_an_image_undescribed(pages, faults):
    assert {page: found for page, soup in pages.items() if (found := faults(soup))} == {}


def test_loaded_styles_and_scripts_refer_to_no_other_host(pages, site):
    styles, scripts = loaded(pages, "link", "href", ".css"), loaded(pages, "script", "src", ".js")
    assert "_static/book.css" in styles and "_static/mathjax/tex-chtml.js" in scripts
    found = {path: foreign_in_css((site / path).read_text()) for path in styles}
    found |= {path: foreign_in_script((site / path).read_text()) for path in scripts if "/tippy/" not in path}
    for path in scripts:  # previews hold pieces of pages, where a link is a link
        if "_static/tippy/" in path:
            found[path] = foreign_in_script(re.sub(r"<a [^>]*>", "", (site / path).read_text()))
    assert {path: addresses for path, addresses in found.items() if addresses} == {}


@pytest.mark.parametrize(
    "planted",
    [
        '<script src="https://cdn.example.org/x.js"></script>',
        '<link rel="stylesheet" href="//fonts.example.org/css">',
        '<img srcset="https://example.org/a.png 2x">',
        '<p style="background: url(https://example.org/a.png)">',
        "<style>@import 'https://example.org/a.css';</style>",
        '<style>@import url("https://example.org/a.css");</style>',
        '<script>const CDN = "https://unpkg.example/lib.js"</script>',
        '<meta http-equiv="refresh" content="0; url=https://example.org/">',
    ],
)
def test_a_reference_to_another_host_is_found(planted):
    assert foreign_in_page(BeautifulSoup(planted, "html.parser"))


@pytest.mark.parametrize(
    "harmless",
    [
        '<a href="https://arxiv.org/abs/2304.13276">a link</a>',
        '<svg xmlns="http://www.w3.org/2000/svg"></svg>',
        "<script>/* see https://example.org/licence */ a(1) // 2</script>",
        "<style>p { background: url(data:image/png;base64,AAAA) }</style>",
    ],
)
def test_what_is_not_fetched_is_let_be(harmless):
    assert not foreign_in_page(BeautifulSoup(harmless, "html.parser"))


def test_internal_links_and_anchors_resolve(pages, site):
    assert broken_links(pages, site) == []


@pytest.mark.parametrize("planted", ['<a href="gone.html"></a>', '<a href="#gone"></a>', '<img src="gone.png">'])
def test_a_broken_link_is_found(planted, tmp_path):
    (tmp_path / "page.html").write_text(planted)
    assert broken_links({"page.html": BeautifulSoup(planted, "html.parser")}, tmp_path)


def test_a_repeated_id_and_an_undescribed_image_are_found():
    soup = BeautifulSoup(
        '<article><p id="a"/><p id="a"/><img alt="_images/1.png" src="_images/1.png"/></article>', "html.parser"
    )
    assert repeated_ids(soup) == ["a"] and undescribed_images(soup) == ["_images/1.png"]


def test_mathjax_is_served_from_the_site(pages, site):
    for page, soup in pages.items():
        scripts = [s["src"] for s in soup.find_all("script", src=re.compile("mathjax", re.IGNORECASE))]
        expected = [] if page == "index.html" else ["_static/mathjax/tex-chtml.js"]  # index.html only redirects
        assert [resolve(page, urlsplit(s).path) for s in scripts] == expected
    assert (site / "_static/mathjax/tex-chtml.js").stat().st_size > 100_000


def test_a_chapter_offers_its_own_notebook_for_download(pages, site):
    for name in contents(ROOT / "_toc.yml"):
        if (ROOT / f"{name}.ipynb").exists():
            offered = pages[f"{name}.html"].select_one("a.btn-download-source-button")
            downloaded = site / resolve(f"{name}.html", offered["href"])
            stored = launch.read(ROOT / f"{name}.ipynb")
            sources = readable.bibliography(ROOT / "references.bib")
            assert launch.read(downloaded) == readable.notebook(stored, sources)
