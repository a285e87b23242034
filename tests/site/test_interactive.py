"""The picture that a reader moves: it works in a page, fits a telephone, and computes what the book computes."""

import json
import re

import numpy as np
import pytest
from visits import contrast, faults, use_theme

from weightshift.interactive import WindowPicture
from weightshift.numerics import window
from weightshift.studies import window_structure as structure

pytestmark = pytest.mark.exhaustive

PICTURE = WindowPicture.of(window.two_slopes(2, L=1.0, sigma=1.0, offset=0), points=12, queries=31, n=12, seed=3)
WORDS = 'document.querySelector(".window-picture .words").textContent'


@pytest.fixture(scope="module")
def address(tmp_path_factory, build, serve):
    """Address of a sample book with the picture, twice on one page."""
    bundle = PICTURE._repr_mimebundle_()
    pages = {"start.md": "# Start", "page.ipynb": ["# Page", bundle, bundle]}
    html, done = build(tmp_path_factory.mktemp("picture"), pages)
    assert done.returncode == 0, done.stdout + done.stderr
    with serve(html) as served:
        yield f"{served}/page.html"


def test_the_page_is_sound_accessible_and_fits_a_telephone(watched, page, address):
    assert faults(watched, address, accessible=True, narrow=True) == []
    assert page.evaluate('document.querySelectorAll(".window-picture .panel svg[role=img]").length') == 4
    sizes = '[...document.querySelectorAll(".window-picture text")].map((e) => e.getBoundingClientRect().height)'
    assert min(page.evaluate(sizes)) >= 9


def test_every_control_has_a_name_and_ids_are_unique(watched, page, address):
    watched.open(address)
    unnamed = '[...document.querySelectorAll(".window-picture input")].filter((e) => !e.labels.length).length'
    assert page.evaluate(unnamed) == 0
    assert page.evaluate("new Set([...document.querySelectorAll('[id]')].map((e) => e.id)).size") == page.evaluate(
        "document.querySelectorAll('[id]').length"
    )
    inputs = '[...document.querySelectorAll(".window-picture input")].map((e) => e.getAttribute("aria-valuetext"))'
    assert all(re.fullmatch(r"\w.* is \S+", text) for text in page.evaluate(inputs))


def test_the_keyboard_moves_the_window(watched, page, address):
    watched.open(address)
    before, label = page.evaluate(WORDS), 'document.querySelector(".panel svg").getAttribute("aria-label")'
    described = page.evaluate(label)
    page.press("#window-picture-1-w", "End")
    page.wait_for_function(f"{WORDS} !== {json.dumps(before)}", timeout=10_000)
    assert "At w = 500" in page.evaluate(WORDS)
    assert page.evaluate(label) != described
    page.press("#window-picture-1-sigma", "Home")
    assert "variance 0, " in page.evaluate(WORDS)


def test_the_button_goes_to_the_best_window(watched, page, address):
    watched.open(address)
    page.evaluate('document.querySelector(".window-picture button").click()')
    at, best = re.findall(r"w = ([\d.]+)", page.evaluate(WORDS))
    assert at == best


@pytest.mark.parametrize("theme", ["light", "dark"])
def test_lines_stand_out_from_the_ground(watched, page, address, theme):
    watched.open(address)
    use_theme(page, theme)
    ground = page.evaluate('getComputedStyle(document.querySelector(".window-picture")).backgroundColor')
    around = page.evaluate("getComputedStyle(document.body).backgroundColor")
    assert contrast(ground, around) < 1.2  # it stands on the page's own ground
    strokes = '[...document.querySelectorAll(".window-picture path.line")].map((e) => getComputedStyle(e).stroke)'
    contrasts = [contrast(stroke, ground) for stroke in page.evaluate(strokes)]
    assert len(contrasts) == 14 and min(contrasts) >= 3, contrasts
    texts = '[...document.querySelectorAll(".window-picture :is(label, output, li, .words)")]'
    colours = page.evaluate(f"{texts}.map((e) => getComputedStyle(e).color)")
    colours += page.evaluate(
        '[...document.querySelectorAll(".window-picture text")].map((e) => getComputedStyle(e).fill)'
    )
    assert len(colours) > 40 and min(contrast(colour, ground) for colour in colours) >= 4.5


@pytest.mark.parametrize("w", [0.0, 0.7, 12.0, 500.0])
def test_the_script_computes_what_the_book_computes(watched, page, address, w):
    watched.open(address)
    L, sigma = 1.7, 0.4
    angles, grid = np.array(PICTURE.angles), np.array(PICTURE.grid)
    clean, noise, target = L * np.array(PICTURE.values), np.array(PICTURE.noise), L * np.array(PICTURE.function)
    X, x = window.on_circle(angles), window.on_circle(grid)
    batch = window.Batch(*(part[np.newaxis] for part in (X, clean, x, target, noise)), sigma)

    def script(call, *given):
        arguments = ", ".join(json.dumps(np.asarray(v).tolist()) for v in given)
        return page.evaluate(f"windowPicture.{call}({arguments})")

    expected = window.attention(w, X, batch.y[0], x)
    np.testing.assert_allclose(script("softmax", w, angles, batch.y[0], grid), expected, rtol=0, atol=1e-9)
    found = script("risk", w, angles, clean, sigma, grid, target)
    np.testing.assert_allclose(found, window.risk(w, batch), rtol=0, atol=1e-9)
    line = script("linearGain", angles, clean, sigma, grid, target)
    risk, gain = structure.head_risk(structure.HEADS["linear"], 1.0, batch)
    np.testing.assert_allclose([line["risk"], line["gain"]], [risk, gain], rtol=0, atol=1e-9)
    drawn = gain * (x @ X.T) @ batch.y[0]
    np.testing.assert_allclose(script("linear", gain, angles, batch.y[0], grid), drawn, rtol=0, atol=1e-9)
    assert script("bestWindow", angles, clean, sigma, grid, target) == pytest.approx(
        window.best_window(batch, 0.1, 1000), rel=1e-3
    )


def test_the_data_are_those_of_the_tasks():
    data = json.loads(json.dumps(PICTURE.data))
    assert len(data["angles"]) == len(data["values"]) == len(data["noise"]) == 12
    assert len(data["grid"]) == len(data["function"]) == 31
    assert np.abs(data["function"]).max() <= 1
    with pytest.raises(ValueError, match="tasks.d is 3"):
        WindowPicture.of(window.affine(3))
