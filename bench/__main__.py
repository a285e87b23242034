"""Run benchmarks and store what they give, with the machine: `python bench`, or `python bench streaming attention`.

Each run replaces the figures of the benchmarks named in bench/results.json and keeps the others.
"""

import argparse
import datetime
import importlib
import json
import os
import platform
from pathlib import Path

NAMES = ("streaming", "attention", "out_of_core", "book")
STORE = Path(__file__).resolve().parent / "results.json"


def main():
    parser = argparse.ArgumentParser(prog="python bench", description=__doc__)
    parser.add_argument("names", nargs="*", metavar="name", help=f"one of {', '.join(NAMES)}; all by default")
    options = parser.parse_args()
    unknown = [name for name in options.names if name not in NAMES]
    if unknown:
        parser.error(f"there is no benchmark {unknown[0]}; there are {', '.join(NAMES)}")
    if platform.system() != "Linux":
        parser.error("the benchmarks read the memory of a process from /proc: they need Linux")
    os.environ.pop("OMP_NUM_THREADS", None), os.environ.pop("OPENBLAS_NUM_THREADS", None)
    import measure

    for name in options.names or NAMES:
        made = {"date": datetime.date.today().isoformat(), "machine": measure.machine()}
        made["results"] = importlib.import_module(name).run()
        stored = json.loads(STORE.read_text(encoding="utf-8")) if STORE.exists() else {}
        stored[name] = made
        STORE.write_text(json.dumps(stored, indent=1) + "\n", encoding="utf-8")


if __name__ == "__main__":
    main()
