"""Expressions and relations as data: written to JSON, read back, and compared.

A file holds a table of nodes, each a list whose first entry says what it is; the others are texts, or numbers of earlier
nodes. So what stands in many places is written once:

    ["Integer", "2"], ["Rational", "1/2"], ["E"], ["pi"]
    ["Symbol", "R", "positive"], ["Symbol", "s", "nonnegative"], ["Symbol", "t", "real"], ["Symbol", "n", "size"]
    ["Index", "k", size], ["Variable", "A", rows, columns], ["Variable", "p", rows, columns, "positive"]
    ["Definition", name, latex, [parameters], formula]
    ["Add", …], ["Norm", argument], …: the class of the language, and its parts in order

A relation is ["=", lhs, rhs], ["<=", lower, upper], ["<", lower, upper] or ["⪯", lower, upper].
"""

from __future__ import annotations

import hashlib
import json

import sympy as sp
from sympy.core.symbol import Str

from anysize.language import terms as t
from anysize.language.errors import NotInTheLanguage, StatementError
from anysize.language.relations import Equation, Inequality, LoewnerOrder

_UNEVALUATED = {c.__name__: c for c in (sp.Add, sp.Mul, sp.Pow, sp.exp, sp.log, sp.Abs)}
_TERMS = {c.__name__: c for c in t.CLASSES}
_SYMBOLS = {
    **{sign: {sign: True} for sign in ("positive", "nonnegative", "real")},
    "size": {"integer": True, "positive": True},
}
_RELATIONS = {"=": Equation, "<=": Inequality, "<": lambda a, b: Inequality(a, b, True), "⪯": LoewnerOrder}


class Writer:
    """A table of nodes that grows: `writer(e)` gives the number of the node of an expression."""

    def __init__(self):
        self.nodes: list = []
        self._at: dict = {}

    def __call__(self, e) -> int:
        if e not in self._at:
            node = self._node(e)
            self._at[e] = len(self.nodes)
            self.nodes.append(node)
        return self._at[e]

    def relation(self, relation) -> list:
        return [relation.text, *map(self, relation.sides)]

    def _node(self, e) -> list:
        if isinstance(e, sp.Rational):
            return ["Integer" if e.is_Integer else "Rational", str(e)]
        if e in (sp.E, sp.pi):
            return [str(e)]
        if isinstance(e, t.Index):
            return ["Index", e.name, self(e.size)]
        if isinstance(e, sp.Symbol):
            return ["Symbol", e.name, "size" if e.is_integer else t.sign_of(e) or "real"]
        if isinstance(e, t.Variable):
            return ["Variable", e.name, *map(self, e.shape), *([e.sign] if e.sign else [])]
        if isinstance(e, t.Definition):
            return ["Definition", e.name, e.latex, [self(p) for p in e.parameters], self(e.body)]
        return [type(e).__name__, *(str(a) if isinstance(a, Str) else self(a) for a in e.args)]


class Reader:
    """The expressions of a table of nodes. Raises StatementError for what no Writer has written."""

    def __init__(self, nodes: list):
        self.expressions: list = []
        for number, node in enumerate(nodes):
            try:
                e = self._expression(*node)
                self.expressions.append(e if isinstance(e, t.Definition) else t.need_expression(e))
            except (TypeError, ValueError, IndexError, KeyError, AttributeError) as problem:
                raise StatementError(f"node {number}, {node!r}, cannot be read: {problem}") from None

    def __call__(self, number: int):
        if type(number) is not int or not 0 <= number < len(self.expressions):
            raise IndexError(f"there is no node {number!r}")
        return self.expressions[number]

    def relation(self, data):
        kind, lhs, rhs = data
        return _RELATIONS[kind](self(lhs), self(rhs))

    def _expression(self, kind, *parts):
        if kind in ("Integer", "Rational"):
            return sp.Rational(*map(int, parts[0].split("/")))
        if kind in ("E", "pi"):
            return getattr(sp, kind)
        if kind == "Symbol":
            return sp.Symbol(parts[0], **_SYMBOLS[parts[1]])
        if kind == "Variable":
            name, rows, columns, *sign = parts
            return t.Variable(name, self(rows), self(columns), *map(Str, sign))
        if kind == "Index":
            return t.Index(parts[0], *map(self, parts[1:]))
        if kind == "Definition":
            name, latex, parameters, body = parts
            return t.Definition(name, [self(p) for p in parameters], self(body), latex)
        args = [a if isinstance(a, str) else self(a) for a in parts]
        if kind in _UNEVALUATED:
            return _UNEVALUATED[kind](*args, evaluate=False)
        if kind not in _TERMS:
            raise NotInTheLanguage(f"{kind!r} is no class of the language")
        return _TERMS[kind](*args)


def written(*groups) -> list:
    """Groups of expressions and relations as one piece of data, the same in every process."""
    writer = Writer()
    said = [[writer(x) if isinstance(x, sp.Basic) else writer.relation(x) for x in group] for group in groups]
    return [writer.nodes, said]


def fingerprint(data) -> str:
    """A short text that is the same for the same data, and for no other."""
    return hashlib.sha256(json.dumps(data, sort_keys=True).encode()).hexdigest()
