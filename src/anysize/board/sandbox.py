"""What runs a function that somebody else has written: a process with NumPy, and nothing of the engine or of a book.

`anysize.board.judge` gives this text to `python -I -S -c`, and on the standard input, as JSON, where NumPy lies, what was written,
and the values to call it with. It answers with a result for each, as JSON. What is right it is never told.

The process has no path to any other package. Before what was written is run, an audit hook is set: from then on the process reads no
file but those of the standard library and NumPy, writes none, and starts nothing. Time and memory are bounded. This keeps
a cheat from the engine; it is not made to keep a spy from a machine: for that there are containers.
"""

import json
import os
import sys

_MAY_HAPPEN = (
    "import compile exec marshal.loads marshal.load object.__getattr__ object.__setattr__ builtins.id array.__new__ sys._getframe "
    "sys.excepthook sys.unraisablehook code.__new__ function.__new__ time.sleep"
).split()


def _limit(seconds: float, gigabytes: float) -> None:
    try:
        import resource  # not on Windows
    except ImportError:
        return
    try:
        with open("/proc/self/statm") as pages:
            here = int(pages.read().split()[0]) * resource.getpagesize()
        resource.setrlimit(resource.RLIMIT_AS, 2 * (here + int(gigabytes * 2**30),))
    except OSError:
        pass  # only Linux counts it so
    resource.setrlimit(resource.RLIMIT_CPU, 2 * (int(seconds) + 1,))
    resource.setrlimit(resource.RLIMIT_FSIZE, (0, 0))
    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))


def _close_doors(*readable: str) -> None:
    """From here on, only files in these folders are read, but no other packages in them; nothing is written or started."""
    folders = tuple(os.path.realpath(folder) + os.sep for folder in readable)
    apart = [os.sep + name + os.sep for name in ("site-packages", "dist-packages")]
    real, text, allowed = os.path.realpath, str, frozenset(_MAY_HAPPEN)

    def watch(event, arguments):
        if event in allowed:
            return
        if event == "open":
            path, mode, flags = arguments
            reading = not set(mode or "r") & set("wax+") and not (flags or 0) & (os.O_WRONLY | os.O_RDWR | os.O_CREAT)
            if reading and isinstance(path, (str, bytes)):
                path = real(os.fsdecode(path))
                rest = next((path[len(folder) - 1 :] for folder in folders if path.startswith(folder)), None)
                if rest is not None and not any(name in rest for name in apart):
                    return
            raise PermissionError(f"a function must not open files here: {text(arguments[0])[:80]}")
        raise PermissionError(f"a function must not do this here: {event}")

    sys.addaudithook(watch)


def _function(source: str, name: str, np):
    """The function that was written: the one of that name, or else the last that the text defines."""
    space = {"__name__": "answer", "np": np, "numpy": np}
    before = dict(space)
    exec(compile(source, "<answer>", "exec"), space)
    made = [k for k, v in space.items() if callable(v) and before.get(k) is not v and k != "__builtins__"]
    made = [k for k in made if getattr(space[k], "__module__", None) == "answer" or k == name] or made
    if not made:
        raise TypeError("no function is defined")
    return space[name if name in made else made[-1]]


def _plainly(value):
    value = value.tolist() if hasattr(value, "tolist") else value
    if isinstance(value, (list, tuple)):
        return [_plainly(v) for v in value]
    return (
        float(value)
        if hasattr(value, "__float__") and not isinstance(value, (bool, complex))
        else {"is": repr(value)[:80]}
    )


def _main() -> None:
    asked = json.loads(sys.stdin.read())
    out = os.fdopen(os.dup(1), "w")
    nothing = open(os.devnull, "w")
    os.dup2(nothing.fileno(), 1)
    os.dup2(nothing.fileno(), 2)
    sys.path.insert(0, asked["numpy"])
    import traceback  # noqa: F401  what is needed later, at the latest, is loaded here

    import numpy as np
    import numpy.fft
    import numpy.linalg
    import numpy.polynomial
    import numpy.random

    sys.path.remove(asked["numpy"])
    for name in ("ctypes", "_ctypes"):
        vars(sys.modules.pop(name, None) or type(sys)(name)).clear()
    _limit(asked["seconds"], asked["gigabytes"])
    _close_doors(os.path.dirname(os.__file__), os.path.dirname(np.__file__))
    values = [{k: np.array(v) if isinstance(v, list) else v for k, v in given.items()} for given in asked["values"]]
    said = {}
    try:
        function = _function(asked["source"], asked["name"], np)
        said["results"] = [_plainly(function(**given)) for given in values]
    except MemoryError:
        said = {"problem": "Your answer needs too much memory."}
    except BaseException as problem:
        said = {"problem": f"Your answer raises {type(problem).__name__}: {problem}"[:400] + "."}
    out.write(json.dumps(said))
    out.flush()
    os._exit(0)


if __name__ == "__main__":
    _main()
