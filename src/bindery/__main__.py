"""The book from a terminal.

python -m bindery ledger                            the verdicts stored in the chapters; --json for programs
python -m bindery attack lemma-5.6 --seconds 10     search for values that break a claim
python -m bindery attack --all --seconds 60         the same for every claim that can be attacked
    … --jobs 2  or  --scheduler tcp://host:8786         the same by several processes, or by the workers of a dask cluster
python -m bindery experiments                       run the experiments at full size, and store their results
"""

from __future__ import annotations

import argparse
import contextlib
import difflib
import signal
import sys
from pathlib import Path

from anysize.evidence import attack
from bindery import ledger, parallel
from weightshift.statements import all_claims
from weightshift.studies import experiments


def main(arguments=None) -> int:
    parser = argparse.ArgumentParser(prog="python -m bindery", description="Verify the book from a terminal.")
    commands = parser.add_subparsers(dest="command", required=True)
    show = commands.add_parser("ledger", help="which claims are settled, and how")
    show.add_argument("--json", action="store_true", help="for programs; claims.schema.json names the keys")
    show.add_argument("--only", choices=ledger.VERDICTS, metavar="VERDICT", help=f"one of {'; '.join(ledger.VERDICTS)}")
    strike = commands.add_parser("attack", help="search for values that break a claim, and certify what is found")
    strike.add_argument("claim", nargs="?", help="its id, such as lemma-5.6")
    strike.add_argument(
        "--all", action="store_true", help="every claim with an inequality or a printed form that differs"
    )
    strike.add_argument("--seconds", type=float, default=10, help="time for the whole search (default: %(default)s)")
    strike.add_argument("--seed", type=int, default=1, help="of the random numbers (default: %(default)s)")
    where = strike.add_mutually_exclusive_group()
    where.add_argument("--jobs", type=int, metavar="N", help="so many processes of this machine, by joblib")
    where.add_argument("--scheduler", metavar="ADDRESS", help="the workers of this dask scheduler: tcp://host:8786")
    long = commands.add_parser("experiments", help="run experiments at full size, and store their results")
    long.add_argument("names", nargs="*", metavar="name", help="such as in-context/trained-attention; all by default")
    for command in (show, strike, long):
        command.add_argument(
            "--chapters", type=Path, default=Path("chapters"), help="the folder of notebooks (default: %(default)s)"
        )
    options = parser.parse_args(arguments)
    if not any(options.chapters.rglob("*.ipynb")):
        print(
            f"{options.chapters} is not a folder of notebooks; run this in the book's folder, or name its chapters by "
            "--chapters",
            file=sys.stderr,
        )
        return 2
    if options.command == "experiments":
        return _experiments(options)
    try:
        rows = ledger.read(options.chapters)
    except ValueError as problem:
        print(f"The ledger cannot be made: {problem}", file=sys.stderr)
        return 1
    return _ledger(options, rows) if options.command == "ledger" else _attack(options, rows)


def _ledger(options, rows) -> int:
    rows = [r for r in rows if options.only in (None, r.verdict)]
    if options.json:
        print(ledger.as_json(rows))
        return 0
    width = max((len(r.id) for r in rows), default=0)
    for r in rows:
        print(f"{r.id:<{width}}  {r.verdict:<17}  {r.chapter or ''}".rstrip())
    print("; ".join(f"{count} {verdict}" for verdict, count in ledger.counts(rows).items()) or "no claim")
    return 0


def _experiments(options) -> int:
    unknown = [name for name in options.names if name not in experiments.EXPERIMENTS]
    if unknown:
        print(f"there is no experiment {unknown[0]}; there are {', '.join(experiments.EXPERIMENTS)}", file=sys.stderr)
        return 2
    for name in options.names or experiments.EXPERIMENTS:
        print(experiments.run(name, options.chapters), flush=True)
    return 0


def _attack(options, rows) -> int:
    claims = all_claims()
    if options.all == bool(options.claim):
        print("name one claim, or give --all", file=sys.stderr)
        return 2
    if options.claim and options.claim not in claims:
        near = difflib.get_close_matches(options.claim, claims, n=3, cutoff=0.4)
        print(f"there is no claim {options.claim}; near to it: {', '.join(near) or 'none'}", file=sys.stderr)
        return 2
    if options.seconds <= 0:
        print(f"--seconds is {options.seconds:g}; it must be positive", file=sys.stderr)
        return 2
    if options.jobs is not None and options.jobs < 1:
        print(f"--jobs is {options.jobs}; it must be at least 1", file=sys.stderr)
        return 2
    chosen = [c for c in claims.values() if (options.all and attack.can_attack(c)) or c.id == options.claim]
    if not attack.can_attack(chosen[0]):
        print(f"{chosen[0].id} is an identity that stands as printed; there is nothing to attack", file=sys.stderr)
        return 2
    payloads = {r.id: r.payload for r in rows}
    try:
        with _where(options) as spread:
            return _campaign(chosen, payloads, options, spread)
    except ImportError as missing:
        print(f"{missing.name} is not installed: pip install weightshift[distributed]", file=sys.stderr)
    except parallel.NoCluster as problem:
        print(problem, file=sys.stderr)
    return 2


def _where(options):
    if options.scheduler:
        return parallel.on_a_cluster(options.scheduler)
    return parallel.on_this_machine(options.jobs) if options.jobs else contextlib.nullcontext()


def _campaign(chosen, payloads, options, spread) -> int:
    given = (chosen, payloads, options.seconds, options.seed)
    results = parallel.campaign(*given, *spread) if spread else attack.campaign(*given)
    sound, begun = True, {}
    _progress(0, len(chosen), chosen[0].id)
    try:
        for claim, line, as_it_should in results:
            _progress()
            print(line if as_it_should else f"{line}  <-- not as its verdict says", flush=True)
            sound &= as_it_should
            begun[claim.id] = None
            _progress(len(begun), len(chosen), claim.id)
        _progress()
    except KeyboardInterrupt as stopped:
        _progress()
        for found in stopped.args:
            print(f"{found.claim}: worst ratio {found.ratio:.6g} in {found.tried} tries, when it was stopped")
        print("Stopped; what is printed above was found.", file=sys.stderr)
        return 130 if sound else 1
    return 0 if sound else 1


def _progress(done: int = 0, of: int = 0, name: str = "") -> None:
    """A bar on a terminal, nothing in a pipe; without arguments, wipe it."""
    if sys.stderr.isatty():
        bar = "#" * (20 * done // of) if of else ""
        print(f"\r\033[K{f'[{bar:<20}] {done}/{of} {name}' if of else ''}", end="", file=sys.stderr, flush=True)


if __name__ == "__main__":
    if hasattr(signal, "SIGPIPE"):
        signal.signal(signal.SIGPIPE, signal.SIG_DFL)  # `… ledger | head` ends without a traceback
    sys.exit(main())
