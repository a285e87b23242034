"""Experiments at full size: run from a terminal, stored as small data files, plotted by the chapters.

    python -m bindery experiments                         run all of them (make experiments)
    python -m bindery experiments in-context/trained-attention

An experiment is a function of no arguments that returns its settings and its results. They are stored beside the chapter
that plots them, as chapters/<name>.json, with the versions they were made with. The hash of that file goes into
chapters/experiments.sha256, which `sha256sum --check` understands, so that a number that is changed afterwards is noticed:

    run = experiments.load("in-context/trained-attention")
    run.settings["tokens"], run.results["loss"]

`repeated` makes one of a function of the settings and random numbers.
"""

from __future__ import annotations

import functools
import hashlib
import importlib.metadata
import json
import platform
import time
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

import numpy as np

from weightshift import book

SUMS = "experiments.sha256"  # the hashes of the files, in the folder of the chapters
_DIGITS = 6


@dataclass(frozen=True)
class Run:
    """One run of an experiment: its settings, its results as arrays, what it was made with, and the hash of its file."""

    name: str
    settings: dict
    results: dict
    versions: dict
    seconds: float
    sha256: str

    def __str__(self):
        made = ", ".join(f"{package} {version}" for package, version in self.versions.items())
        return f"{self.name}: {self.seconds:.0f} s with {made}"

    __repr__ = __str__


def run(name: str, experiment: Callable, folder: Path | None = None) -> Run:
    """Run an experiment and store it in `folder`, by default beside the chapters. Raises ValueError for results that are not finite."""
    folder = folder or book.chapters()
    started = time.perf_counter()
    settings, results = experiment()
    seconds = time.perf_counter() - started
    content = {
        "experiment": name,
        "settings": settings,
        "versions": _versions(),
        "seconds": round(seconds, 1),
        "results": {key: _stored(key, value) for key, value in results.items()},
    }
    path = Path(folder) / f"{name}.json"
    path.parent.mkdir(parents=True, exist_ok=True)
    stored = (json.dumps(content, separators=(",", ":")).replace('],"', '],\n"') + "\n").encode()
    path.write_bytes(stored)
    known = sums(folder) | {name: hashlib.sha256(stored).hexdigest()}
    lines = "".join(f"{known[one]}  {one}.json\n" for one in sorted(known))
    (Path(folder) / SUMS).write_text(lines, encoding="utf-8", newline="\n")
    return load(name, folder)


def sums(folder: Path) -> dict[str, str]:
    """The hash of each stored run by its name, as the run that made it has written it down; none where no run has."""
    path = Path(folder) / SUMS
    lines = path.read_text(encoding="utf-8").splitlines() if path.exists() else []
    return {name.removesuffix(".json"): found for found, name in (line.split(maxsplit=1) for line in lines)}


def load(name: str, folder: Path | None = None, sha256: str = "") -> Run:
    """The stored run of an experiment, that of this hash where one is given.

    Raises FileNotFoundError where it has not been run, and where there is no book; ValueError for a file of another hash, or
    of another than the run that made it wrote down.
    """
    folder = Path(folder or book.chapters())
    path = folder / f"{name}.json"
    if not path.exists():
        raise FileNotFoundError(f"no run of {name} is stored; run `python -m bindery experiments {name}`")
    stored = path.read_bytes()
    found = hashlib.sha256(stored).hexdigest()
    if sha256 not in ("", found):
        raise ValueError(f"the stored run of {name} has the hash {found:.12}…, not {sha256:.12}…: it is another run")
    if (folder / SUMS).exists() and (known := sums(folder).get(name, "no hash")) != found:
        raise ValueError(
            f"{name}.json is not as the run that made it stored it: its hash is {found:.12}…, but {SUMS} has {known:.12}…; restore "
            f"the file, or make it again with `python -m bindery experiments {name}`"
        )
    content = json.loads(stored)
    results = {key: np.asarray(value) for key, value in content["results"].items()}
    return Run(content["experiment"], content["settings"], results, content["versions"], content["seconds"], found)


def repeated(**settings) -> Callable:
    """Decorates what one repetition does, a function of the settings and a generator that returns results by name.

    The experiment runs it settings["repetitions"] times, each with random numbers of its own, which settings["seed"] gives;
    its results have the repetitions as their first axis. `small(**changes)` is the experiment with other settings.
    """

    def experiment(one: Callable) -> Callable:
        def small(**changes):
            given = settings | changes
            rngs = (np.random.default_rng([given["seed"], r]) for r in range(given["repetitions"]))
            rows = [one(given, rng) for rng in rngs]
            return given, {name: np.stack([np.asarray(row[name]) for row in rows]) for name in rows[0]}

        def whole():
            return small()

        whole = functools.wraps(one)(whole)
        whole.settings, whole.small = settings, small
        return whole

    return experiment


def _stored(key: str, value) -> list:
    values = np.asarray(value)
    if values.dtype.kind in "iub":
        return values.tolist()
    values = values.astype(float)
    if not np.isfinite(values).all():
        raise ValueError(f"{key} holds what is not finite; nothing was stored")
    return np.vectorize(lambda v: float(f"{v:.{_DIGITS}g}"), otypes=[float])(values).tolist()


def _versions() -> dict:
    packages = {name: importlib.metadata.version(name) for name in ("numpy", "scipy", "autograd")}
    return {"python": platform.python_version(), **packages}
