"""Who imports whom, read off the sources: one way between packages and rooms, in no circle, and no private names."""

import ast
import json
import re
from collections import Counter
from graphlib import CycleError, TopologicalSorter
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[1]
SRC = ROOT / "src"
PACKAGES = "anysize", "weightshift", "bindery"  # each imports those before it; so do the rooms
ROOMS = "language", "kernel", "show", "evidence", "board", "coq"


def modules(folder=SRC):
    """The modules of a folder of packages: dotted name -> path. A package is its `__init__`."""
    found = {}
    for path in sorted(folder.rglob("*.py")):
        parts = path.relative_to(folder).with_suffix("").parts
        if "build" in parts:  # pip leaves a copy there
            continue
        found[".".join(parts[:-1] if parts[-1] == "__init__" else parts)] = path
    return found


def imported(tree, name, known):
    """What code imports of `known`, at any depth: pairs of a module and a name in it, or None; `name` is the code's own module.

    A module's name in a string, as `importlib` takes it, is an import too.
    """
    package = name if known.get(name, Path(name)).name == "__init__.py" else name.rpartition(".")[0]
    for node in ast.walk(tree):
        if isinstance(node, ast.Import):
            yield from ((alias.name, None, alias.asname or alias.name) for alias in node.names if alias.name in known)
        elif isinstance(node, ast.ImportFrom):
            above = package.split(".")[: len(package.split(".")) + 1 - node.level] if node.level else []
            source = ".".join([*above, *filter(None, [node.module])])
            for alias in node.names:
                inner = f"{source}.{alias.name}"
                if inner in known:
                    yield inner, None, alias.asname or alias.name
                elif source in known:
                    yield source, alias.name, ""
        elif isinstance(node, ast.Constant) and isinstance(node.value, str):
            if (source := node.value.partition(":")[0]) in known and "." in source:
                yield source, None, ""


def arrows(known):
    """Module -> the other modules that it imports."""
    trees = {name: ast.parse(path.read_text("utf-8")) for name, path in known.items()}
    return {name: {m for m, _, _ in imported(tree, name, known)} - {name} for name, tree in trees.items()}


def against(found):
    """The arrows that lead to a later package, or within the engine to a later room."""

    def place(module):
        package, room, *_ = f"{module}..".split(".")
        return PACKAGES.index(package), ROOMS.index(room) if package == "anysize" and room in ROOMS else len(ROOMS)

    wrong = []
    for name, others in found.items():
        for other in others:
            here, there = place(name), place(other)
            if there[0] > here[0] or (there[0] == here[0] == 0 and there[1] > here[1]):
                wrong.append((name, other))
    return wrong


def circle(found):
    """Modules that import each other in a circle; empty if there are none."""
    try:
        TopologicalSorter(found).prepare()
    except CycleError as problem:
        return problem.args[1]
    return []


def crossing(tree, name, known):
    """The private names of other modules that code uses."""
    others = [found for found in imported(tree, name, known) if found[0] != name]
    mine = {(name, taken) for _, taken, _ in others if taken and re.match("_[^_]", taken)}
    called = {called for _, taken, called in others if taken is None}
    for node in ast.walk(tree):
        if isinstance(node, ast.Attribute) and re.match("_[^_]", node.attr) and ast.unparse(node.value) in called:
            mine.add((name, node.attr))
    return mine


KNOWN = modules()


def test_packages_and_rooms_import_one_way_and_modules_in_no_circle():
    found = arrows(KNOWN)
    assert against(found) == [] and sum(map(len, found.values())) > 200
    assert circle(found) == []


def test_no_private_name_crosses_a_module():
    found = set().union(*(crossing(ast.parse(p.read_text("utf-8")), name, KNOWN) for name, p in KNOWN.items()))
    assert found == set()


@pytest.mark.parametrize("path", sorted((ROOT / "chapters").glob("*/*.ipynb")), ids=lambda path: path.stem)
def test_no_chapter_uses_a_private_name(path):
    cells = json.loads(path.read_text("utf-8"))["cells"]
    code = "\n".join("".join(cell["source"]) for cell in cells if cell["cell_type"] == "code")
    assert crossing(ast.parse(code), path.stem, KNOWN) == set()


@pytest.mark.parametrize(
    ("module", "code", "wrong"),
    [
        ("anysize.kernel.a", "from anysize.show import b", "against"),
        ("anysize.kernel.a", "def f():\n    import anysize.show.b as c", "against"),
        ("anysize.kernel.a", "from ..show.b import c", "against"),
        ("anysize.kernel.a", "import anysize", "against"),
        ("anysize.kernel.a", "import importlib\nimportlib.import_module('weightshift.d')", "against"),
        ("weightshift.d", "if 0:\n    from bindery.e import f", "against"),
        ("weightshift.d", "def f():\n    from weightshift.d2 import g", "circle"),
        ("bindery.e", "from weightshift.d import _g", "crossing"),
        ("bindery.e", "from weightshift import d\nd._g()", "crossing"),
        ("bindery.e", "import weightshift.d as d\ndef f():\n    return d._g", "crossing"),
        ("bindery.e", "import weightshift.d\nweightshift.d._g", "crossing"),
        ("bindery.e", "import weightshift.d as d\nd.__name__, d.g._h", None),
        ("anysize.board.z", "from anysize.kernel.a import b\nfrom anysize.show import b", None),
    ],
)
def test_what_is_wrong_would_be_seen(module, code, wrong, tmp_path):
    written = {"anysize.__init__", "anysize.kernel.a", "anysize.show.b", "weightshift.d", "weightshift.d2", "bindery.e"}
    for name in (*written, module):
        path = tmp_path / f"{name.replace('.', '/')}.py"
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text("from weightshift import d" if name == "weightshift.d2" else code if name == module else "")
    known = modules(tmp_path)
    found = {
        "against": against(arrows(known)),
        "circle": circle(arrows(known)),
        "crossing": crossing(ast.parse(code), module, known),
    }
    assert [kind for kind, cases in found.items() if cases] == [wrong] * bool(wrong)


def test_no_two_test_files_have_one_name():
    names = Counter(path.name for path in (ROOT / "tests").rglob("test_*.py"))
    assert [name for name, count in names.items() if count > 1] == []
