"""Plant faults in the statements and the functions, and see which the notebooks notice: ``make mutants``.

Exits with status 1 if one survives that `survivors.toml` does not explain, if of 100 or more they notice fewer than 95 in
100, or if a notebook fails without a fault.
"""

from __future__ import annotations

import argparse
import os
import sys
import tomllib
from collections import Counter
from pathlib import Path

import kill
import plant

from bindery import refresh
from weightshift.book import files

SURVIVORS = Path(__file__).parent / "survivors.toml"
WANTED = 0.95


def explained() -> dict[str, str]:
    """The survivors that are known, by name, each with the reason why no notebook notices it."""
    return {entry["fault"]: entry["because"] for entry in tomllib.loads(SURVIVORS.read_text("utf-8"))["survivor"]}


def main() -> int:
    parser = argparse.ArgumentParser(prog="python tests/mutants", description=__doc__.split("\n\n")[0])
    parser.add_argument("--count", type=int, default=150, help="how many faults (default: %(default)s)")
    parser.add_argument("--all", action="store_true", help="every fault there is: hours")
    parser.add_argument(
        "--only", default="", metavar="TEXT", help="only faults whose file and definition hold this text"
    )
    parser.add_argument("--chapters", type=Path, nargs="+", metavar="NOTEBOOK", help="only these (default: all)")
    parser.add_argument("--keep-on", action="store_true", help="run on after a changed output, for a cell that raises")
    parser.add_argument("--processes", type=int, default=2, help="default: %(default)s")
    options = parser.parse_args()

    os.nice(10)
    notebooks = [path.resolve() for path in options.chapters or files(kill.ROOT / "chapters")]
    book = kill.Book.read(notebooks, options.processes)
    for path, run in book.broken.items():
        print(f"left out: {refresh.relative(path, kill.ROOT)} fails without a fault: {run.outcome}, {run.where}")
    every = [fault for fault in plant.faults(kill.PACKAGE) if options.only in fault.name]
    reached = [fault for fault in every if book.depending_on(fault)]
    print(f"{len(every)} places for a fault, {len(reached)} of them in what a notebook uses", flush=True)
    queue = plant.chosen(reached, len(reached))
    deaths = report(
        kill.try_all(queue, book, options.processes, options.keep_on), len(queue) if options.all else options.count
    )
    return max(verdict(deaths), int(bool(book.broken)))


def report(found, count: int) -> list[kill.Death]:
    """Take deaths until `count` faults that can be imported are through, and print each survivor."""
    known, deaths = explained(), []
    for death in found:
        if death.outcome == kill.UNIMPORTABLE:
            continue
        deaths.append(death)
        if not death.killed:
            print(f"survives: {death.fault}\n    {known.get(death.fault.name, 'NOT EXPLAINED')}")
        if sys.stderr.isatty():
            print(f"\r\033[K{len(deaths)}/{count}", end="", file=sys.stderr, flush=True)
        if len(deaths) == count:
            break
    return deaths


def verdict(deaths: list[kill.Death]) -> int:
    killed = sum(death.killed for death in deaths)
    for kind in plant.KINDS:
        of_kind = [death for death in deaths if death.fault.kind == kind]
        print(f"{kind:<11}{sum(d.killed for d in of_kind):>4} of {len(of_kind)} noticed")
    print(
        "noticed by: "
        + ", ".join(f"{what} {n}" for what, n in Counter(d.outcome for d in deaths if d.killed).most_common())
    )
    print(f"{killed} of {len(deaths)} faults noticed: {killed / max(len(deaths), 1):.1%}")
    new = [death for death in deaths if not death.killed and death.fault.name not in explained()]
    too_few = len(deaths) >= 100 and killed < WANTED * len(deaths)
    return int(too_few or bool(new) or not deaths)


if __name__ == "__main__":
    sys.exit(main())
