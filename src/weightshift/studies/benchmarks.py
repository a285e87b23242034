"""The stored figures of the benchmarks, for the chapter that shows them. They are made by `make bench`, see the folder bench.

    run = benchmarks.load("streaming")
    run.results["seconds"]["JAX"]

A figure of time means nothing without the machine it was taken on, so a run carries that, and its tables say it.
"""

from __future__ import annotations

import json
from dataclasses import dataclass
from pathlib import Path

import numpy as np

from anysize.board.measure import Statistic
from anysize.show.render import Markdown
from weightshift import book


@dataclass(frozen=True)
class Run:
    """What one benchmark gave, on what day, on what machine."""

    name: str
    date: str
    machine: dict
    results: dict

    @property
    def where(self) -> str:
        """The machine in one line."""
        m = self.machine
        made = ", ".join(f"{name} {m[name]}" for name in ("python", "numpy", "numba", "jax", "autograd") if name in m)
        return (
            f"{self.date} on {m['cores']} cores of {m['processor']} with {m['memory in GB']} GB, {m['system']}; {made}; "
            f"{m['BLAS']}; processes waiting for a core when it began: {m['busy when it began']}."
        )

    def table(self, head, rows) -> Markdown:
        """A table of these figures with the machine below it."""
        lines = [head, [":--", *["--:"] * (len(head) - 1)], *rows]
        return Markdown("", ["\n".join("| " + " | ".join(line) + " |" for line in lines), f"*Measured {self.where}*"])


def load(name: str, store: Path | None = None) -> Run:
    """The stored run of a benchmark. Raises FileNotFoundError where there is none, and where there is no book."""
    store = store or book.folder() / "bench" / "results.json"
    stored = json.loads(store.read_text(encoding="utf-8")) if store.exists() else {}
    if name not in stored:
        raise FileNotFoundError(f"no run of the benchmark {name} is stored; run `make bench`")
    return Run(name, **stored[name])


def brief(seconds: float) -> str:
    """A time to two digits, in a unit that suits it."""
    return _to_two_digits(seconds, ("s", 1.0), ("ms", 1e-3), ("µs", 1e-6))


def size(megabytes: float) -> str:
    """An amount of memory to two digits."""
    if megabytes < 1:
        return "less than 1 MB" if megabytes < 0.5 else "1 MB"
    return _to_two_digits(megabytes, ("TB", 1e6), ("GB", 1e3), ("MB", 1.0))


def _to_two_digits(value: float, *units: tuple) -> str:
    unit, size = next((pair for pair in units if value >= pair[1]), units[-1])
    return f"{float(f'{value / size:.2g}'):g} {unit}"


def slope(sizes, values) -> float:
    """The exponent p of the power law c size^p nearest to `values`, by least squares of the logarithms."""
    return float(np.polyfit(np.log(np.asarray(sizes, float)), np.log(np.asarray(values, float)), 1)[0])


def least_of_groups(times, each: int) -> np.ndarray:
    """Rounds of a measurement, shape (rounds, …), as repetitions of `each` rounds, of which it is the least time.

    What else a machine does only adds to a time, so the least of several is nearer to what the program takes than their mean.
    """
    return np.array([part.min(axis=0) for part in np.array_split(np.asarray(times, float), len(times) // each)])


def exponents(run: Run, form: str, sizes, rounds_each: int = 5):
    """How time and memory of `form` grow from the first of `sizes` to the last.

    Returns the exponents of time, one for each repetition of `rounds_each` rounds; and the megabytes held at each size.
    """
    keys = [str(k) for k in sizes]
    rounds = np.array([run.results["seconds"][form][k] for k in keys]).T
    times = [slope(sizes, times) for times in least_of_groups(rounds, rounds_each)]
    return times, [run.results["memory in MB"][form][k] for k in keys]


@Statistic
def growth(samples, *, sizes):
    """The exponent of what was measured once at each size; its interval is that of the exponents between neighbours."""
    local = [slope(sizes[k : k + 2], samples[k : k + 2]) for k in range(len(sizes) - 1)]
    return slope(sizes, samples), min(local), max(local), len(local)
