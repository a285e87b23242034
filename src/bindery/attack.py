"""A search for values that break a claim: ``python -m bindery attack``.

    python -m bindery attack lemma-5.6 --seconds 10
    python -m bindery attack --all --seconds 60           every claim that can be attacked
    … --jobs 2   or   --scheduler tcp://host:8786         by several processes, or by the workers of a dask cluster

A search for one claim from one seed is a task of its own: it needs the claim's id, its stored verdict and a number of seconds,
and gives lines to print. The tasks share nothing, so any worker can do any of them, and one that is lost with its worker is
done again by another.

For a cluster distributed is needed, which is not needed to read the book: `pip install weightshift[distributed]`.
"""

from __future__ import annotations

import difflib
import sys
from concurrent.futures import ProcessPoolExecutor
from contextlib import contextmanager, nullcontext

from anysize.evidence import attack
from bindery import ledger
from weightshift.statements import all_claims


class NoCluster(Exception):
    """There is nothing at an address that could search."""


def search(claim: str, payload: dict | None, seconds: float, seed: int) -> list:
    """The task: attack one claim; the lines to print, and for each whether it is as the claim's verdict says."""
    payloads = {claim: payload} if payload else {}
    found = attack.campaign([all_claims()[claim]], payloads, seconds, seed)
    return [(line, as_it_should) for _, line, as_it_should in found]


def campaign(claims, payloads: dict, seconds: float, seed: int, workers: int, pool):
    """As `attack.campaign`, with `workers` searches at a time in a pool; yields in the order of the claims.

    `seconds` is the time for everything. With more workers than claims a claim is searched from several seeds.
    """
    seeds = range(seed, seed + max(1, workers // len(claims)))
    count = len(claims) * len(seeds)
    share = seconds * min(workers, count) / count
    tasks = [(claim.id, payloads.get(claim.id), share, start) for claim in claims for start in seeds]
    stated = {claim.id: claim for claim in claims}
    for (name, *_), lines in zip(tasks, pool.map(search, *zip(*tasks, strict=True)), strict=True):
        for line, as_it_should in lines:
            yield stated[name], line, as_it_should


@contextmanager
def on_this_machine(jobs: int):
    """(how many searches at a time, their pool): `jobs` processes."""
    with ProcessPoolExecutor(jobs) as pool:
        yield jobs, pool


@contextmanager
def on_a_cluster(address: str, timeout: float = 30):
    """(how many searches at a time, their pool): the workers that a dask scheduler has, each with this package installed.

    Raises NoCluster if no scheduler answers at the address, or no worker has joined it, in `timeout` seconds.
    """
    from distributed import Client

    try:
        client = Client(address, timeout=timeout, set_as_default=False)
    except (OSError, ValueError) as problem:
        raise NoCluster(f"no dask scheduler answers at {address}: {problem}") from None
    with client:
        try:
            client.wait_for_workers(1, timeout=timeout)
        except TimeoutError:
            raise NoCluster(f"the dask scheduler at {address} has no workers") from None
        yield sum(client.nthreads().values()), client.get_executor(pure=False)


def main(parser, arguments) -> int:
    """Return 0 if all is as the verdicts say, 1 if not, 130 if stopped; a wrong call exits with 2."""
    parser.add_argument("claim", nargs="?", help="its id, such as lemma-5.6")
    parser.add_argument("--all", action="store_true", help="every claim that can be attacked")
    parser.add_argument("--seconds", type=float, default=10, help="time for the whole search (default: %(default)s)")
    parser.add_argument("--seed", type=int, default=1, help="of the random numbers (default: %(default)s)")
    where = parser.add_mutually_exclusive_group()
    where.add_argument("--jobs", type=int, metavar="N", help="so many processes of this machine")
    where.add_argument("--scheduler", metavar="ADDRESS", help="the workers of this dask scheduler: tcp://host:8786")
    options = ledger.parsed(parser, arguments)
    claims = all_claims()
    if options.all == bool(options.claim):
        parser.error("name one claim, or give --all")
    if options.claim and options.claim not in claims:
        near = difflib.get_close_matches(options.claim, claims, n=3, cutoff=0.4)
        parser.error(f"there is no claim {options.claim}; near to it: {', '.join(near) or 'none'}")
    if options.seconds <= 0:
        parser.error(f"--seconds is {options.seconds:g}; it must be positive")
    if options.jobs is not None and options.jobs < 1:
        parser.error(f"--jobs is {options.jobs}; it must be at least 1")
    chosen = [c for c in claims.values() if (options.all and attack.can_attack(c)) or c.id == options.claim]
    if not attack.can_attack(chosen[0]):
        parser.error(f"{chosen[0].id} is an identity that stands as printed; there is nothing to attack")
    given = chosen, {r.id: r.payload for r in ledger.read(options.chapters)}, options.seconds, options.seed
    if options.scheduler:
        spread = on_a_cluster(options.scheduler)
    else:
        spread = on_this_machine(options.jobs) if options.jobs else nullcontext()
    try:
        with spread as workers:
            return _reported(campaign(*given, *workers) if workers else attack.campaign(*given), chosen)
    except ImportError as missing:
        parser.error(f"{missing.name} is not installed: pip install weightshift[distributed]")
    except NoCluster as problem:
        parser.error(problem)


def _reported(results, chosen) -> int:
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
