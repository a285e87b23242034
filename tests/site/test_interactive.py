"""The pictures that a reader moves: they work in a page, fit a telephone, and compute what the book computes."""

import html
import json
import re
from pathlib import Path

import numpy as np
import pytest
from visits import contrast, faults, use_theme

from anysize import compile, evaluate, log
from weightshift import interactive
from weightshift.interactive import WindowPicture
from weightshift.numerics import SoftmaxRegression, window
from weightshift.statements import gradient_in_x, main_theorem
from weightshift.statements import softmax_regression as S
from weightshift.studies import curvature
from weightshift.studies import window_structure as structure

ROOT = Path(__file__).parents[2]
PICTURE = WindowPicture.of(window.two_slopes(2, L=1.0, sigma=1.0, offset=0), points=12, queries=31, n=12, seed=3)
DESCENT = interactive.descent([1, 2], [0.2, 0.6], start=0.5, shift=3)
HEAD = WindowPicture.of(window.two_slopes(2, L=1.0, sigma=1.0, offset=0), points=12, n=12, seed=3, risks=False)
CURVATURE = interactive.curvature((0.1, 1), (0.4, 0), -0.24, 0.31)
WORDS = 'document.querySelector(".moving-picture .words").textContent'


@pytest.fixture
def script(page):
    """Function that calls a function of the pictures' scripts: its name, as in "window.risk", and its arguments."""
    page.goto("about:blank")
    for file in sorted((ROOT / "_static").glob("picture-*.js")):
        page.add_script_tag(path=file)

    def call(name, *given):
        arguments = ", ".join(v if isinstance(v, str) else json.dumps(np.asarray(v).tolist()) for v in given)
        return page.evaluate(f"movingPictures.{name}({arguments})")

    return call


def first_screen():
    """What is given to the picture on the front page."""
    return json.loads(html.unescape(re.search(r'data-given="([^"]*)"', (ROOT / "intro.md").read_text("utf-8"))[1]))


@pytest.mark.parametrize("given", [first_screen(), DESCENT.given], ids=["front page", "chapter"])
@pytest.mark.parametrize("x", [-40.0, -0.7, 0.0, 1.3])
def test_descent_computes_what_the_book_computes(script, given, x):
    A, b = np.array(given["A"])[:, np.newaxis], np.array(given["b"])
    problem, at = SoftmaxRegression(A, b), {S.A: A, S.b: b, S.x: [x], S.i: 0}
    np.testing.assert_allclose(script("descent.shares", A[:, 0], x), problem.f([x]), rtol=1e-12, atol=1e-300)
    assert script("descent.loss", A[:, 0], b, x) == pytest.approx(problem.loss([x]), rel=1e-12)
    for sign, side in (("proved", gradient_in_x.part_5.rhs), ("printed", gradient_in_x.part_5.printed[0].rhs)):
        expected = compile(side)(at).item()
        assert script("descent.derivative", A[:, 0], b, x, f"'{sign}'") == pytest.approx(expected, rel=1e-9, abs=1e-15)
    assert script("descent.derivative", A[:, 0], b, x, "'proved'") == pytest.approx(problem.gradient([x])[0], abs=1e-12)


def test_on_the_front_page_the_right_sign_settles_and_the_printed_one_runs_away_from_everywhere(script):
    given = first_screen()
    A, b, eta, bounds = (*(given[name] for name in ("A", "b", "eta")), (given["low"], given["high"]))
    grid = np.linspace(*bounds, 61)
    least = min(script("descent.loss", A, b, x) for x in grid)
    for x in grid:
        settled = script("descent.path", A, b, x, "'proved'", eta, bounds)[-1]
        assert script("descent.loss", A, b, settled) < least + 2e-3
        away = script("descent.path", A, b, x, "'printed'", eta, bounds)
        assert away[-1] < given["low"] and np.all(np.diff(away) < 0)
    assert min(script("descent.derivative", A, b, x, "'printed'") for x in np.linspace(-20, 20, 401)) > 0.01


def test_the_front_page_begins_with_a_picture_that_is_drawn_at_once_and_answers(watched, site_address, page):
    watched.open(f"{site_address}/intro.html")
    assert page.evaluate("document.querySelector('article h1').nextElementSibling.dataset.picture") == "descent"
    assert page.evaluate("performance.getEntriesByName('moving pictures drawn')[0].startTime") < 1000
    for choice, said in (("printed", "It has run away"), ("proved", "It has settled where the loss is least.")):
        page.check(f".moving-picture input[value={choice}]")
        page.get_by_role("button", name="Step", exact=True).click()
        assert "Step 1:" in page.evaluate(WORDS)
        page.focus(".moving-picture button.first")
        page.keyboard.press("Enter")
        assert said in page.evaluate(WORDS)
    shown = page.evaluate("document.querySelector('.moving-picture svg').getAttribute('aria-label')")
    assert re.fullmatch(r"cat: share 0\.\d\d, target 0\.60; dog: .*; horse: .*", shown)


@pytest.mark.parametrize(("n", "R", "step"), [(2, 0.05, 1e-6), (2, 4.0, 1.0), (50, 1.3, 0.01)])
def test_the_factors_are_those_of_the_theorems(script, n, R, step):
    at = {main_theorem.R: R, S.n: n}
    for name, size, given in (("logPaper", main_theorem.M(), (n, R)), ("logSharp", main_theorem.R / 2, (R,))):
        assert script(f"factors.{name}", *given) == pytest.approx(evaluate(log(size), at) / np.log(10), rel=1e-12)
    A = R / np.sqrt(2) * np.concatenate([[1, -1], np.zeros(n - 2)])[:, np.newaxis]
    f = SoftmaxRegression(A, np.zeros(n)).f
    assert script("factors.change", n, R, step) == pytest.approx(np.linalg.norm(f([step]) - f([0.0])), rel=1e-7)


@pytest.mark.parametrize("q", [0.0, 0.3, 1.0])
@pytest.mark.parametrize("t", [-4.0, 0.1, 1.7])
def test_the_curvature_is_that_of_two_rows(script, t, q):
    problem = SoftmaxRegression([[0.5], [-0.5]], [q, 1 - q])  # so that x is the difference of the logits
    p = script("curvature.share", t)
    assert p == pytest.approx(problem.f([t])[0]) and script("curvature.gap", p) == pytest.approx(t)
    assert script("curvature.loss", t, q) == pytest.approx(problem.loss([t]))
    assert script("curvature.slope", t, q) == pytest.approx(problem.gradient([t])[0])
    eigenvalue = script("curvature.eigenvalue", p, q)
    assert eigenvalue == pytest.approx(curvature.two_row_eigenvalue(p, q), rel=1e-12)
    assert eigenvalue / 2 == pytest.approx(problem.hessian([t])[0, 0])


@pytest.fixture(scope="module")
def address(tmp_path_factory, build, serve):
    """Address of a sample book with the pictures, one of them twice on one page."""
    bundles = [
        picture._repr_mimebundle_() for picture in (PICTURE, PICTURE, DESCENT, interactive.factors(), CURVATURE, HEAD)
    ]
    pages = {"start.md": "# Start", "page.ipynb": ["# Page", *bundles]}
    html, done = build(tmp_path_factory.mktemp("picture"), pages)
    assert done.returncode == 0, done.stdout + done.stderr
    with serve(html) as served:
        yield f"{served}/page.html"


@pytest.mark.exhaustive
def test_the_page_is_sound_accessible_and_fits_a_telephone(watched, page, address):
    assert faults(watched, address, accessible=True, narrow=True) == []
    assert page.evaluate('document.querySelectorAll(".moving-picture .panel svg[role=img]").length') == 11
    sizes = '[...document.querySelectorAll(".moving-picture text")].map((e) => e.getBoundingClientRect().height)'
    assert min(page.evaluate(sizes)) >= 9


@pytest.mark.exhaustive
def test_every_control_has_a_name_and_ids_are_unique(watched, page, address):
    watched.open(address)
    unnamed = '[...document.querySelectorAll(".moving-picture input")].filter((e) => !e.labels.length).length'
    assert page.evaluate(unnamed) == 0
    assert page.evaluate("new Set([...document.querySelectorAll('[id]')].map((e) => e.id)).size") == page.evaluate(
        "document.querySelectorAll('[id]').length"
    )
    inputs = '[...document.querySelectorAll(".moving-picture input[type=range]")]'
    texts = page.evaluate(f'{inputs}.map((e) => e.getAttribute("aria-valuetext"))')
    assert len(texts) == 19 and all(re.fullmatch(r"\w.* is \S.*", text) for text in texts)


@pytest.mark.exhaustive
def test_the_keyboard_moves_the_window(watched, page, address):
    watched.open(address)
    before, label = page.evaluate(WORDS), 'document.querySelector(".panel svg").getAttribute("aria-label")'
    described = page.evaluate(label)
    page.press("#moving-picture-1-w", "End")
    page.wait_for_function(f"{WORDS} !== {json.dumps(before)}", timeout=10_000)
    assert "At w = 500" in page.evaluate(WORDS)
    assert page.evaluate(label) != described
    page.press("#moving-picture-1-sigma", "Home")
    assert "variance 0, " in page.evaluate(WORDS)


@pytest.mark.exhaustive
def test_the_button_goes_to_the_best_window(watched, page, address):
    watched.open(address)
    page.evaluate('document.querySelector(".moving-picture button").click()')
    at, best = re.findall(r"w = ([\d.]+)", page.evaluate(WORDS))
    assert at == best


@pytest.mark.exhaustive
@pytest.mark.parametrize("theme", ["light", "dark"])
def test_lines_stand_out_from_the_ground(watched, page, address, theme):
    watched.open(address)
    use_theme(page, theme)
    ground = page.evaluate('getComputedStyle(document.querySelector(".moving-picture")).backgroundColor')
    around = page.evaluate("getComputedStyle(document.body).backgroundColor")
    assert contrast(ground, around) < 1.2  # it stands on the page's own ground
    strokes = (
        '[...document.querySelectorAll(".moving-picture :is(path, line).line")].map((e) => getComputedStyle(e).stroke)'
    )
    contrasts = [contrast(stroke, ground) for stroke in page.evaluate(strokes)]
    assert len(contrasts) > 40 and min(contrasts) >= 3, contrasts
    texts = '[...document.querySelectorAll(".moving-picture :is(label, output, li, .words)")]'
    colours = page.evaluate(f"{texts}.map((e) => getComputedStyle(e).color)")
    colours += page.evaluate(
        '[...document.querySelectorAll(".moving-picture text")].map((e) => getComputedStyle(e).fill)'
    )
    assert len(colours) > 40 and min(contrast(colour, ground) for colour in colours) >= 4.5


@pytest.mark.parametrize("w", [0.0, 0.7, 12.0, 500.0])
def test_the_window_computes_what_the_book_computes(script, w):
    L, sigma = 1.7, 0.4
    parts = (np.array(PICTURE.given[name]) for name in ("angles", "grid", "values", "noise", "function"))
    angles, grid, clean, noise, target = (part * scale for part, scale in zip(parts, (1, 1, L, 1, L), strict=True))
    X, x = window.on_circle(angles), window.on_circle(grid)
    batch = window.Batch(*(part[np.newaxis] for part in (X, clean, x, target, noise)), sigma)
    expected = window.attention(w, X, batch.y[0], x)
    np.testing.assert_allclose(script("window.softmax", w, angles, batch.y[0], grid), expected, rtol=0, atol=1e-9)
    found = script("window.risk", w, angles, clean, sigma, grid, target)
    np.testing.assert_allclose(found, window.risk(w, batch), rtol=0, atol=1e-9)
    line = script("window.linearGain", angles, clean, sigma, grid, target)
    risk, gain = structure.head_risk(structure.HEADS["linear"], 1.0, batch)
    np.testing.assert_allclose([line["risk"], line["gain"]], [risk, gain], rtol=0, atol=1e-9)
    drawn = gain * (x @ X.T) @ batch.y[0]
    np.testing.assert_allclose(script("window.linear", gain, angles, batch.y[0], grid), drawn, rtol=0, atol=1e-9)
    assert script("window.bestWindow", angles, clean, sigma, grid, target) == pytest.approx(
        window.best_window(batch, 0.1, 1000), rel=1e-3
    )


def test_the_data_are_those_of_the_tasks():
    data = json.loads(json.dumps(PICTURE.given))
    assert len(data["angles"]) == len(data["values"]) == len(data["noise"]) == 12
    assert len(data["grid"]) == len(data["function"]) == 31
    assert np.abs(data["function"]).max() <= 1
    with pytest.raises(ValueError, match="tasks.d is 3"):
        WindowPicture.of(window.affine(3))
    with pytest.raises(ValueError, match=r"A has shape \(2,\), and b \(3,\)"):
        interactive.descent([1, 2], [0, 0, 1])
