"""A question that a page can ask: what is asked, the names that an answer may use, and what a reply may rest on.

A question is data (`Question.data`, `Question.of`), so that a page, a browser's worker or another process can put it, with the
engine alone; `anysize.board.replies` answers what a reader types. In a notebook, `check` makes the question from its own
arguments and the names of the notebook.
"""

from __future__ import annotations

import ast
import inspect
import linecache
import sys
from collections.abc import Mapping
from dataclasses import dataclass, field, replace

import sympy as sp

from anysize.board.chain import Chain, Reason, as_reason
from anysize.kernel.replay import record, replay
from anysize.kernel.theorem import Bound
from anysize.language import terms as t
from anysize.language.data import Reader, Writer
from anysize.language.errors import StatementError
from anysize.language.relations import Inequality
from anysize.language.walk import sizes_of, variables_of
from anysize.show.latex import latex


@dataclass(frozen=True)
class Question:
    """What is asked, and with what it may be answered.

    asked       an expression, of which a simpler equal one is wanted, or a function of its variables; an `Inequality`, for
                which a chain is wanted; a shape (a tuple of sizes); None, where any statement may be tried
    names       what an answer may use, by the names under which it is typed
    hypotheses  inequalities, and `nonzero` scalars, that may be used
    facts       proved bounds that a chain may cite, by name
    without     what an answer must not speak of
    only        the marks (`restating.marks`) of what an answer is to be written in; None where anything will do
    start       what stands in the box at first
    """

    asked: object = None
    names: Mapping = field(default_factory=dict)
    hypotheses: tuple = ()
    nonzero: tuple = ()
    facts: Mapping = field(default_factory=dict)
    start: str = ""
    without: tuple = ()
    only: tuple | None = None

    @property
    def wants(self) -> str:
        """ "function", "chain", "shape", "statement" or "expression"."""
        if self.asked is None:
            return "statement"
        if self.start.lstrip().startswith("def "):
            return "function"
        return {Inequality: "chain", tuple: "shape"}.get(type(self.asked), "expression")

    @property
    def fitting(self) -> list:
        """The names that speak of nothing but what the question speaks of: those a page shows."""
        about = getattr(self.asked, "sides", self.asked)
        about = about if isinstance(about, tuple) else () if about is None else (about,)
        about = (*about, *(s for h in self.hypotheses for s in h.sides))
        known = {*variables_of(*about), *sizes_of(*about)}
        return [name for name, e in self.names.items() if not about or set() < _parts(e) <= known]

    def in_notebook(self, answer) -> Question | None:
        """The question with the names of the notebook that it is asked in, and the cell's own answer to start from.

        None where there is no notebook.
        """
        running = getattr(sys.modules.get("IPython"), "get_ipython", None)
        shell = running and running()
        if shell is None:
            return None
        given = {name: e for name, e in shell.user_ns.items() if name[0] != "_" and name != "question"}
        names = {name: e for name, e in given.items() if may_be_used(e) and (e != self.asked or e.is_Symbol)}
        facts = {name: Reason(as_reason(f).bound, name) for name, f in self.facts.items()}
        return replace(self, names=names, facts=facts, start=self.start or _written(answer, _cell(shell)))

    def still_in(self, answer) -> list:
        """What an answer speaks of although it must not."""
        spoken = {*spoken_of(answer), *variables_of(answer)}
        return [e for e in self.without if e in spoken]

    @property
    def shown(self) -> str:
        """What is asked, in LaTeX; "" where that would be the answer, as for an expression that SymPy has worked out."""
        if isinstance(self.asked, Inequality):
            return latex(self.asked)
        worked_out = self.asked is None or isinstance(self.asked, tuple) or not self.asked.has(t.Term, t.Scalar)
        return "" if worked_out else f"{latex(self.asked)} = {{?}}"

    # As data.

    @property
    def data(self) -> dict:
        """The question as data for JSON; `kind`, `fitting` and `shown` are for who shows it."""
        writer = Writer()
        proofs = record(*(f.bound for f in self.facts.values()), writer=writer) if self.facts else None
        asked = self.asked
        if isinstance(asked, Inequality):
            asked = {"relation": writer.relation(asked)}
        elif asked is not None:
            asked = [writer(e) for e in asked] if isinstance(asked, tuple) else {"node": writer(asked)}
        out = {
            "asked": asked,
            "names": {name: writer(e) for name, e in self.names.items()},
            "hypotheses": [writer.relation(h) for h in self.hypotheses],
            "nonzero": [writer(e) for e in self.nonzero],
            "facts": list(self.facts),
            "start": self.start,
            "without": list(map(writer, self.without)),
            "kind": self.wants,
            "fitting": self.fitting,
            "shown": self.shown,
            "nodes": writer.nodes,
        }
        out |= {"only": list(self.only)} if self.only is not None else {}
        return out | ({"proofs": {k: v for k, v in proofs.items() if k != "nodes"}} if proofs else {})

    @classmethod
    def of(cls, data: dict) -> Question:
        """The question that data describe. Raises StatementError, or NotReplayed for a fact that is not proved by what it brings."""
        read, asked = Reader(data["nodes"]), data["asked"]
        if isinstance(asked, dict):
            asked = read(asked["node"]) if "node" in asked else read.relation(asked["relation"])
        elif asked is not None:
            asked = tuple(map(read, asked))
        bounds = replay({**data["proofs"], "nodes": data["nodes"]}) if "proofs" in data else []
        facts = {name: Reason(b, name) for name, b in zip(data["facts"], bounds, strict=True)}
        return cls(
            asked,
            {name: read(k) for name, k in data["names"].items()},
            tuple(map(read.relation, data["hypotheses"])),
            tuple(map(read, data["nonzero"])),
            facts,
            data["start"],
            tuple(map(read, data["without"])),
            tuple(data["only"]) if "only" in data else None,
        )


def may_be_used(e) -> bool:
    """Is it something that an answer may speak of: a part of the language, not a claim or a proof?"""
    if isinstance(e, (t.Definition, t.Index)):
        return True
    try:
        return isinstance(e, sp.Basic) and t.need_expression(e) is not None
    except StatementError:
        return False


def _cell(shell) -> str:
    """The source of the cell that is running."""
    frame = inspect.currentframe()
    while frame is not None and frame.f_globals is not shell.user_ns:
        frame = frame.f_back
    return "".join(linecache.getlines(frame.f_code.co_filename)) if frame else ""


def _written(answer, cell: str) -> str:
    """The answer as it stands in the cell that ends in check(question, answer)."""
    if answer is ... or isinstance(answer, (Chain, Bound)):
        return ""
    if callable(answer) and not isinstance(answer, (t.Term, t.Scalar, sp.Basic)):
        return inspect.getsource(answer).strip()
    *_, last = ast.parse(cell).body or [None]
    if not (isinstance(last, ast.Expr) and isinstance(last.value, ast.Call) and len(last.value.args) == 2):
        return ""
    return " ".join(ast.get_source_segment(cell, last.value.args[1]).split())


def spoken_of(*expressions) -> list:
    """The definitions, variables, symbols and indices that stand in expressions, each once."""
    kinds = (t.Definition, t.Variable, sp.Symbol)
    return list(
        dict.fromkeys(part for e in expressions for part in sp.preorder_traversal(e) if isinstance(part, kinds))
    )


def _parts(e) -> set:
    """The variables, symbols and sizes that an expression speaks of; a definition's own parameters do not count."""
    if isinstance(e, t.Definition):
        body, own = e.with_own_names()
        return {*variables_of(body), *sizes_of(body)} - set(own)
    if isinstance(e, t.Index):
        return {*sizes_of(e)} or set(e.size.free_symbols)
    return {*variables_of(e), *sizes_of(e)} | ({e} if t.is_real_symbol(e) else set())
