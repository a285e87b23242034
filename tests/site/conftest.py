"""The built book, a small sample book and a headless browser, each made once for all tests that use it."""

import contextlib
import fcntl
import functools
import http.server
import itertools
import json
import os
import subprocess
import sys
import threading
from pathlib import Path

import nbformat.v4 as nb
import pytest
import visits
from oracles.processes import run

ROOT = Path(__file__).parents[2]


@pytest.fixture(scope="session")
def site():
    """Folder of the book's pages, built first if it is missing or older than its sources."""
    (ROOT / "_build").mkdir(exist_ok=True)
    environment = {k: v for k, v in os.environ.items() if not k.startswith(("MAKE", "MFLAGS"))}
    with open(ROOT / "_build" / "site.lock", "w") as lock:  # one process builds, the others wait
        fcntl.flock(lock, fcntl.LOCK_EX)
        run("make", "--silent", "book", f"PY={sys.executable}", cwd=ROOT, env=environment)
    return ROOT / "_build" / "html"


@pytest.fixture(scope="session")
def build():
    """Function that builds, as `make book` does, a book of a few pages with this book's own configuration.

    `pages` maps file names to content, the root page first: text, or for a notebook a list of cells, where
    text is a markdown cell and `{"text/markdown": …}` a code cell with that output and the forms that go with
    it. `redirects` take the place of the book's own. Returns the folder of the built pages and the finished process.
    """

    def build(folder, pages, redirects=None):
        for name in ("_config.yml", "references.bib", "_static"):
            (folder / name).symlink_to(ROOT / name)
        if redirects:
            config = (ROOT / "_config.yml").read_text(encoding="utf-8")
            assert "redirects: {}" in config
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


@pytest.fixture(scope="module")
def watched():
    """A page of a browser, the same for all tests of a module."""
    if visits.CHROMIUM is None:
        pytest.skip("chromium is not on PATH: the pages are not tried in a browser")
    with visits.watched() as opened:
        yield opened


@pytest.fixture
def page(watched):
    """That page, for tests that do not ask what it requested."""
    return watched.page


class _Silent(http.server.SimpleHTTPRequestHandler):
    def log_message(self, *args):
        pass

    def copyfile(self, source, outputfile):
        with contextlib.suppress(ConnectionError):  # the browser has left for another page
            super().copyfile(source, outputfile)


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


@pytest.fixture(scope="session")
def plant(sample, sample_address):
    """Function that puts a page into the sample book and returns its address, a new one each time: a browser keeps pages."""
    numbers = itertools.count()

    def plant(page):
        name = f"planted-{next(numbers)}.html"
        (sample / name).write_text(page, encoding="utf-8")
        return f"{sample_address}/{name}"

    return plant
