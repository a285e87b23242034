"""Run Python here as in the browser: with the packages that are there, without threads, processes and sockets.

    python tests/bindery/browser_kernel.py < program.py

Refused are packages that neither Pyodide nor the site has (see `bindery.launch`), modules that Pyodide's standard
library lacks, and starting threads, processes and sockets from Python. What compiled code would do, it cannot show.
"""

import sys
import threading
from importlib import metadata

from packaging.requirements import Requirement
from packaging.utils import canonicalize_name

from bindery import launch

# Tried in Pyodide 314.0.6: importing these raises ModuleNotFoundError.
LACKING = "curses dbm ensurepip grp msvcrt nt pwd readline resource syslog tkinter turtle venv winreg winsound".split()
OURS = {"anysize", "weightshift", "bindery"}  # in the wheel that the site serves
FORBIDDEN = {
    "os.fork": "a process",
    "os.forkpty": "a process",
    "os.posix_spawn": "a process",
    "os.system": "a process",
    "subprocess.Popen": "a process",
    "socket.__new__": "a socket",
}


def needed(names):
    """The distributions with these names and all that they need, without extras."""
    found, waiting = set(), [canonicalize_name(name) for name in names]
    while waiting:
        name = waiting.pop()
        if name not in found:
            found.add(name)
            required = map(Requirement, metadata.requires(name) or ())
            waiting += [canonicalize_name(r.name) for r in required if not r.marker or r.marker.evaluate({"extra": ""})]
    return found


class Refusing:
    """Finds no module, and refuses to let others find one that a browser has not."""

    def __init__(self):
        there = needed([*launch.FROM_PYODIDE, *launch.SERVED])
        found = metadata.packages_distributions().items()
        self.there = {m for m, names in found if there & {canonicalize_name(n) for n in names}} | OURS
        self.there |= set(sys.stdlib_module_names) - set(LACKING)

    def find_spec(self, name, path=None, target=None):
        top = name.partition(".")[0]
        if top not in self.there and not top.startswith("_sysconfigdata"):  # standard, but named after the machine
            raise ModuleNotFoundError(f"there is no {name} in the browser", name=name)


def forbid(event, arguments):
    if event in FORBIDDEN:
        raise RuntimeError(f"there is no starting {FORBIDDEN[event]} in the browser ({event})")


def no_thread(thread):
    raise RuntimeError(f"there is no starting a thread in the browser ({thread.name})")


if __name__ == "__main__":
    program = compile(sys.stdin.read(), "<program>", "exec")
    sys.meta_path.insert(0, Refusing())
    sys.addaudithook(forbid)
    threading.Thread.start = no_thread  # no event says so in every version of Python
    exec(program, {"__name__": "__main__"})
