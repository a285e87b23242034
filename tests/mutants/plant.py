"""Faults to plant: small changes that make a formula wrong, one at a time.

    sign        + for -, a minus sign lost
    factor      a factor or a divisor lost, another number
    index       another index, row, axis or size; a transpose lost
    exponent    another power, a root lost
    hypothesis  an assumption lost or reversed, < for ≤; in functions, a condition turned round

Left alone is what is no formula: texts, annotations, what is raised, and in `statements` the values that witness that
hypotheses can hold, since others are as good.

(cosmic-ray was tried: most of its faults do not even fit as types, `a | b` for `a * b`, none touches a hypothesis or an index, and
it would start a kernel for each.)
"""

from __future__ import annotations

import ast
import hashlib
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, replace
from pathlib import Path

KINDS = "sign", "factor", "index", "exponent", "hypothesis"
PACKAGES = "statements", "numerics", "studies"
LONGEST = 70  # characters of a formula in a report

SWAPPED_NAMES = {
    "i": "j", "j": "i", "k": "l", "l": "k", "n": "d", "d": "n",
    "x_t": "x_next", "x_next": "x_t", "A_t": "A_next", "A_next": "A_t",
}  # fmt: skip
NEGATED = {ast.Lt: ast.GtE, ast.GtE: ast.Lt, ast.Gt: ast.LtE, ast.LtE: ast.Gt}
NO_FORMULA = ast.Raise, ast.JoinedStr, ast.Import, ast.ImportFrom, ast.arg
RELATIONS = "Inequality", "LoewnerOrder"


@dataclass(frozen=True)
class Fault:
    """One change: where it is, what it does, and the definition it is in."""

    file: str  # from the package's folder, such as "statements/facts.py"
    scope: str  # the definition, such as "lemma_5_6" or "SoftmaxRegression.loss"
    kind: str
    before: str
    after: str
    line: int  # of the change, and the first and last of its statement: for finding out what executes it
    lines: tuple[int, int]
    on_import: bool  # whether that is outside all functions
    number: int  # its place among all the changes of its file
    copy: int = 0  # 1 for the second change that reads just the same, and so on

    @property
    def module(self) -> str:
        return "weightshift." + self.file.removesuffix(".py").replace("/", ".")

    @property
    def name(self) -> str:
        """The same as long as the definition is: independent of line numbers."""
        return f"{self.file} {self.scope}: {self.before} → {self.after}" + f" ({self.copy + 1})" * bool(self.copy)

    def __str__(self) -> str:
        return f"{self.file}:{self.line} {self.scope}, {self.kind}: {self.before} → {self.after}"


@dataclass
class _Change:
    """One field of a syntax tree, the node it holds and the node to put there."""

    ancestors: list[ast.AST]
    field: str
    position: int | None
    old: ast.AST
    new: ast.AST
    kind: str

    def put(self, node: ast.AST) -> None:
        if self.position is None:
            setattr(self.ancestors[-1], self.field, node)
        else:
            getattr(self.ancestors[-1], self.field)[self.position] = node


def faults(package: Path) -> list[Fault]:
    """Every fault that can be planted in the modules of a package folder, in the order of the files."""
    found: list[Fault] = []
    for path in sorted(path for part in PACKAGES for path in (package / part).glob("[!_]*.py")):
        tree = ast.parse(path.read_text("utf-8"))
        file, copies = path.relative_to(package).as_posix(), Counter()
        for number, change in enumerate(_changes(tree, "statements" in file)):
            fault = _described(change, file, number)
            found.append(replace(fault, copy=copies[fault.name]))
            copies[fault.name] += 1
    return found


def planted(fault: Fault, package: Path):
    """The compiled module with the fault in it."""
    path = package / fault.file
    tree = ast.parse(path.read_text("utf-8"))
    change = list(_changes(tree, "statements" in fault.file))[fault.number]
    change.put(ast.copy_location(change.new, change.old))
    return compile(ast.fix_missing_locations(tree), str(path), "exec")


def chosen(among: list[Fault], count: int) -> list[Fault]:
    """`count` of them, as many of each kind as there are; an edit elsewhere does not change which."""
    by_kind = {kind: sorted((f for f in among if f.kind == kind), key=_shuffled) for kind in KINDS}
    turns = sorted((place, kind) for kind in KINDS for place in range(len(by_kind[kind])))
    return [by_kind[kind][place] for place, kind in turns[:count]]


def _shuffled(fault: Fault) -> str:
    return hashlib.sha256(fault.name.encode()).hexdigest()


def _described(change: _Change, file: str, number: int) -> Fault:
    shown: ast.AST = change.old
    for ancestor in reversed(change.ancestors):
        if not isinstance(ancestor, (ast.expr, ast.keyword)) or len(ast.unparse(ancestor)) > LONGEST:
            break
        shown = ancestor
    before = ast.unparse(shown)
    change.put(change.new)
    after = ast.unparse(change.new if shown is change.old else shown)
    change.put(change.old)
    statement = next(node for node in reversed(change.ancestors) if isinstance(node, ast.stmt))
    lines = statement.lineno, statement.end_lineno
    if body := getattr(statement, "body", None):
        lines = statement.lineno, max(statement.lineno, body[0].lineno - 1)
    on_import = not any(isinstance(node, ast.FunctionDef) and node is not statement for node in change.ancestors)
    place = change.old.lineno, lines, on_import, number
    return Fault(file, _scope(change.ancestors), change.kind, before, after, *place)


def _scope(ancestors: list[ast.AST]) -> str:
    names = [node.name for node in ancestors if isinstance(node, (ast.FunctionDef, ast.ClassDef))]
    if not names:
        targets = next((node.targets for node in ancestors if isinstance(node, ast.Assign)), [])
        names = [", ".join(ast.unparse(target) for target in targets) or "(module)"]
    return ".".join(names[:2])


def _changes(tree: ast.Module, statements: bool) -> list[_Change]:
    known = {node.id for node in ast.walk(tree) if isinstance(node, ast.Name) and isinstance(node.ctx, ast.Store)}
    known |= {
        alias.asname or alias.name for node in tree.body if isinstance(node, ast.ImportFrom) for alias in node.names
    }
    return list(_walk(tree, [], statements, known))


def _walk(node: ast.AST, ancestors: list[ast.AST], statements: bool, known: set[str]) -> Iterator[_Change]:
    if isinstance(node, NO_FORMULA) or (statements and isinstance(node, ast.Dict)):
        return
    for field, value in ast.iter_fields(node):
        if field in ("annotation", "returns", "decorator_list", "ops", "op", "ctx"):
            continue
        for position, child in enumerate(value) if isinstance(value, list) else [(None, value)]:
            if isinstance(child, ast.AST):
                path = [*ancestors, node]
                for kind, new in _wrong(child, path, field, statements, known):
                    yield _Change(path, field, position, child, new, kind)
                yield from _walk(child, path, statements, known)


def _wrong(node: ast.AST, path: list[ast.AST], field: str, statements: bool, known: set[str]):
    """The wrong forms of one node: pairs of a kind and the new node."""
    parent = path[-1]
    if isinstance(node, ast.BinOp):
        yield from _wrong_operations(node)
    elif isinstance(node, ast.UnaryOp) and isinstance(node.op, ast.USub):
        if not _indexing(path, field) and getattr(parent, "arg", "") != "axis":
            yield "exponent" if _power(parent, field) else "sign", node.operand
    elif isinstance(node, ast.Constant) and type(node.value) in (int, float):
        yield from _wrong_numbers(node, path, field, statements)
    elif isinstance(node, ast.Name) and statements and isinstance(node.ctx, ast.Load):
        if (other := SWAPPED_NAMES.get(node.id)) in known and not isinstance(
            parent, (ast.Tuple, ast.Call, ast.Attribute)
        ):
            yield "index", ast.Name(other, ast.Load())
        elif other in known and isinstance(parent, ast.Call) and field == "args":
            yield "index", ast.Name(other, ast.Load())
    elif isinstance(node, ast.Attribute) and node.attr == "T":
        yield "index", node.value
    elif isinstance(node, ast.Call):
        yield from _wrong_calls(node)
    elif isinstance(node, ast.Tuple) and statements and _assumed(node, path):
        for left_out in range(len(node.elts)):
            yield "hypothesis", ast.Tuple([e for k, e in enumerate(node.elts) if k != left_out], ast.Load())
    elif isinstance(node, ast.Compare) and not statements and type(node.ops[0]) in NEGATED:
        yield "hypothesis", ast.Compare(node.left, [NEGATED[type(node.ops[0])](), *node.ops[1:]], node.comparators)


def _wrong_operations(node: ast.BinOp):
    left, right = node.left, node.right
    if isinstance(node.op, (ast.Add, ast.Sub)):
        yield "sign", ast.BinOp(left, ast.Sub() if isinstance(node.op, ast.Add) else ast.Add(), right)
    elif isinstance(node.op, ast.Mult):
        yield "factor", left
        yield "factor", right
    elif isinstance(node.op, ast.Div):
        yield "factor", left
        yield "factor", ast.BinOp(left, ast.Mult(), right)
    elif isinstance(node.op, ast.Pow):
        yield "exponent", left


def _wrong_numbers(node: ast.Constant, path: list[ast.AST], field: str, statements: bool):
    parent = path[-1]
    negative = isinstance(parent, ast.UnaryOp)
    holder, held = (path[-2], _field_of(path[-2], parent)) if negative else (parent, field)
    if _power(holder, held):
        yield "exponent", ast.Constant(node.value + 1)
    elif _indexing(path, field) or getattr(holder, "arg", "") == "axis":
        yield "index", ast.Constant(node.value - 1 if node.value > 0 else node.value + 1)
    elif isinstance(holder, (ast.BinOp, ast.Compare)) or (statements and isinstance(holder, (ast.Call, ast.keyword))):
        yield "factor", ast.Constant(2 * node.value if isinstance(node.value, float) else node.value + 1)


def _wrong_calls(node: ast.Call):
    called = node.func.attr if isinstance(node.func, ast.Attribute) else getattr(node.func, "id", "")
    if called == "sqrt" and len(node.args) == 1:
        yield "exponent", node.args[0]
    if called in RELATIONS:
        first, second, *others = node.args
        yield "hypothesis", ast.Call(node.func, [second, first, *others], node.keywords)
        if any(keyword.arg == "strict" for keyword in node.keywords):
            yield "hypothesis", ast.Call(node.func, node.args, [k for k in node.keywords if k.arg != "strict"])


def _power(holder: ast.AST, field: str) -> bool:
    return isinstance(holder, ast.BinOp) and isinstance(holder.op, ast.Pow) and field == "right"


def _indexing(path: list[ast.AST], field: str) -> bool:
    """Whether the place is inside the brackets of a subscript, and not inside a call there."""
    inner = field
    for holder, child in zip(reversed(path), [None, *reversed(path)], strict=False):
        inner = field if child is None else _field_of(holder, child)
        if isinstance(holder, ast.Subscript):
            return inner == "slice"
        if isinstance(holder, (ast.Call, ast.stmt)):
            return False
    return False


def _field_of(holder: ast.AST, child: ast.AST) -> str:
    return next(
        field
        for field, value in ast.iter_fields(holder)
        if value is child or (isinstance(value, list) and child in value)
    )


def _assumed(node: ast.Tuple, path: list[ast.AST]) -> bool:
    """Whether a tuple lists hypotheses: by the name of the argument, or because it is a named tuple of relations."""
    if isinstance(path[-1], ast.keyword):
        return path[-1].arg in ("hypotheses", "printed_hypotheses") and bool(node.elts)
    calls = [e.func.id for e in node.elts if isinstance(e, ast.Call) and isinstance(e.func, ast.Name)]
    return isinstance(path[-1], ast.Assign) and bool(set(RELATIONS) & set(calls))
