"""The built book, a small sample book and a headless browser, each made once for all tests that use it."""

import contextlib
import fcntl
import functools
import http.server
import itertools
import json
import os
import select
import shutil
import subprocess
import sys
import tempfile
import threading
import time
from pathlib import Path

import nbformat.v4 as nb
import pytest

ROOT = Path(__file__).parents[2]


@pytest.fixture(scope="session")
def site():
    """Folder of the book's pages, built first if it is missing or older than its sources."""
    (ROOT / "_build").mkdir(exist_ok=True)
    environment = {k: v for k, v in os.environ.items() if not k.startswith(("MAKE", "MFLAGS"))}
    with open(ROOT / "_build" / "site.lock", "w") as lock:  # one process builds, the others wait
        fcntl.flock(lock, fcntl.LOCK_EX)
        make = ["make", "--silent", "book", f"PY={sys.executable}"]
        done = subprocess.run(make, cwd=ROOT, env=environment, capture_output=True, text=True)
    assert done.returncode == 0, done.stdout + done.stderr
    return ROOT / "_build" / "html"


@pytest.fixture(scope="session")
def build():
    """Function that builds, as `make book` does, a book of a few pages with this book's own configuration.

    `pages` maps file names to content, the root page first: text, or for a notebook a list of cells, where
    text is a markdown cell and `{"text/markdown": …}` a code cell with that output and the forms that go with
    it. Returns the folder of the built pages and the finished process.
    """

    def build(folder, pages, redirects=None):
        for name in ("_config.yml", "references.bib", "_static"):
            (folder / name).symlink_to(ROOT / name)
        if redirects:
            config = (ROOT / "_config.yml").read_text(encoding="utf-8")
            (folder / "_config.yml").unlink()
            (folder / "_config.yml").write_text(config.replace("redirects: {}", f"redirects: {json.dumps(redirects)}"))
        for name, content in pages.items():
            text = content if isinstance(content, str) else json.dumps(_notebook(content))
            (folder / name).write_text(text, encoding="utf-8")
        root, *chapters = (name.partition(".")[0] for name in pages)
        toc = ["format: jb-book", f"root: {root}", "chapters:", *(f"  - file: {c}" for c in chapters)]
        (folder / "_toc.yml").write_text("\n".join(toc))
        code = "from jupyter_book.cli.main import main; main()"
        options = ["build", ".", "--all", "-W", "--keep-going", "-n", "-q"]
        command = [sys.executable, "-c", code, *options]
        done = subprocess.run(command, cwd=folder, capture_output=True, text=True)
        return folder / "_build" / "html", done

    return build


def _notebook(cells):
    metadata = {"kernelspec": {"name": "python3", "display_name": "Python 3", "language": "python"}}
    forms = {
        "text/html": "<p>the form for JupyterLab</p>",
        "text/plain": "the plain form",
        "application/vnd.weightshift.verdict+json": {"id": "lemma-1.1"},
    }
    made = []
    for count, cell in enumerate(cells, 1):
        if isinstance(cell, str):
            made.append(nb.new_markdown_cell(cell))
        else:
            output = nb.new_output("execute_result", execution_count=count, data=forms | cell)
            made.append(nb.new_code_cell("claim", execution_count=count, outputs=[output]))
    return nb.new_notebook(cells=made, metadata=metadata)


LEMMA = r"""
```{prf:lemma} Derivative of the normalizer
:label: lemma-1.1
For every $i \in [d]$,

$$
\frac{\partial \alpha(x)}{\partial x_i} = \langle \exp(Ax), A_{*,i} \rangle .
$$
```
"""

DERIVATION = r"""
```{list-table}
:class: derivation
* - $\displaystyle \frac{\partial f(x)_k}{\partial x_i}$
  - $= \alpha(x)^{-1} \exp((Ax)_k) A_{k,i} - \alpha(x)^{-2} \exp((Ax)_k) \sum_{j=1}^n A_{j,i} \exp((Ax)_j)$
  - *product rule*, {prf:ref}`lemma-1.1`
* -
  - $\displaystyle = f(x)_k (A_{k,i} - \langle f(x), A_{*,i} \rangle)$
  - {prf:ref}`the bound <theorem-2.1>`
```

<span class="verdict verdict-proved">proved</span>
"""

THEOREM = r"""
:::{prf:theorem} A title with a role, {cite:p}`li2023closeness`
:label: theorem-2.1
By {prf:ref}`lemma-1.1`, $\|f(x)\|_2 \le 1$.
:::

:::{prf:definition} After it
:label: definition-2.2
Numbered by the same counter.
:::
"""

REFERENCES = "```{bibliography}\n:filter: docname in docnames\n```\n"


@pytest.fixture(scope="session")
def sample(tmp_path_factory, build):
    """Folder of the pages of a sample book whose statements stand in stored outputs."""
    corollary = "```{prf:corollary}\n:label: corollary-1.2\nIn a markdown cell, by {prf:ref}`lemma-1.1`.\n```"
    pages = {
        "start.md": f"# Start\n\nForward to {{prf:ref}}`lemma-1.1`. {{cite:p}}`li2023closeness`\n\n{REFERENCES}",
        "first.ipynb": [
            "# First\n\nBelow is {prf:ref}`lemma-1.1`.",
            {"text/markdown": LEMMA},
            corollary,
            {"text/markdown": DERIVATION},
        ],
        "second.ipynb": ["# Second\n\nBack to {prf:ref}`lemma-1.1`.", {"text/markdown": THEOREM}, REFERENCES],
    }
    html, done = build(tmp_path_factory.mktemp("sample"), pages)
    assert done.returncode == 0, done.stdout + done.stderr
    return html


CHROMIUM = shutil.which("chromium")


class Browser:
    """Headless Chromium, driven with its DevTools protocol; it knows no host but 127.0.0.1."""

    def __init__(self, profile):
        options = [
            "--headless",
            "--no-sandbox",
            "--disable-gpu",
            "--disable-dev-shm-usage",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync",
            "--no-first-run",
            "--hide-scrollbars",
            "--host-resolver-rules=MAP * ~NOTFOUND , EXCLUDE 127.0.0.1",
            f"--user-data-dir={profile}",
            "--remote-debugging-pipe",  # commands on descriptor 3, answers and events on descriptor 4
        ]
        pipes = 'exec "$0" "$@" 3<&0 4>&1 0</dev/null 1>&2'
        self._process = subprocess.Popen(
            ["sh", "-c", pipes, CHROMIUM, *options],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
        )
        self._numbers = itertools.count(1)
        self._received = b""
        self.events = []
        self._session = None
        target = self.call("Target.createTarget", url="about:blank")["targetId"]
        self._session = self.call("Target.attachToTarget", targetId=target, flatten=True)["sessionId"]
        for domain in ("Page", "Runtime", "Network", "Log"):
            self.call(f"{domain}.enable")
        self.call("Network.setCacheDisabled", cacheDisabled=True)
        self.call("Emulation.setFocusEmulationEnabled", enabled=True)

    def call(self, method, **params):
        """Result of one DevTools command."""
        number = next(self._numbers)
        message = {"id": number, "method": method, "params": params}
        if self._session:
            message["sessionId"] = self._session
        self._process.stdin.write(json.dumps(message).encode() + b"\0")
        self._process.stdin.flush()
        while True:
            answer = self._receive()
            if answer.get("id") == number:
                assert "error" not in answer, f"{method}: {answer}"
                return answer["result"]
            self.events.append(answer)

    def _receive(self, seconds=120):
        deadline = time.monotonic() + seconds
        while b"\0" not in self._received:
            ready, _, _ = select.select([self._process.stdout], [], [], max(0, deadline - time.monotonic()))
            assert ready, f"no answer from Chromium within {seconds} s"
            received = os.read(self._process.stdout.fileno(), 1 << 20)
            assert received, "Chromium has ended"
            self._received += received
        message, _, self._received = self._received.partition(b"\0")
        return json.loads(message)

    def evaluate(self, expression):
        """Value of a JavaScript expression; a promise is awaited."""
        answer = self.call("Runtime.evaluate", expression=expression, awaitPromise=True, returnByValue=True)
        assert "exceptionDetails" not in answer, answer
        return answer["result"].get("value")

    def width(self, pixels):
        """Lay the page out on a screen of this width, without scroll bars as on a telephone."""
        size = {"width": pixels, "height": 900, "deviceScaleFactor": 1, "mobile": pixels < 600}
        self.call("Emulation.setDeviceMetricsOverride", **size)

    def open(self, address):
        """Load a page and its mathematics; return what it requested and what it complained of."""
        self.events.clear()
        self.call("Page.navigate", url=address)
        while not any(e["method"] == "Page.loadEventFired" for e in self.events):
            self.events.append(self._receive())
        self.evaluate("window.MathJax?.startup?.promise.then(() => document.fonts.ready).then(() => 0)")
        requests = [e["params"]["request"]["url"] for e in self.events if e["method"] == "Network.requestWillBeSent"]
        return requests, [complaint for e in self.events for complaint in _complaints(e)]

    def press(self, key):
        """Press and release a key that has a name, such as Tab, Enter or Escape."""
        code = {"Tab": 9, "Enter": 13, "Escape": 27}[key]
        event = {"key": key, "code": key, "windowsVirtualKeyCode": code} | ({"text": "\r"} if key == "Enter" else {})
        self.call("Input.dispatchKeyEvent", type="keyDown", **event)
        self.call("Input.dispatchKeyEvent", type="keyUp", key=key, code=key, windowsVirtualKeyCode=code)

    def point_at(self, selector):
        """Move the pointer onto the first element that matches."""
        element = f"document.querySelector({json.dumps(selector)})"
        self.evaluate(f"{element}.scrollIntoView({{block: 'center', behavior: 'instant'}})")
        box = self.evaluate(f"{element}.getClientRects()[0].toJSON()")
        x, y = box["x"] + box["width"] / 2, box["y"] + box["height"] / 2
        self.call("Input.dispatchMouseEvent", type="mouseMoved", x=0, y=0)
        self.call("Input.dispatchMouseEvent", type="mouseMoved", x=x, y=y)

    def wait_for(self, expression, seconds=5):
        """Wait until a JavaScript expression is true; return whether it became so."""
        deadline = time.monotonic() + seconds
        while time.monotonic() < deadline:
            if self.evaluate(f"Boolean({expression})"):
                return True
            time.sleep(0.05)
        return False

    def close(self):
        self._process.stdin.close()
        with contextlib.suppress(subprocess.TimeoutExpired):
            self._process.wait(timeout=3)
        self._process.kill()
        self._process.wait()
        self._process.stdout.close()  # or the interpreter would complain of an open file whenever it finds out


def _complaints(event):
    """What a page's console would show in red."""
    params = event["params"]
    match event["method"]:
        case "Runtime.exceptionThrown":
            yield params["exceptionDetails"].get("exception", {}).get("description", params)
        case "Runtime.consoleAPICalled" if params["type"] in ("error", "warning", "assert"):
            yield " ".join(str(a.get("value", a.get("description"))) for a in params["args"])
        case "Log.entryAdded" if params["entry"]["level"] in ("error", "warning"):
            yield f"{params['entry']['text']} {params['entry'].get('url', '')}"
        case "Network.loadingFailed" if not params.get("canceled"):
            yield f"request failed: {params['errorText']}"


@pytest.fixture(scope="session")
def browser():
    """One browser for all pages."""
    if CHROMIUM is None:
        pytest.skip("chromium is not on PATH: the pages are not tried in a browser")
    with tempfile.TemporaryDirectory(ignore_cleanup_errors=True) as profile:
        opened = Browser(profile)
        yield opened
        opened.close()


class _Silent(http.server.SimpleHTTPRequestHandler):
    def log_message(self, *args):
        pass


@contextlib.contextmanager
def _serve(folder):
    handler = functools.partial(_Silent, directory=folder)
    server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), handler)
    threading.Thread(target=server.serve_forever, daemon=True).start()
    yield f"http://127.0.0.1:{server.server_port}"
    server.shutdown()
    server.server_close()


@pytest.fixture(scope="session")
def serve():
    """Function of a folder: a context in which it is served, at the address it gives."""
    return _serve


@pytest.fixture(scope="session")
def site_address(site):
    """Address at which the book is served."""
    with _serve(site) as address:
        yield address


@pytest.fixture(scope="session")
def sample_address(sample):
    """Address at which the sample book is served."""
    with _serve(sample) as address:
        yield address


UNTYPESET = ".math:not(:has(mjx-container)), mjx-merror, mjx-container[data-mjx-error]"

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


def _visit(browser, address):
    """Open a page as wide as a desktop, then narrow it to a telephone; return everything wrong with it."""
    browser.width(1280)
    requests, faults = browser.open(address)
    here = address.split("/", 3)[:3]
    faults += [
        f"requests {r}" for r in requests if r.split("/", 3)[:3] != here and not r.startswith(("data:", "blob:"))
    ]
    if untypeset := browser.evaluate(f"document.querySelectorAll({UNTYPESET!r}).length"):
        faults.append(f"{untypeset} formulas are not typeset")
    for width in (1280, 390):
        browser.width(width)
        if cut_off := browser.evaluate(CUT_OFF):
            faults.append(f"{cut_off} formulas are cut off at a width of {width}")
        if needless := browser.evaluate(NEEDLESS):
            faults.append(f"{needless} formulas scroll needlessly at a width of {width}")
        needed = browser.evaluate("document.scrollingElement.scrollWidth")
        if needed > width:
            faults.append(f"is {needed} pixels wide on a screen of {width}")
    return faults


@pytest.fixture(scope="session")
def visit():
    """Function of a browser and an address that opens the page and returns everything wrong with it."""
    return _visit
