"""The attack spread over processes of this machine (joblib), or over the machines of a dask cluster.

A search for one claim from one seed is a task of its own: it needs the claim's id, its stored verdict and a number of seconds,
and gives lines to print. The tasks share nothing, so any worker can do any of them, and one that is lost with its worker is
done again by another.

joblib and distributed are not needed to read the book: `pip install weightshift[distributed]`.
"""

from __future__ import annotations

from contextlib import contextmanager

from anysize.evidence import attack
from weightshift.statements import all_claims


class NoCluster(Exception):
    """There is nothing at an address that could search."""


def search(claim: str, payload: dict | None, seconds: float, seed: int) -> list:
    """The task: attack one claim; the lines to print, and for each whether it is as the claim's verdict says."""
    payloads = {claim: payload} if payload else {}
    found = attack.campaign([all_claims()[claim]], payloads, seconds, seed)
    return [(line, as_it_should) for _, line, as_it_should in found]


def campaign(claims, payloads: dict, seconds: float, seed: int, workers: int, each):
    """As `attack.campaign`, with `workers` searches at a time; yields in the order of the claims.

    `each` gives `search` of many tasks, in order, as its results come in: see `on_this_machine` and `on_a_cluster`. `seconds` is
    the time for everything. With more workers than claims a claim is searched from several seeds.
    """
    seeds = range(seed, seed + max(1, workers // len(claims)))
    count = len(claims) * len(seeds)
    share = seconds * min(workers, count) / count
    tasks = [(claim.id, payloads.get(claim.id), share, start) for claim in claims for start in seeds]
    stated = {claim.id: claim for claim in claims}
    for (name, *_), lines in zip(tasks, each(tasks), strict=True):
        for line, as_it_should in lines:
            yield stated[name], line, as_it_should


@contextmanager
def on_this_machine(jobs: int):
    """(how many searches at a time, how to run them): `jobs` processes."""
    from joblib import Parallel, delayed

    yield jobs, lambda tasks: Parallel(n_jobs=jobs, return_as="generator")(delayed(search)(*task) for task in tasks)


@contextmanager
def on_a_cluster(address: str, timeout: float = 30):
    """(how many searches at a time, how to run them): the workers that a dask scheduler has, each with this package installed.

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

        def each(tasks):
            futures = [client.submit(search, *task, pure=False) for task in tasks]
            return (future.result() for future in futures)

        yield sum(client.nthreads().values()), each
