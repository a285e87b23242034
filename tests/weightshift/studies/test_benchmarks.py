"""The stored figures are read with the machine they came from; the bench scripts measure what they say."""

import json
import sys
from pathlib import Path

import numpy as np
import pytest

from weightshift.studies import benchmarks

ROOT = Path(__file__).parents[3]


def test_a_run_that_is_not_stored_is_named(tmp_path):
    with pytest.raises(FileNotFoundError, match="no run of the benchmark streaming is stored; run `make bench`"):
        benchmarks.load("streaming", tmp_path / "results.json")


@pytest.mark.parametrize("name", ["streaming", "attention", "out_of_core", "book"])
def test_every_stored_run_says_where_it_was_made(name):
    run = benchmarks.load(name)
    assert run.date in run.where and run.machine["processor"] in run.where
    assert run.results and run.machine["cores"] >= 1


def test_a_table_ends_with_its_machine(tmp_path):
    machine = {"cores": 2, "processor": "P", "memory in GB": 8, "system": "S", "BLAS": "B", "busy when it began": 0.1}
    store = tmp_path / "results.json"
    store.write_text(json.dumps({"a": {"date": "2026-01-02", "machine": machine, "results": {}}}))
    text = str(benchmarks.load("a", store).table(["", "time"], [["x", "1 s"]]))
    assert "| x | 1 s |" in text and "2026-01-02 on 2 cores of P with 8 GB" in text


@pytest.mark.parametrize(
    ("shown", "amount", "text"),
    [
        *((benchmarks.brief, *pair) for pair in ((12.34, "12 s"), (0.0512, "51 ms"), (1.5e-5, "15 µs"), (3e-8, "0.03 µs"))),
        *((benchmarks.size, *pair) for pair in ((8.8e6, "8.8 TB"), (2100, "2.1 GB"), (36.7, "37 MB"), (0.1, "less than 1 MB"))),
    ],
)  # fmt: skip
def test_times_and_sizes_are_shown_to_two_digits(shown, amount, text):
    assert shown(amount) == text


def test_the_slope_is_the_exponent():
    sizes = np.array([2, 4, 16])
    assert abs(benchmarks.slope(sizes, 5.0 * sizes**3) - 3) < 1e-12
    value, low, high, neighbours = benchmarks.growth([1, 2, 16], sizes=sizes)
    assert (low, high, neighbours) == pytest.approx((1, 1.5, 2)) and low < value < high


def test_the_least_of_groups_of_rounds():
    times = np.array([[3, 1], [2, 4], [9, 9], [5, 8]])
    assert benchmarks.least_of_groups(times, 2).tolist() == [[2, 1], [5, 8]]


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="reads /proc")
def test_the_peak_of_memory_is_seen(monkeypatch):
    monkeypatch.syspath_prepend(str(ROOT / "bench"))
    import measure

    def allocate():
        block = np.ones(8 << 20)  # 64 MB
        for _ in range(20):
            block += 1

    assert 60 < measure.peak_memory(allocate) < 90
    assert 60 < measure.allocated(allocate) < 90
    assert measure.machine()["cores"] >= 1


def test_contenders_run_in_turn(monkeypatch):
    monkeypatch.syspath_prepend(str(ROOT / "bench"))
    import measure

    calls = []
    seconds = measure.side_by_side({"a": lambda: calls.append("a"), "b": lambda: calls.append("b")}, 2)
    assert calls == ["a", "b"] * 3 and all(times.shape == (2,) for times in seconds.values())
