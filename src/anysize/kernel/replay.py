"""Proofs as data: the steps by which theorems were made, written down, and made again by the same rules.

    {"format": 1, "nodes": [see `anysize.language.data`],
     "steps": [{"rule": "transitive", "arguments": {"bounds": [{"step": 3}, {"step": 5}]}, "gives": statement}, …],
     "theorems": [steps, by number]}

A statement is {"relation": …, "hypotheses": […], "nonzero": […]}. An argument is {"node": 7}, {"step": 3}, {"relation": …},
{"infinity": 1} (or -1), true, false, null, or a list of arguments. `replay` believes nothing of it: each rule is applied
again, to what the steps before gave, and must give what is written.
"""

from __future__ import annotations

import sympy as sp

from anysize.kernel import identity, inverses, order  # which define the rules
from anysize.kernel.theorem import RULES, Theorem
from anysize.language.data import Reader, Writer
from anysize.language.errors import NotProved, StatementError
from anysize.language.relations import Equation, Inequality

__all__ = ["NotReplayed", "identity", "inverses", "order", "record", "replay"]


class NotReplayed(ValueError):
    """A file that does not prove what it says; the message names the step."""


def record(*theorems: Theorem, writer: Writer | None = None) -> dict:
    """The steps that made some theorems, as data for JSON."""
    writer = writer or Writer()
    at: dict = {}
    steps: list = []

    def argument(value):
        if isinstance(value, tuple):
            return [argument(v) for v in value]
        if isinstance(value, Theorem):
            return {"step": at[value]}
        if isinstance(value, (Equation, Inequality)):
            return {"relation": writer.relation(value)}
        if value in (sp.oo, -sp.oo):
            return {"infinity": 1 if value == sp.oo else -1}
        return value if value is None or isinstance(value, bool) else {"node": writer(value)}

    open_ends = list(reversed(theorems))
    while open_ends:
        theorem = open_ends[-1]
        if missing := [p for p in theorem.parents if p not in at]:
            open_ends += reversed(missing)
            continue
        open_ends.pop()
        if theorem not in at:
            arguments = {name: argument(value) for name, value in theorem.arguments}
            at[theorem] = len(steps)
            steps.append({"rule": theorem.rule, "arguments": arguments, "gives": statement(theorem, writer)})
    return {"format": 1, "nodes": writer.nodes, "steps": steps, "theorems": [at[theorem] for theorem in theorems]}


def statement(theorem: Theorem, writer: Writer) -> dict:
    return {
        "relation": writer.relation(theorem.relation),
        "hypotheses": [writer.relation(h) for h in theorem.hypotheses],
        "nonzero": [writer(e) for e in theorem.nonzero],
    }


def replay(data: dict) -> list[Theorem]:
    """The theorems that a record proves, made anew. Raises NotReplayed where it proves anything else than it says."""
    try:
        if set(data) != {"format", "nodes", "steps", "theorems"} or data["format"] != 1:
            raise NotReplayed("this is no record of proofs of format 1: it must have format, nodes, steps and theorems")
        reader = Reader(data["nodes"])
    except (StatementError, TypeError, RecursionError) as problem:
        raise NotReplayed(str(problem)) from None
    made: list = []
    for number, step in enumerate(data["steps"]):
        try:
            theorem = RULES[step["rule"]].from_arguments(_arguments(step["arguments"], reader, made))
            if _said(step["gives"], reader) != (theorem.relation, theorem.hypotheses, theorem.nonzero):
                raise NotReplayed(f"it gives {theorem}, which is not what is written")
        except (NotReplayed, NotProved, StatementError) as problem:
            raise NotReplayed(f"step {number}, by {step['rule']}: {problem}") from None
        except (KeyError, IndexError, TypeError, ValueError, AttributeError, RecursionError) as problem:
            raise NotReplayed(f"step {number} cannot be read: {type(problem).__name__}: {problem}") from None
        made.append(theorem)
    try:
        return [made[_number(k)] for k in data["theorems"]]
    except (IndexError, TypeError) as problem:
        raise NotReplayed(f"the list of theorems names a step that is not there: {problem}") from None


def _number(k) -> int:
    if type(k) is not int or k < 0:
        raise IndexError(f"{k!r} is no step before this one")
    return k


def _arguments(data: dict, reader: Reader, made: list) -> dict:
    def value(said):
        if isinstance(said, list):
            return tuple(map(value, said))
        if said is None or isinstance(said, bool):
            return said
        ((kind, what),) = said.items()
        if kind == "infinity":
            return {1: sp.oo, -1: -sp.oo}[what]
        return {"node": reader, "relation": reader.relation, "step": lambda k: made[_number(k)]}[kind](what)

    return {name: value(said) for name, said in data.items()}


def _said(data: dict, reader: Reader) -> tuple:
    """A statement, as a theorem has it. Raises KeyError for one with anything missing or added."""
    if set(data) != {"relation", "hypotheses", "nonzero"}:
        raise KeyError(f"a statement has relation, hypotheses and nonzero, not {', '.join(data)}")
    relations = [reader.relation(r) for r in (data["relation"], *data["hypotheses"])]
    return relations[0], tuple(relations[1:]), tuple(map(reader, data["nonzero"]))
