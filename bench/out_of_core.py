"""The streaming gradient over a memory-mapped A of 30 GB, and the memory of its own that it needs.

The file is sparse: it takes almost no room on the disk, but each of its rows is read. A few rows are not zero, so the result can be
compared with one worked out by hand.
"""

import argparse
import tempfile
import time
from pathlib import Path

import measure
import numpy as np

from weightshift.numerics import StreamingRegression


def run(gigabytes=30.0, d=256, folder=None):
    n = int(gigabytes * 1e9 / 8 / d)
    with tempfile.TemporaryDirectory(dir=folder) as there:
        path = Path(there) / "A"
        A = np.memmap(path, dtype=np.float64, mode="w+", shape=(n, d))
        rows = np.arange(0, n, n // 20)
        A[rows] = np.random.default_rng(0).standard_normal((len(rows), d))
        A.flush()
        few = np.array(A[rows])
        del A
        A = np.memmap(path, dtype=np.float64, mode="r", shape=(n, d))
        b, x = np.full(n, 1 / n), np.full(d, 1 / np.sqrt(d))
        found = []
        started = time.perf_counter()
        memory = measure.peak_memory(lambda: found.append(StreamingRegression(A, b).gradient(x)))
        seconds = time.perf_counter() - started
        whole = measure.anonymous_memory()
        e = np.exp(few @ x)
        f = e / (e.sum() + n - len(rows))
        zero_rows = 1 / (e.sum() + n - len(rows))
        inner = f @ (f - 1 / n) + (n - len(rows)) * zero_rows * (zero_rows - 1 / n)
        expected = few.T @ (f * (f - 1 / n - inner))
        size = np.abs(few.T) @ (f * (f + 1 / n))
        assert (np.abs(found[0] - expected) <= 1e-9 * size).all()
    print(
        f"A of {n} rows, {8 * n * d / 1e9:.1f} GB: {seconds:.1f} s, {memory:.1f} MB beyond A and b; {whole:.0f} MB in all"
    )
    return {
        "GB": round(8 * n * d / 1e9, 1),
        "seconds": round(seconds, 1),
        "memory in MB": round(memory, 1),
        "anonymous memory of the process in MB": round(whole + memory),
    }


if __name__ == "__main__":
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--gigabytes", type=float, default=30)
    parser.add_argument("--folder", help="on which disk")
    options = parser.parse_args()
    run(options.gigabytes, folder=options.folder)
