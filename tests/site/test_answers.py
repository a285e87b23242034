"""The boxes answer in Chromium, by Pyodide, which the site brings along: right, wrong, misspelt, line by line, endless."""

import os
import shutil
import subprocess
import sys

import pytest
from oracles.processes import run
from visits import CHROMIUM, NARROW, WIDE, violations

from bindery.engine import CORE, statements
from bindery.launch import PYODIDE

pytestmark = [
    pytest.mark.exhaustive,
    pytest.mark.skipif(CHROMIUM is None, reason="chromium is not on PATH: no box is tried"),
]
CHAPTER = "chapters/gradients/gradient-in-x.html"
WORKBENCH = "chapters/appendix/workbench.html"
SAID = """
(() => {{
  const box = document.querySelectorAll(".answer-box")[{}];
  return box.querySelector(".answer-verdict") && !box.querySelector(".answer-check[aria-disabled]"); // numbers come earlier
}})()
"""


@pytest.fixture(scope="module")
def core(tmp_path_factory):
    """The folder of npm's package pyodide."""
    if shutil.which("npm") is None:
        pytest.skip("npm is not on PATH: there is no Pyodide to serve")
    folder = tmp_path_factory.mktemp("npm")
    run("npm", "pack", "--silent", f"pyodide@{PYODIDE}", cwd=folder)
    run("tar", "xzf", f"pyodide-{PYODIDE}.tgz", cwd=folder)
    return folder / "package"


@pytest.fixture(scope="module")
def answering(site, core, tmp_path_factory):
    """The pages as `make book PYODIDE=folder` makes them."""
    folder = tmp_path_factory.mktemp("site") / "html"
    shutil.copytree(site, folder, copy_function=os.link, ignore=lambda path, names: {"engine", "lite"} & set(names))
    run(sys.executable, "-m", "bindery", "engine", str(folder), env=os.environ | {"PYODIDE": str(core)})
    return folder


@pytest.fixture(scope="module")
def opened(answering, serve, watched):
    """Function that opens a page of that site; `asked` are all addresses that were requested since."""
    with serve(answering) as address:
        page = watched.page.context.browser.new_page(reduced_motion="reduce")
        page.asked = []
        page.on("request", lambda request: page.asked.append(request.url))

        def opened(name):
            page.asked.clear()
            page.goto(f"{address}/{name}")
            page.wait_for_selector(".answer-box textarea")
            return page

        yield opened


def box(page, number=0):
    return page.locator(".answer-box").nth(number)


def reply(page, text, number=0):
    """Type a text, press Check, and read the reply."""
    here = box(page, number)
    here.locator("textarea").fill(text)
    here.locator(".answer-check").click()
    page.wait_for_function(SAID.format(number), timeout=90_000)
    return here.locator(".answer-verdict").inner_text()


def test_nothing_of_python_is_fetched_before_something_is_typed(opened):
    page = opened(CHAPTER)
    page.wait_for_timeout(500)
    assert not [url for url in page.asked if "pyodide" in url or "engine.zip" in url or "answer-worker" in url]
    assert reply(page, "inner(f(x), A_i)") == "Right. It holds for every n, d."
    assert [url for url in page.asked if url.endswith("engine.zip")]
    assert {url.split("/")[2].split(":")[0] for url in page.asked if url.startswith("http")} == {"127.0.0.1"}


ANSWERS = {
    "inner(f(x), A_i)": "Right.",
    "(A.T * f(x))[i]": "Right.",
    "total(f(x)[k]*A[k, i], k)": "Right.",
    "inner(exp(A*x), A_i)": "Not yet. At n = 1, d = 1",
    "inner(f(x), A_i) + 1/100": "Not yet.",
    "iner(f(x), A_i)": "did you mean inner",
    "inner(f(x), A_i": "Brackets do not match",
    "f(x)": "This is of shape n × 1",
    "= D(alpha(x), x[i])/alpha(x)\n= inner(exp(A*x), A_i)": "In line 2: at",
}


def test_right_wrong_and_misspelt(opened):
    page = opened(CHAPTER)
    for text, expected in ANSWERS.items():
        assert expected in reply(page, text), text
    marks = box(page).locator(".answer-lines [role=img]").evaluate_all("marks => marks.map((m) => m.ariaLabel)")
    assert marks == ["follows", "does not follow"]


def test_what_is_typed_is_typeset_and_kept_and_can_be_begun_again(opened):
    page = opened(CHAPTER)
    box(page).locator(".answer-again").click()
    begun = box(page).locator("textarea").input_value()
    box(page).locator("textarea").fill("inner(f(x), A_i) + 1")
    page.wait_for_selector(".answer-formula mjx-container", timeout=90_000)
    page = opened(CHAPTER)
    assert box(page).locator("textarea").input_value() == "inner(f(x), A_i) + 1" != begun
    box(page).locator(".answer-again").click()
    assert box(page).locator("textarea").input_value() == begun
    assert "Not yet." in box(page).locator(".answer-reply").inner_text()


def test_by_keyboard(opened):
    page = opened(CHAPTER)
    field = box(page).locator("textarea")
    field.focus()
    page.keyboard.press("Control+A")
    page.keyboard.type("inner(f(x), A_i)")
    page.keyboard.press("Enter")
    page.wait_for_function(SAID.format(0), timeout=90_000)
    assert box(page).locator(".answer-reply").get_attribute("aria-live") == "polite"
    page.keyboard.press("Tab")
    assert page.evaluate("document.activeElement.textContent") == "Check"


def test_a_function_that_never_ends_is_stopped_and_the_box_answers_again(opened):
    page = opened(CHAPTER)
    number = page.locator(".answer-box").count() - 1
    assert "function" in box(page, number).locator(".answer-help").first.inner_text()
    told = reply(page, "def f(A, b, x):\n    while True:\n        pass", number)
    assert "had not finished after" in told
    text = "def f(A, b, x):\n    u = np.exp(A @ x)\n    f = u / u.sum()\n    return A.T @ (f * (f - b) - f * ((f - b) @ f))"
    assert "Right." in reply(page, text, number)


def test_the_workbench_takes_any_statement(opened):
    page = opened(f"{WORKBENCH}?statement=lemma-4.5.3")
    field = box(page).locator("textarea")
    stated = field.input_value()
    assert reply(page, stated) == "Proved. It holds for every n, d."
    assert "In line 2: at" in reply(page, stated.replace("-", "", 1))
    assert page.locator("select option").count() == len(statements())
    page.locator("select").select_option(index=0)
    assert field.input_value() == statements()[0]["question"]["start"] != stated


@pytest.mark.parametrize("width", [WIDE, NARROW])
@pytest.mark.parametrize("name", [CHAPTER, WORKBENCH])
def test_a_box_with_its_reply_is_accessible(opened, name, width):
    page = opened(name)
    page.set_viewport_size({"width": width, "height": 900})
    reply(
        page,
        "inner(x, x) = norm(x)**2\n= norm(x)" if name == WORKBENCH else "= inner(f(x), A_i)\n= inner(f(x), A_i) + 1",
    )
    page.locator(".answer-box details").first.evaluate("e => (e.open = true)")
    found = [
        violations(page, theme, within="main" if name == WORKBENCH else ".answer-box") for theme in ("light", "dark")
    ]
    assert found == [[], []]
    assert page.evaluate("document.scrollingElement.scrollWidth") <= width


def test_from_another_host_only_after_a_click(site, serve, watched):
    page = watched.page.context.browser.new_page(reduced_motion="reduce")
    asked = []
    page.on("request", lambda request: asked.append(request.url))
    with serve(site) as address:
        page.goto(f"{address}/{CHAPTER}")
        page.wait_for_selector(".answer-box textarea")
        page.wait_for_function("document.querySelector('.answer-state').textContent.includes('cdn.jsdelivr.net')")
        box(page).locator("textarea").fill("inner(f(x), A_i)")
        page.wait_for_timeout(500)
        assert not [url for url in asked if "127.0.0.1" not in url]
        box(page).locator(".answer-check").click()
        page.wait_for_function(SAID.format(0), timeout=90_000)
        assert "this is no proof" in box(page).locator(".answer-verdict").inner_text()
        assert {url.split("/")[2] for url in asked if "127.0.0.1" not in url} == {"cdn.jsdelivr.net"}
    page.close()


def test_from_a_disk_the_box_says_what_it_needs(site, watched):
    page = watched.page.context.browser.new_page(reduced_motion="reduce")
    page.goto((site / CHAPTER).as_uri())
    page.wait_for_selector(".answer-box textarea")
    assert (
        "open the book with make serve" in box(page, page.locator(".answer-box").count() - 1).inner_text()
    )  # a function
    wrong, right = reply(page, "inner(exp(A*x), A_i)"), reply(page, "inner(f(x), A_i)")
    assert "Not yet, by numbers." in wrong and "this is no proof" in right and "open the book with make serve" in right
    page.close()


@pytest.mark.parametrize("lacking", [*CORE, "package.json"])
def test_a_folder_without_pyodide_is_refused_by_name(tmp_path, lacking):
    given = tmp_path / "given"
    given.mkdir()
    for name in {*CORE, "package.json"} - {lacking}:
        (given / name).write_text('{"version": "0"}')
    done = subprocess.run(
        [sys.executable, "-m", "bindery", "engine", str(tmp_path / "site")],
        env=os.environ | {"PYODIDE": str(given)}, capture_output=True, text=True,
    )  # fmt: skip
    assert done.returncode == 1 and lacking in done.stderr and PYODIDE in done.stderr
