"""How the benchmarks measure: side by side in one process, the least of several rounds, and the memory beyond what was there."""

import os
import platform
import threading
import time
import tracemalloc
from importlib import metadata

import numpy as np


def side_by_side(contenders, rounds):
    """Seconds of each call: name -> array of shape (rounds,).

    In each round every contender runs once, in turn, so that what else the machine does meets all alike. A first round, in which
    caches are filled and functions compiled, is not counted. A pause before each call: the threads of BLAS keep the cores busy
    for a while after a call, in case another comes, at the cost of whoever runs next.
    """
    seconds = {name: np.empty(rounds) for name in contenders}
    for round_ in range(-1, rounds):
        for name, call in contenders.items():
            time.sleep(0.1)
            started = time.perf_counter()
            call()
            if round_ >= 0:
                seconds[name][round_] = time.perf_counter() - started
    return seconds


def peak_memory(call):
    """MB of anonymous memory (Linux) that `call` needs at most, beyond what the process has: sampled every millisecond."""
    before, most, done = anonymous_memory(), [0.0], threading.Event()

    def watch():
        while not done.wait(0.001):
            most[0] = max(most[0], anonymous_memory())

    watching = threading.Thread(target=watch)
    watching.start()
    try:
        call()
    finally:
        done.set()
        watching.join()
    return max(most[0] - before, 0.0)


def allocated(call):
    """MB that NumPy and Python allocate at most during `call`: exact, but blind to the memory of compiled code."""
    tracemalloc.start()
    try:
        call()
        return tracemalloc.get_traced_memory()[1] / 1e6
    finally:
        tracemalloc.stop()


def anonymous_memory():
    """MB of memory of this process that belongs to no file."""
    with open("/proc/self/status") as status:
        return next(int(line.split()[1]) for line in status if line.startswith("RssAnon")) / 1024


def machine():
    """What the figures depend on."""
    with open("/proc/cpuinfo") as info:
        model = next(
            (line.split(":")[1].strip() for line in info if line.startswith("model name")), platform.processor()
        )
    with open("/proc/meminfo") as info:
        memory = int(next(line for line in info if line.startswith("MemTotal")).split()[1]) / 1024**2
    return {
        "processor": model,
        "cores": len(os.sched_getaffinity(0)),
        "memory in GB": round(memory),
        "system": f"{platform.system()} {platform.release()}",
        "python": platform.python_version(),
        "BLAS": _blas(),
        "busy when it began": round(os.getloadavg()[0], 1),
        **{name: _version(name) for name in ("numpy", "numba", "jax", "autograd", "nbval")},
    }


def _blas():
    blas = np.show_config(mode="dicts")["Build Dependencies"]["blas"]
    return f"{blas['name']} {blas['version']}"


def _version(name):
    try:
        return metadata.version(name)
    except metadata.PackageNotFoundError:
        return "not installed"


def rounded(values, digits=3):
    return [float(f"{v:.{digits}g}") for v in np.atleast_1d(values)]


def report(title, seconds, bare):
    """Print the least and the median time of each, and the ratio of the least times to that of `bare`."""
    print(title)
    for name, times in seconds.items():
        ratio = times.min() / seconds[bare].min()
        print(f"  {name:<34} least {times.min():8.4f} s   median {np.median(times):8.4f} s   {ratio:6.2f} of {bare}")
