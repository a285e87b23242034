"""Run the notebooks with a fault in place, and see whether one of them notices.

A notebook notices as a reader's `make test` would: a cell raises, or shows something else than what is stored (pictures
apart). Each run is a fork of this process, in which SymPy and the proof engine are loaded and nothing that can be
faulty is. Cells run in IPython, as in a kernel, without the seconds that starting a kernel takes.
"""

from __future__ import annotations

import ast
import builtins
import contextlib
import importlib
import importlib.machinery
import io
import json
import os
import pickle
import re
import resource
import signal
import sys
from collections.abc import Callable, Iterable
from dataclasses import dataclass, field
from multiprocessing import get_context
from pathlib import Path
from typing import Any

import matplotlib
import plant
from IPython.core.displayhook import DisplayHook
from IPython.core.displaypub import DisplayPublisher
from IPython.core.interactiveshell import InteractiveShell
from traitlets.config import Config

import anysize  # noqa: F401  loaded once, before the forks
from anysize.show.render import VERDICT_MIME
from bindery import refresh

PACKAGE = Path(refresh.__file__).parents[1] / "weightshift"
ROOT = PACKAGE.parents[1]
SECONDS_IN_ALL = 60  # of computing, for one notebook with a fault
BYTES_IN_ALL = 8 * 2**30

EXCEPTION, VERDICT, OUTPUT = "a cell raises", "another verdict", "another output"
ENDLESS, UNIMPORTABLE, SURVIVED = "does not end", "cannot be imported", "survives"


# --- one notebook -------------------------------------------------------------------------------------------


@dataclass
class Run:
    """What came of running one notebook: how it ended, where, and what of the package it used."""

    outcome: str = SURVIVED
    where: str = ""
    seconds: float = 0.0
    modules: set[str] = field(default_factory=set)
    executed: dict[str, set[int]] = field(default_factory=dict)


class _Recorder(DisplayPublisher):
    """Keeps what cells show."""

    shown: list[dict] = []

    def publish(self, data, metadata=None, **others):
        self.shown.append(data)


class _Hook(DisplayHook):
    """Keeps what cells end in."""

    def __call__(self, result=None):
        if result is not None and not self.quiet():
            data, _ = self.shell.display_formatter.format(result)
            _Recorder.shown.append(data)
            self.update_user_ns(result)


class _Shell(InteractiveShell):
    def showtraceback(self, *arguments, **options):
        """Say nothing: to typeset a traceback takes longer than most cells."""


def _run(path: Path, keep_on: bool = False) -> Run:
    """Run the cells of a notebook up to the first that raises or differs; with `keep_on`, up to the first that raises."""
    config = Config()
    config.HistoryManager.enabled = False
    shell = _Shell(config=config, display_pub_class=_Recorder, displayhook_class=_Hook)
    InteractiveShell._instance = _Shell._instance = shell
    os.chdir(path.parent)
    run = Run()
    for number, cell in enumerate(json.loads(path.read_text("utf-8"))["cells"]):
        if cell["cell_type"] != "code":
            continue
        _Recorder.shown = []
        said, complained = io.StringIO(), io.StringIO()
        with contextlib.redirect_stdout(said), contextlib.redirect_stderr(complained):
            result = shell.run_cell("".join(cell["source"]), store_history=False)
        if not result.success:
            error = result.error_in_exec or result.error_before_exec
            run.outcome, run.where = EXCEPTION, f"cell {number}: {type(error).__name__}: {error}"[:300]
            break
        differs = _difference(cell, _Recorder.shown, said.getvalue() + complained.getvalue())
        if differs and run.outcome == SURVIVED:
            run.outcome, run.where = differs, f"cell {number}"
            if not keep_on:
                break
    run.seconds = sum(os.times()[:2])
    run.modules = set(sys.modules)
    return run


def _difference(cell: dict, shown: list[dict], said: str) -> str:
    """How what a cell showed differs from what is stored; "" if it does not."""
    stored = [output["data"] for output in cell["outputs"] if "data" in output]
    if [data.get(VERDICT_MIME) for data in stored] != [data.get(VERDICT_MIME) for data in shown]:
        return VERDICT
    text = "".join("".join(output["text"]) for output in cell["outputs"] if output["output_type"] == "stream")
    return OUTPUT if text != said or [*map(_compared, stored)] != [*map(_compared, shown)] else ""


def _compared(data: dict) -> dict:
    return {mime: "".join(v) if isinstance(v, list) else v for mime, v in data.items() if not mime.startswith("image/")}


# --- in a fork ----------------------------------------------------------------------------------------------


def _forked(work: Callable[[], Any], seconds: float) -> Any:
    """What `work` returns in a fork of this process; None if the fork dies or computes for too long."""
    reading, writing = os.pipe()
    child = os.fork()
    if child == 0:
        try:
            os.close(reading)
            signal.signal(signal.SIGPROF, signal.SIG_DFL)
            signal.setitimer(signal.ITIMER_PROF, seconds)
            resource.setrlimit(resource.RLIMIT_AS, (BYTES_IN_ALL, BYTES_IN_ALL))
            answer = pickle.dumps(work())
            with os.fdopen(writing, "wb") as pipe:
                pipe.write(answer)
        finally:
            os._exit(0)
    os.close(writing)
    with os.fdopen(reading, "rb") as pipe:
        answer = pipe.read()
    os.waitpid(child, 0)
    return pickle.loads(answer) if answer else None


class _Probes(ast.NodeTransformer):
    """Before each statement of a function, one that notes its line. (Python's own tracing slows every call.)"""

    def __init__(self, file: str):
        self.file, self.inside = file, False

    def generic_visit(self, node):
        if isinstance(node, ast.FunctionDef) and any("jit" in ast.unparse(d) for d in node.decorator_list):
            return node  # compiled, with no room for a probe
        was_inside, self.inside = self.inside, self.inside or isinstance(node, ast.FunctionDef)
        super().generic_visit(node)
        for part in ("body", "orelse", "finalbody"):
            if self.inside and isinstance(statements := getattr(node, part, None), list):
                setattr(node, part, [s for old in statements for s in (self.probe(old.lineno), old)])
        self.inside = was_inside
        return node

    def probe(self, line: int) -> ast.stmt:
        return ast.parse(f"_executed({self.file!r}, {line})").body[0]


def _unharmed(path: Path) -> Run:
    """A run without a fault, with the lines of functions that it executes, but for those of `statements`."""
    executed: dict[str, set[int]] = {}
    builtins._executed = lambda file, line: executed.setdefault(file, set()).add(line)

    def probed(source, file):
        tree = _Probes(Path(file).relative_to(PACKAGE).as_posix()).visit(ast.parse(source))
        return compile(ast.fix_missing_locations(tree), file, "exec")

    with _code(
        {
            f"weightshift.{p.parent.name}.{p.stem}": (lambda p=p: probed(p.read_text("utf-8"), str(p)))
            for part in ("numerics", "studies")
            for p in (PACKAGE / part).glob("[!_]*.py")
        }
    ):
        run = _run(path)
    run.executed = executed
    return run


@contextlib.contextmanager
def _code(made: dict[str, Callable[[], Any]]):
    """Let some modules be imported from other code than what their files hold."""
    get_code = importlib.machinery.SourceFileLoader.get_code
    importlib.machinery.SourceFileLoader.get_code = lambda loader, name: (
        made[name]() if name in made else get_code(loader, name)
    )
    try:
        yield
    finally:
        importlib.machinery.SourceFileLoader.get_code = get_code


def _harmed(fault: plant.Fault, path: Path, keep_on: bool) -> Run:
    """A run with the fault in the module's code, from its first import on."""
    with _code({fault.module: lambda: plant.planted(fault, PACKAGE)}):
        try:
            importlib.import_module(fault.module)
        except Exception as error:
            return Run(UNIMPORTABLE, f"{type(error).__name__}: {error}")
        return _run(path, keep_on)


# --- which notebooks depend on a place ----------------------------------------------------------------------


@dataclass
class Book:
    """The notebooks that run, and what each depends on."""

    runs: dict[Path, Run]
    said: dict[Path, set[str]]  # the names in a notebook's own code
    used: dict[Path, set[tuple[str, str]]]  # the definitions of `statements` behind them: (file, name)
    broken: dict[Path, Run]  # those that do not give what is stored even without a fault

    @classmethod
    def read(cls, notebooks: Iterable[Path], processes: int) -> Book:
        notebooks = sorted(notebooks)
        with _pool(processes) as pool:
            runs = dict(zip(notebooks, pool.map(_read_one, notebooks, chunksize=1), strict=True))
        good = {path: run for path, run in runs.items() if run.outcome == SURVIVED}
        definitions = _Definitions(PACKAGE / "statements")
        said = {path: _used(_code_of(path)) for path in good}
        used = {path: definitions.behind(*_with_cited(path)) for path in good}
        return cls(good, said, used, {path: run for path, run in runs.items() if path not in good})

    def depending_on(self, fault: plant.Fault) -> list[Path]:
        """The notebooks that use the changed definition or execute the changed line; first those most likely to notice."""
        names = set(re.findall(r"\w+", fault.scope))
        found = [path for path in self.runs if self._depends(path, fault, names)]
        return sorted(found, key=lambda path: (not names & self.said[path], self.runs[path].seconds))

    def _depends(self, path: Path, fault: plant.Fault, names: set[str]) -> bool:
        if fault.file.startswith("statements"):
            return any((fault.file, name) in self.used[path] for name in names)
        if fault.on_import:
            return fault.module in self.runs[path].modules
        first, last = fault.lines
        return any(first <= line <= last for line in self.runs[path].executed.get(fault.file, ()))


def _read_one(path: Path) -> Run:
    return _forked(lambda: _unharmed(path), 10 * SECONDS_IN_ALL) or Run(ENDLESS)


def _code_of(path: Path) -> ast.Module:
    cells = json.loads(path.read_text("utf-8"))["cells"]
    return ast.parse("\n".join("".join(cell["source"]) for cell in cells if cell["cell_type"] == "code"))


def _with_cited(path: Path) -> tuple[set[str], set[str]]:
    """The names and the modules that a notebook's code uses, with those of the notebooks whose proofs it cites."""
    tree = _code_of(path)
    names, modules = _used(tree), set()
    for node in ast.walk(tree):
        if isinstance(node, ast.ImportFrom):
            modules |= {node.module, *(f"{node.module}.{alias.name}" for alias in node.names)}
        elif isinstance(node, ast.Call) and getattr(node.func, "id", "") == "proofs_from":
            others = _with_cited(ROOT / "chapters" / f"{node.args[0].value}.ipynb")
            names, modules = names | others[0], modules | others[1]
    return names, modules


def _used(tree: ast.AST) -> set[str]:
    found = {node.id for node in ast.walk(tree) if isinstance(node, ast.Name)}
    found |= {node.attr for node in ast.walk(tree) if isinstance(node, ast.Attribute)}
    return found | {node.name for node in ast.walk(tree) if isinstance(node, ast.alias)}


class _Definitions:
    """The definitions in a folder of modules, and which of them each uses."""

    def __init__(self, folder: Path):
        self.uses: dict[tuple[str, str], set[tuple[str, str]]] = {}
        for path in sorted(folder.glob("[!_]*.py")):
            self._read(f"{folder.name}/{path.name}", ast.parse(path.read_text("utf-8")))

    def _read(self, file: str, tree: ast.Module) -> None:
        folder = file.split("/")[0]
        for node in tree.body:
            if isinstance(node, ast.ImportFrom) and node.module.startswith(f"weightshift.{folder}"):
                module = node.module.removeprefix(f"weightshift.{folder}").lstrip(".")
                for alias in node.names:
                    source = f"{folder}/{module or alias.name}.py"
                    self.uses[file, alias.asname or alias.name] = {(source, alias.name if module else "*")}
            elif isinstance(node, ast.Assign):
                for target in node.targets:
                    for name in _used(target) - {"claims", "papers", "__all__"}:  # lists of the others
                        self.uses[file, name] = {(file, used) for used in _used(node.value)}
            elif isinstance(node, (ast.FunctionDef, ast.ClassDef)):
                self.uses[file, node.name] = {(file, used) for used in _used(node)}

    def behind(self, names: set[str], modules: set[str]) -> set[tuple[str, str]]:
        """What is used by these names, in the modules that are imported."""
        loaded = {
            m.removeprefix("weightshift.").replace(".", "/") + ".py" for m in modules if m.startswith("weightshift.")
        }
        pending = [place for place in self.uses if place[1] in names and place[0] in loaded]
        found: set[tuple[str, str]] = set()
        while pending:
            place = pending.pop()
            if place in found or place not in self.uses:
                continue
            found.add(place)
            for file, name in self.uses[place]:
                if name == "*":  # a module under another name: what is used of it are attributes, by their names
                    wanted = {n for used in self.uses.values() for _, n in used}
                    pending += [(f, n) for f, n in self.uses if f == file and n in wanted]
                else:
                    pending.append((file, name))
        return found


# --- all of it ----------------------------------------------------------------------------------------------


@dataclass
class Death:
    """How a fault ended: its outcome in the notebook that noticed it, or survival in all that were run."""

    fault: plant.Fault
    outcome: str
    notebook: str = ""
    where: str = ""

    @property
    def killed(self) -> bool:
        return self.outcome not in (SURVIVED, UNIMPORTABLE)


def try_all(faults: list[plant.Fault], book: Book, processes: int, keep_on: bool = False):
    """Yield the death of each fault, in the order given."""
    _load({name for run in book.runs.values() for name in run.modules})
    tasks = [(fault, book.depending_on(fault), keep_on) for fault in faults]
    with _pool(processes) as pool:
        yield from pool.imap(_try_one, tasks, chunksize=1)


def _try_one(task: tuple[plant.Fault, list[Path], bool]) -> Death:
    fault, notebooks, keep_on = task
    first = Death(fault, SURVIVED)
    for path in notebooks:
        run = _forked(lambda path=path: _harmed(fault, path, keep_on), SECONDS_IN_ALL) or Run(ENDLESS)
        if run.outcome != SURVIVED:
            death = Death(fault, run.outcome, refresh.relative(path, ROOT).as_posix(), run.where)
            if run.outcome in (EXCEPTION, ENDLESS, UNIMPORTABLE) or not keep_on:
                return death
            first = death if first.outcome == SURVIVED else first
    return first


def _load(modules: set[str]) -> None:
    """Import once, before the forks, what notebooks import and what can hold no fault."""
    for name in sorted(modules):
        if not name.startswith(("weightshift", "bindery", "_")):  # bindery reads the statements
            with contextlib.suppress(Exception):
                importlib.import_module(name)


def _pool(processes: int):
    if loaded := sorted(
        name for name in sys.modules if re.match(r"weightshift\.(statements|numerics|studies)\.", name)
    ):
        raise RuntimeError(f"{loaded[0]} is loaded already, so a fault in it would have no effect")
    matplotlib.use("agg")
    refresh.warm_font_cache()
    return get_context("fork").Pool(processes)
