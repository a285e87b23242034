"""JupyterLite beside the pages: it opens a chapter, asks one foreign host for Python, and serves this package."""

import hashlib
import http.server
import json
import re
import threading
import time
import zipfile
from pathlib import Path
from urllib.parse import quote, urlsplit

import pytest

from bindery import launch
from bindery.pdf import chromium
from weightshift import book

ROOT = Path(__file__).parents[2]
CHAPTER = "chapters/gradients/gradient-in-x"
CHROMIUM = chromium()
LEFT = {"__pycache__", "build", "anysize.egg-info", "weightshift.egg-info"}  # what building and running leave behind


@pytest.fixture(scope="module")
def lite(site):
    """The folder of JupyterLite."""
    return site / launch.LITE


class _Proxy(http.server.BaseHTTPRequestHandler):
    """Notes for which host it is asked, and lets nothing through."""

    def refuse(self):
        host = urlsplit(self.path).hostname or self.path.rpartition(":")[0]
        self.server.asked.append(host)
        self.send_error(403)

    do_GET = do_POST = do_CONNECT = refuse

    def log_message(self, *args):
        pass


@pytest.fixture
def proxy():
    """A proxy through which a browser has to ask for anything that is not on this machine; `asked` are the hosts.

    It sees what a service worker asks for too, which no event of the page says; and what the browser asks for on its own.
    """
    server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), _Proxy)
    server.asked = []
    threading.Thread(target=server.serve_forever, daemon=True).start()
    yield server
    server.shutdown()
    server.server_close()


@pytest.fixture
def page(lite, serve, proxy):
    """An empty page of a browser that reaches other hosts through the proxy only; `address` is that of JupyterLite."""
    if CHROMIUM is None:
        pytest.skip("chromium is not on PATH: JupyterLite is not tried in a browser")
    api = pytest.importorskip("playwright.sync_api")
    with serve(lite.parent) as address, api.sync_playwright() as started:
        through = {"server": f"http://127.0.0.1:{proxy.server_port}", "bypass": "127.0.0.1"}
        browser = started.chromium.launch(executable_path=CHROMIUM, args=["--no-sandbox"], proxy=through)
        opened = browser.new_page()
        opened.address = f"{address}/{launch.LITE}/lab/index.html"
        opened.complaints, opened.asked = [], set()
        opened.on("request", lambda request: opened.asked.add(urlsplit(request.url).hostname))
        icon = f"{address}/favicon.ico"  # a browser asks for it at the root of any host
        opened.on(
            "console",
            lambda m: (
                m.type == "error"
                and m.location["url"] != icon
                and opened.complaints.append(f"{m.text} {m.location['url']}")
            ),
        )
        opened.on("pageerror", lambda error: opened.complaints.append(str(error)))
        yield opened
        browser.close()


def foreign(page, proxy):
    """The other hosts that were asked, but for those that only the browser itself asked: all of its maker."""
    ends = (".google.com", ".googleapis.com", ".gvt1.com")
    return page.asked - {"127.0.0.1"} | {host for host in proxy.asked if not f".{host}".endswith(ends)}


def test_a_chapter_opens_with_its_stored_outputs_and_asks_for_pyodide_alone(page, proxy):
    page.goto(f"{page.address}?path={quote(CHAPTER)}.ipynb")
    page.wait_for_selector(".jp-Notebook h1:has-text('The gradient in x')")
    page.wait_for_selector(".jp-OutputArea-output:has-text('Lemma 4.5, part 1')")
    page.wait_for_selector(".jp-CodeCell:has-text('%pip install -q weightshift')")
    assert page.title().endswith("Executable Derivations")
    page.wait_for_selector(".jp-Toolbar-kernelName:has-text('Python (Pyodide)')")
    pyodide = f"https://cdn.jsdelivr.net/pyodide/v{launch.PYODIDE}/full/pyodide.mjs"
    deadline = time.monotonic() + 20
    while not any(pyodide in complaint for complaint in page.complaints) and time.monotonic() < deadline:
        page.wait_for_timeout(50)
    page.wait_for_timeout(500)  # time for another complaint
    assert page.complaints and [complaint for complaint in page.complaints if pyodide not in complaint] == []
    assert foreign(page, proxy) == {"cdn.jsdelivr.net"} <= set(proxy.asked)
    assert page.locator("dialog[open]").count() == 0  # it does not ask which kernel to use


@pytest.mark.exhaustive
def test_without_a_notebook_no_other_host_is_asked(page, proxy):
    page.goto(page.address)
    page.wait_for_selector(".jp-DirListing-item:has-text('chapters')")
    page.wait_for_timeout(500)
    assert (foreign(page, proxy), page.complaints) == (set(), [])


@pytest.mark.exhaustive
def test_a_host_that_is_asked_is_seen(page, proxy):
    page.goto(page.address)
    page.evaluate("() => fetch('https://fonts.googleapis.com/x').catch(() => 0)")
    assert foreign(page, proxy) == {"fonts.googleapis.com"}
    page.asked.clear()
    page.evaluate("() => fetch('https://elsewhere.example/x').catch(() => 0)")
    page.asked.clear()  # as if a service worker had asked
    assert foreign(page, proxy) == {"elsewhere.example"}


def index(lite):
    """The packages that the kernel is told of first, by name."""
    settings = json.loads((lite / "jupyter-lite.json").read_text())["jupyter-config-data"]["litePluginSettings"]
    (kernel,) = settings.values()
    assert kernel["disablePyPIFallback"] is True
    return json.loads((lite / kernel["pipliteUrls"][0].partition("?")[0]).read_text())


def test_the_kernel_is_served_this_package_as_it_is_here(lite):
    assert set(index(lite)) == {"weightshift", *launch.SERVED}
    ((made,),) = index(lite)["weightshift"]["releases"].values()
    wheel = lite / "pypi" / made["url"]
    assert hashlib.sha256(wheel.read_bytes()).hexdigest() == made["digests"]["sha256"]
    with zipfile.ZipFile(wheel) as archive:
        names = [name for name in archive.namelist() if not name.partition("/")[0].endswith(".dist-info")]
        served = {name: archive.read(name) for name in names}
    found = [*(ROOT / "src").rglob("*"), *(ROOT / "src/anysize/coq/library").glob("*.v")]  # rglob follows no link
    paths = {path.relative_to(ROOT / "src") for path in found if path.is_file()}
    package = [path for path in paths if path.name != "pyproject.toml" and not LEFT & {*path.parts}]
    assert {path.parts[0] for path in package} == {"anysize", "bindery", "weightshift"}
    assert served == {path.as_posix(): (ROOT / "src" / path).read_bytes() for path in package}


def test_what_the_kernel_asks_for_when_it_starts_is_served_or_in_pyodide(lite):
    """Nothing else can be had: PyPI is not asked."""
    (kernel,) = (lite / "extensions").glob("@jupyterlite/pyodide-kernel-extension/static")
    workers = list(kernel.glob("*.worker.*.js"))
    lists = {tuple(json.loads(found)) for w in workers for found in re.findall(r'\["ipykernel"[^]]*\]', w.read_text())}
    (asked,) = lists
    brought = json.loads((kernel / "pypi" / "all.json").read_text())
    assert len(asked) > 3 and set(asked) - set(brought) - set(index(lite)) - set(launch.FROM_PYODIDE) == set()


def test_it_holds_the_chapters_with_what_they_read_and_nothing_that_is_not_needed(lite):
    files = lite / "files"
    assert launch.pages(files) == launch.pages(ROOT)
    assert book.folder(package=lite, here=files / "chapters" / "gradients") == files
    data = [path.relative_to(ROOT) for path in (ROOT / "chapters").rglob("*.json")] + [Path("bench/results.json")]
    assert len(data) > 5 and [p for p in data if (files / p).read_bytes() != (ROOT / p).read_bytes()] == []
    assert [path.name for path in lite.rglob("*.map")] == []
    extensions = json.loads((lite / "jupyter-lite.json").read_text())["jupyter-config-data"]["federated_extensions"]
    assert [extension["name"] for extension in extensions] == ["@jupyterlite/pyodide-kernel-extension"]
    assert sum(path.stat().st_size for path in lite.rglob("*") if path.is_file()) < 40e6
