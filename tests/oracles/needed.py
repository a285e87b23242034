"""Which statements of a chapter some names depend on: to run its solutions without running all of it."""

from __future__ import annotations

import ast
import functools
from collections.abc import Iterable

from weightshift.chapters import names_in

_parsed = functools.cache(ast.parse)  # the same statements are asked about once for each exercise of a chapter


@functools.cache
def _changed_by(statement: ast.stmt) -> set[str]:
    """The names whose objects a statement may change, by a call of a method as in `chain.by(…)`, or of a part."""
    names = set()
    for node in ast.walk(statement):
        stored = isinstance(node, (ast.Subscript, ast.Attribute)) and isinstance(node.ctx, ast.Store)
        part = node if stored or (isinstance(node, ast.Expr) and isinstance(node.value, ast.Call)) else None
        while isinstance(part, (ast.Expr, ast.Call, ast.Attribute, ast.Subscript)):
            within, part = part, part.func if isinstance(part, ast.Call) else part.value
            if isinstance(part, ast.Name) and not isinstance(within, ast.Call):
                names.add(part.id)
    return names


def _is_star(statement: ast.stmt) -> bool:
    return isinstance(statement, ast.ImportFrom) and statement.names[0].name == "*"


def needed(sources: Iterable[str], names: set[str]) -> str:
    """Those statements of `sources` that `names` depend on, in order; imports with a star always."""
    kept: list[str] = []
    names = set(names)
    for source in reversed(list(sources)):
        for statement in reversed(_parsed(source).body):
            bound, read = names_in(ast.unparse(statement))
            changed = _changed_by(statement)
            if isinstance(statement, ast.Assert) or not (_is_star(statement) or (bound | changed) & names):
                continue
            if isinstance(statement, (ast.Assign, ast.FunctionDef, ast.ClassDef)):
                names -= bound - changed  # what they were before does not matter
            names |= read
            kept.append(ast.get_source_segment(source, statement))
    return "\n".join(reversed(kept))
