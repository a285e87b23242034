"""Stored experiments: run once, read back as they were."""

import ast
import contextlib
import hashlib
import inspect
import json

import numpy as np
import pytest

from anysize.board.measure import measured
from bindery import __main__
from bindery.experiments import EXPERIMENTS, named
from weightshift import book
from weightshift.studies import experiments
from weightshift.studies.window_experiments import stored_slope


def test_what_is_stored_comes_back(tmp_path):
    results = {"loss": np.array([[1.0, 2 / 3], [0.5, 1e-9]]), "steps": np.arange(3)}
    run = experiments.run("part/test", lambda: ({"n": 3}, results), tmp_path)
    again = experiments.load("part/test", tmp_path)
    assert run.settings == again.settings == {"n": 3}
    assert np.allclose(again.results["loss"], [[1, 2 / 3], [0.5, 1e-9]], rtol=1e-5)
    assert again.results["steps"].tolist() == [0, 1, 2]
    assert {"python", "numpy", "scipy", "autograd"} == set(again.versions)
    assert json.loads((tmp_path / "part/test.json").read_text())["experiment"] == "part/test"


def test_what_is_not_finite_is_not_stored(tmp_path):
    with pytest.raises(ValueError, match="loss holds what is not finite"):
        experiments.run("part/test", lambda: ({}, {"loss": np.array([1.0, np.nan])}), tmp_path)
    assert not list(tmp_path.rglob("*.json"))


def test_an_unknown_name_is_answered_with_those_there_are(tmp_path, capsys):
    with pytest.raises(FileNotFoundError, match="no run of part/none is stored"):
        experiments.load("part/none", tmp_path)
    with pytest.raises(SystemExit, match="2"):
        __main__.main(["experiments", "part/none"])
    assert "there is no experiment part/none" in capsys.readouterr().err


@pytest.mark.parametrize("name", sorted(EXPERIMENTS))
def test_every_experiment_can_be_found_and_has_a_stored_run(name):
    assert callable(named(name)) and experiments.load(name).name == name


def test_a_number_that_is_changed_in_a_stored_run_is_noticed_by_the_name_of_its_file(tmp_path):
    experiments.run("part/test", lambda: ({"n": 3}, {"loss": [1.0, 0.5], "gap": [0.25]}), tmp_path)
    experiments.run("part/other", lambda: ({"n": 3}, {"loss": [1.0]}), tmp_path)
    path = tmp_path / "part/test.json"
    path.write_text(path.read_text().replace("0.25", "0.375"))
    with pytest.raises(
        ValueError,
        match=r"part/test\.json is not as the run that made it stored it: its hash is .*experiments\.sha256 has",
    ):
        experiments.load("part/test", tmp_path)
    assert experiments.load("part/other", tmp_path).results["loss"] == [1.0]
    (tmp_path / "part/more.json").write_text(path.read_text())
    with pytest.raises(ValueError, match=r"part/more\.json .*experiments\.sha256 has no hash"):
        experiments.load("part/more", tmp_path)


def test_every_stored_run_is_as_the_run_that_made_it_stored_it():
    chapters = book.chapters()
    stored = {path.relative_to(chapters).with_suffix("").as_posix(): path for path in book.files(chapters, "json")}
    found = {name: hashlib.sha256(path.read_bytes()).hexdigest() for name, path in stored.items()}
    assert found == experiments.sums(chapters), "chapters/experiments.sha256 names each file and its hash"


def _pairs(literal):
    return zip(literal.keys, literal.values, strict=True) if isinstance(literal, ast.Dict) else ()


def declared(experiment):
    """The settings that the code of an experiment says: of its decorator, of its arguments, or in a dict named settings."""
    arguments = inspect.signature(experiment).parameters.values()
    said = {a.name: a.default for a in arguments if a.default not in (a.empty, None)} | getattr(
        experiment, "settings", {}
    )
    for node in ast.walk(ast.parse(inspect.getsource(experiment))):
        if isinstance(node, ast.Assign) and ast.unparse(node.targets[0]) == "settings":
            pairs = [(keyword.arg, keyword.value) for keyword in getattr(node.value, "keywords", ())]
            pairs += [(key.value, value) for key, value in _pairs(node.value)]
            for key, value in pairs:
                with contextlib.suppress(ValueError):  # what is computed
                    said[key] = ast.literal_eval(value)
    return json.loads(json.dumps(said))


@pytest.mark.parametrize("name", sorted(EXPERIMENTS))
def test_a_stored_run_has_the_settings_that_its_code_says(name):
    said, stored = declared(named(name)), experiments.load(name).settings
    common = said.keys() & stored.keys()
    assert common or name == "gradients/how-fast-the-curvature-changes", (
        "which draws no lots, and computes its settings"
    )
    others = {key: (said[key], stored[key]) for key in common if said[key] != stored[key]}
    assert not others, (
        f"{name}: the code and the stored run differ in {others}; run `python -m bindery experiments {name}`"
    )


def test_a_figure_of_a_stored_run_names_its_file_by_the_hash(monkeypatch, tmp_path):
    run = experiments.load("attention-window/bias-and-variance")
    given = dict(sha256=run.sha256, kind="kinked", dimension=3)
    value, low, high, contexts = measured("slope", (), stored_slope, **given).estimate()
    assert value == pytest.approx(run.results["slope"][1, 1], abs=1e-5) and contexts == 768
    assert [low, high] == run.results["slope_interval"][1, 1].tolist()
    above, low, high, _ = measured("slope", (), stored_slope, computed=True, **given).estimate()
    assert above == pytest.approx(value - run.results["computed_slope"][1, 1])
    assert high - low > np.ptp(run.results["slope_interval"][1, 1])
    with pytest.raises(ValueError, match="it is another run"):
        measured("slope", (), stored_slope, **given | {"sha256": "0" * 64})
    path = tmp_path / "attention-window/bias-and-variance.json"
    path.parent.mkdir()
    path.write_text((experiments.book.chapters() / path.relative_to(tmp_path)).read_text().replace("768", "769"))
    monkeypatch.setattr(experiments.book, "chapters", lambda: tmp_path)
    with pytest.raises(ValueError, match="it is another run"):
        measured("slope", (), stored_slope, **given)
