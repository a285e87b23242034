"""Verifying the book: each notebook run again and compared by nbval, one after the other; then all of them on 1 and 2 cores."""

import subprocess
import sys
import time
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
COMMAND = [
    sys.executable,
    "-m",
    "pytest",
    "-q",
    "--nbval",
    "--nbval-current-env",
    "--nbval-cell-timeout=300",
    "-o",
    "addopts=",
]


# These show what the other benchmarks gave, so they must be of this run before they are compared with what is stored.
SHOWING = [ROOT / "chapters" / "verification" / f"{name}.ipynb" for name in ("performance", "ledger")]


def run(processes=(1, 2)):
    subprocess.run([sys.executable, "-m", "bindery", "refresh", *map(str, SHOWING)], cwd=ROOT, check=True)
    chapters = sorted((ROOT / "chapters").rglob("*.ipynb"))
    chapters = [path for path in chapters if ".ipynb_checkpoints" not in path.parts]
    seconds = {}
    for path in chapters:
        name = str(path.relative_to(ROOT / "chapters").with_suffix(""))
        taken = _seconds([str(path), "-p", "no:xdist"])
        if taken:
            seconds[name] = taken
        print(f"  {name:<45} {f'{taken:6.1f} s' if taken else 'does not verify; no time is kept'}", flush=True)
    whole = {}
    for count in processes if len(seconds) == len(chapters) else ():
        whole[str(count)] = _seconds([*map(str, chapters), "-n", str(count), "--dist", "loadscope"])
        print(f"The whole book on {count} core{'s' * (count > 1)}: {whole[str(count)]} s", flush=True)
    return {"chapters": seconds, "whole": whole}


def _seconds(arguments):
    """None where a notebook is not what is stored."""
    started = time.perf_counter()
    done = subprocess.run([*COMMAND, *arguments], cwd=ROOT, capture_output=True, text=True)
    return None if done.returncode else round(time.perf_counter() - started, 1)


if __name__ == "__main__":
    run()
