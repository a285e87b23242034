"""What a reader types, read against a list of names: expressions, lines as on a board, and functions.

Nothing that was typed is evaluated as Python. `ast` reads it, and only what stands here has a meaning: whole numbers and
decimals, + - * / **, the names that are given, the words of the language, .T, entries such as x[i], A[k, i] and A[:, i].
`^` is read as a power, · × − ≤ ≥ as what they look like. Decimals are exact: 0.1 is 1/10.
"""

from __future__ import annotations

import ast
import difflib
import operator
import re
from dataclasses import dataclass

import sympy as sp

from anysize.evidence import plain
from anysize.kernel import normal
from anysize.language import terms as t
from anysize.language.errors import StatementError
from anysize.show.text import Text

LONGEST = 4000  # characters
_HIGHEST_POWER = 1000
_LARGEST = 10**100
WORDS = {name: getattr(t, name) for name in t.WORDS}
WORDS |= {"sqrt": sp.sqrt, "Rational": sp.Rational, "abs": t.absolute, "e": sp.E, "E": sp.E, "pi": sp.pi}

OPERATORS = {
    ast.Add: operator.add,
    ast.Sub: operator.sub,
    ast.Mult: operator.mul,
    ast.MatMult: operator.mul,
    ast.Div: operator.truediv,
    ast.Pow: operator.pow,
}
_SPELLINGS = str.maketrans(
    {"^": "**", "·": "*", "×": "*", "−": "-", "≤": "<=", "≥": ">=", "ᵀ": ".T", "⊤": ".T", "²": "**2", "³": "**3"}
)
_RELATION = re.compile(r"<=|>=|==|=|\n")


class Misread(StatementError):
    """What was typed has no meaning here; the message says where, and what would be right."""


def expression(text: str, names: dict, nonzero=()):
    """The expression that was typed. Raises StatementError, whose message is for the reader.

    Every division, root and logarithm in it must make sense as it is typed, before SymPy cancels anything: t/t is not 1 where t
    may be 0. What is in `nonzero` is taken not to vanish.
    """
    return t.as_expression(_Reading(text, names, nonzero).value)


class _Typed(Text):
    """The text of an expression under the names that it is typed with."""

    def __init__(self, names: dict):
        super().__init__({"order": "none"})
        self.names = {e: name for name, e in reversed(names.items())}

    def _print(self, e, **options):
        return self.names[e] if isinstance(e, sp.Basic) and e in self.names else super()._print(e, **options)

    def _applied(self, e):
        return f"{self._print(e.definition)}({self._listed(e.values)})"

    _print_AppliedTerm = _print_AppliedScalar = _applied


def written(e, names: dict) -> str:
    """The text that `expression` reads as `e`, where the names are those of what it speaks of."""
    return _Typed(names).doprint(e)


def shape(text: str, names: dict) -> tuple:
    """A shape such as n, d or (n, d)."""
    value = _Reading(text, names).value
    return value if isinstance(value, tuple) else (value,)


@dataclass(frozen=True)
class Line:
    """A line as it was typed: "=", "<=" or ">=" ("" where a text begins without one), an expression, and words after "by"."""

    relation: str
    text: str
    reason: str = ""


def lines(text: str) -> list[Line]:
    """The lines of a text. A new one begins at a line's end or at a relation outside of brackets; `# …` is a remark."""
    _need_short(text)
    text = re.sub(r"#.*", "", text).translate(_SPELLINGS)
    pieces, depth, relation, begun = [], 0, "", 0
    for found in re.finditer(rf"{_RELATION.pattern}|[()\[\]]", text):
        sign = found[0]
        depth += (sign in "([") - (sign in ")]")
        if depth <= 0 and sign not in "()[]":
            pieces.append((relation, text[begun : found.start()]))
            relation, begun = ("" if sign == "\n" else sign), found.end()
    pieces.append((relation, text[begun:]))
    out, waiting = [], ""
    for relation, piece in pieces:
        relation = "=" if relation == "==" else relation or waiting
        waiting = ""
        if not piece.strip():
            waiting = relation  # "=" at a line's end belongs to the next
            continue
        said, _, reason = piece.partition(" by ")
        out.append(Line(relation or ("=" if out else ""), said.strip(), reason.strip()))
    if not out:
        raise Misread("nothing was typed yet")
    if waiting:
        raise Misread(f"nothing stands after the last {waiting}")
    return out


def call(text: str) -> tuple:
    """A reason such as `triangle` or `triangle(u=A * x, v=b)`: its name, and the texts of its arguments, by name or by place."""
    tree = _parsed(text.removeprefix("order."))
    if isinstance(tree, ast.Name):
        return tree.id, [], {}
    if not (isinstance(tree, ast.Call) and isinstance(tree.func, ast.Name)) or any(
        k.arg is None for k in tree.keywords
    ):
        raise Misread(f"{text!r} is no reason; a reason is a name, or a name with values, as in name(u=A * x)")
    return tree.func.id, list(map(ast.unparse, tree.args)), {k.arg: ast.unparse(k.value) for k in tree.keywords}


def _need_short(text: str) -> None:
    if len(text) > LONGEST:
        raise Misread(f"there are {len(text)} characters; at most {LONGEST} are read")


def _parsed(text: str):
    if not text.strip():
        raise Misread("nothing was typed yet")
    _need_short(text)
    try:
        return ast.parse(text.strip(), mode="eval").body
    except SyntaxError as problem:
        deep = "nested" in (problem.msg or "")
        raise Misread("this is nested too deeply" if deep else _where(text.strip(), problem)) from None
    except (RecursionError, MemoryError, ValueError):
        raise Misread("this is nested too deeply") from None


def _where(text: str, problem: SyntaxError) -> str:
    if text.count("(") != text.count(")"):
        more, less = sorted("()", key=text.count, reverse=True)
        return f"brackets do not match: there are {text.count(more)} “{more}” and {text.count(less)} “{less}”"
    if product := re.search(r"\d\s*[A-Za-z(]|\)\s*[A-Za-z0-9(]|[A-Za-z0-9_]\s+[A-Za-z0-9(]", text):
        return f"write * for a product: “{product[0]}” cannot be read"
    place = min((problem.offset or 1) - 1, len(text) - 1)
    return f"this cannot be read from “{text[place:][:12]}” on; products need *, powers **, as in 2*x[i]**2"


class _Reading:
    """One text on its way to an expression."""

    def __init__(self, text: str, names: dict, nonzero=()):
        self.text, self.names, self.nonzero = text.strip().translate(_SPELLINGS), names, nonzero
        try:
            self.value = self._number_or_term(_parsed(self.text))
        except (TypeError, ValueError, AttributeError, ZeroDivisionError) as problem:
            if isinstance(problem, StatementError):
                raise
            raise Misread(f"this does not fit together: {problem}") from None
        except RecursionError:
            raise Misread("this is nested too deeply") from None

    def __call__(self, node):
        way = getattr(self, f"_{type(node).__name__}", None)
        if way is None:
            raise Misread(f"“{ast.get_source_segment(self.text, node)}” is not part of the notation here")
        return way(node)

    def _Constant(self, node):
        if type(node.value) not in (int, float):
            raise Misread(f"{node.value!r} is no number")
        value = sp.Rational(ast.get_source_segment(self.text, node).replace("_", ""))
        if value > _LARGEST:
            raise Misread(f"the number {ast.get_source_segment(self.text, node)[:20]} is too large to be compared")
        return value

    def _Name(self, node):
        for known in (self.names, WORDS):
            if node.id in known:
                return known[node.id]
        near = difflib.get_close_matches(node.id, [*self.names, *WORDS], 3, 0.5)
        hint = f"did you mean {' or '.join(near)}?" if near else f"there are {', '.join(self.names)}"
        raise Misread(f"“{node.id}” is not a name here; {hint}")

    def _Tuple(self, node):
        return tuple(map(self, node.elts))

    def _UnaryOp(self, node):
        if not isinstance(node.op, (ast.USub, ast.UAdd)):
            raise Misread(f"“{ast.get_source_segment(self.text, node)}” is not part of the notation here")
        value = self._number_or_term(node.operand)
        return -value if isinstance(node.op, ast.USub) else value

    def _BinOp(self, node):
        if type(node.op) not in OPERATORS:
            raise Misread(f"the sign in “{ast.get_source_segment(self.text, node)}” is none of + - * / **")
        left, right = self._number_or_term(node.left), self._number_or_term(node.right)
        if isinstance(node.op, ast.Pow) and getattr(right, "is_number", False) and abs(right) > _HIGHEST_POWER:
            raise Misread(f"the exponent {right} is too large; at most {_HIGHEST_POWER} is read")
        if isinstance(node.op, ast.Div) and right == 0:
            raise Misread(f"“{ast.get_source_segment(self.text, node)}” divides by 0")
        if isinstance(node.op, ast.Div) and not t.is_term(right):
            self._need_defined(1 / right)
        if isinstance(node.op, ast.Pow):
            self._need_defined(left)
        value = OPERATORS[type(node.op)](left, right)
        return self._need_defined(value) if isinstance(node.op, ast.Pow) else value

    def _need_defined(self, value):
        value = t.as_expression(value)
        with normal.assuming(*self.nonzero), normal.reading(value):
            normal.need_defined(value)
        return value

    def _number_or_term(self, node):
        value = self(node)
        if isinstance(value, t.Definition):
            given = ", ".join(map(str, value.parameters))
            raise Misread(f"“{ast.unparse(node)}” is a function: write {ast.unparse(node)}({given})")
        if callable(value) and not isinstance(value, sp.Basic):
            raise Misread(f"“{ast.unparse(node)}” is a function: give it what it is of, in brackets")
        return value

    def _Call(self, node):
        function = self(node.func)
        if node.keywords:
            raise Misread("values are given by place, not by name")
        values = [self._number_or_term(a) for a in node.args]
        if not callable(function) or isinstance(function, (t.Term, t.Scalar)):
            raise Misread(f"“{ast.unparse(node.func)}” is no function; write * for a product")
        value = function(*values)
        return self._need_defined(value) if function in (sp.sqrt, t.log) else value

    def _Attribute(self, node):
        if isinstance(node.value, ast.Name) and node.value.id in ("np", "numpy"):
            raise Misread("an expression is wanted here, without np: exp, log, inner, norm, hadamard stand alone")
        if node.attr != "T":
            raise Misread(f"“.{node.attr}” is not part of the notation here; only .T, the transpose, is")
        return self._number_or_term(node.value).T

    def _Subscript(self, node):
        return self._number_or_term(node.value)[self(node.slice)]

    def _Slice(self, node):
        if node.lower or node.upper or node.step:
            raise Misread("only “:” alone stands for all rows or columns")
        return slice(None)


# Functions of numbers and arrays.

_STATEMENTS = tuple(
    getattr(ast, name)
    for name in (
        "Module FunctionDef arguments arg Return Assign AugAssign Expr For While If IfExp Break Continue Pass Name Constant "
        "Attribute Call keyword Subscript Slice Tuple List ListComp GeneratorExp comprehension Lambda Starred BinOp UnaryOp "
        "BoolOp Compare expr_context operator unaryop boolop cmpop"
    ).split()
)
_ATTRIBUTES = {
    "append",
    *plain.NAMES,
    *(name for kind in (plain.Array, plain.linalg) for name in vars(kind) if name[0] != "_"),
}
_BUILTINS = {f.__name__: f for f in (abs, enumerate, float, int, len, list, max, min, range, reversed, sum, tuple, zip)}


def function(text: str, numpy):
    """The function that a text defines by `def`, last of all; it sees `np` and a few of Python's own functions, nothing else.

    numpy   what `np` is for it: NumPy, or `anysize.evidence.plain` where there is none
    """
    _need_short(text)
    text = re.sub(r"^import numpy as np\s*$", "", text, flags=re.MULTILINE)
    try:
        tree = ast.parse(text)
    except SyntaxError as problem:
        raise Misread(f"line {problem.lineno} cannot be read: {problem.msg}") from None
    for node in ast.walk(tree):
        if not isinstance(node, _STATEMENTS):
            line = f"line {node.lineno}: " if hasattr(node, "lineno") else ""
            raise Misread(
                f"{line}“{ast.unparse(node).splitlines()[0]}” is not allowed here; define one function, with np"
            )
        name = getattr(node, "attr", getattr(node, "id", getattr(node, "arg", ""))) or ""
        if name.startswith("_"):
            raise Misread(f"names that begin with _ are not read here: {name}")
        if isinstance(node, ast.Attribute) and (node.attr not in _ATTRIBUTES or not isinstance(node.ctx, ast.Load)):
            raise Misread(f"line {node.lineno}: “.{node.attr}” is not available here")
    defined = [node.name for node in tree.body if isinstance(node, ast.FunctionDef)]
    if not defined or any(not isinstance(node, (ast.FunctionDef, ast.Assign)) for node in tree.body):
        raise Misread("a function is asked for: begin with def, and end with return")
    space = {"__builtins__": _BUILTINS, "np": numpy}
    exec(compile(tree, "<typed>", "exec"), space)
    return space[defined[-1]]
