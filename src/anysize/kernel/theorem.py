"""Theorems, and the one way to make them: a rule, applied to arguments that are kept.

A rule is a function marked by `rule`. What it is given is copied once into exact values: expressions of the language,
relations, theorems, and tuples and dicts of these. What it returns is the statement of a new theorem, which remembers the
rule and its arguments, so that a proof is data: see `replay`.
"""

from __future__ import annotations

import functools
import inspect
import weakref
from collections.abc import Mapping
from dataclasses import dataclass

import sympy as sp

from anysize.kernel import normal
from anysize.language import terms as t
from anysize.language.errors import NotProved
from anysize.language.relations import Equation, Inequality, one_meaning_per_name
from anysize.language.text import Shown
from anysize.language.walk import sizes_of

RULES: dict = {}  # by name, in the order in which they are defined
_issued: weakref.WeakKeyDictionary = weakref.WeakKeyDictionary()


@dataclass(frozen=True, eq=False, repr=False)
class Theorem(Shown):
    """A relation that holds for every size, wherever its hypotheses hold and what is in `nonzero` does not vanish.

    An inequality among the hypotheses speaks of the values that its free indices have in the relation; an equation, and
    what is in `nonzero`, is assumed for every value of its own. Made by the rules alone; see `issued`. `arguments` are
    those of the rule, by name.
    """

    relation: Equation | Inequality
    hypotheses: tuple = ()
    nonzero: tuple = ()
    rule: str = ""
    arguments: tuple = ()

    lhs = lower = property(lambda self: self.relation.lhs)
    rhs = upper = property(lambda self: self.relation.rhs)

    @property
    def parents(self) -> list:
        """The theorems that it was made from."""
        return [part for part in _flat(self.arguments) if isinstance(part, Theorem)]

    @property
    def expressions(self) -> tuple:
        """Everything that it speaks of."""
        return (*self.relation.sides, *(s for h in self.hypotheses for s in h.sides), *self.nonzero)

    @property
    def sizes(self) -> list:
        """The symbols for which it holds at every positive integer."""
        return sizes_of(*self.relation.sides)

    def __str__(self):
        given = [*map(str, self.hypotheses), *(f"{e} != 0" for e in self.nonzero)]
        return f"{self.relation} given {'; '.join(given)}" if given else str(self.relation)


class Proof(Theorem):
    """A proved equation."""

    equation = property(lambda self: self.relation)

    def __str__(self):
        given = f", where {'; '.join(map(str, self.hypotheses))}" if self.hypotheses else ""
        return f"proved for every {', '.join(map(str, self.sizes)) or 'value'}: {self.relation}{given}"


class Bound(Theorem):
    """A proved inequality lower ≤ upper."""


def issued(theorem) -> bool:
    """Was this very object made by a rule, and does it still say what was proved?"""
    if type(theorem) not in (Proof, Bound) or theorem not in _issued:
        return False
    fields, inside = _issued[theorem]
    return _identical(fields, _fields(theorem)) and _identical(inside, _inside(theorem))


def _fields(theorem) -> tuple:
    return theorem.relation, theorem.hypotheses, theorem.nonzero, theorem.rule, theorem.arguments


def _inside(theorem) -> tuple:
    return (*theorem.expressions, *(r.symbol for r in (theorem.relation, *theorem.hypotheses)))


def _identical(made: tuple, says: tuple) -> bool:
    return len(made) == len(says) and all(a is b for a, b in zip(made, says, strict=True))


def need_proof(relation, hypotheses, nonzero, theorems) -> Theorem:
    """The one among some theorems that shows the relation, from these hypotheses and no others. Raises NotProved."""
    shown = [theorem for theorem in theorems if issued(theorem) and theorem.relation == relation]
    for theorem in shown:
        loose = [str(h) for h in theorem.hypotheses if h not in hypotheses]
        loose += [f"{e} != 0" for e in theorem.nonzero if e not in nonzero]
        if not loose:
            return theorem
    if shown:
        raise NotProved(f"the proof of {relation} assumes {loose[0]}, which is not assumed here")
    raise NotProved(f"no proof was given of {relation}")


def rule(function):
    """Mark a function as a rule. It returns a relation, or a relation, hypotheses and what must not vanish."""
    signature = inspect.signature(function)

    @functools.wraps(function)
    def apply(*args, **named):
        given = signature.bind(*args, **named)
        given.apply_defaults()
        return from_arguments(given.arguments)

    def from_arguments(given: dict):
        if set(given) != set(signature.parameters):
            raise NotProved(f"{function.__name__} takes {', '.join(signature.parameters)}, not {', '.join(given)}")
        arguments = {name: _exact(value) for name, value in given.items()}
        flat = list(_flat(tuple(arguments.values())))
        _need_theorems(function, arguments, flat)
        with normal.assuming(), normal.keeping(), normal.reading(*_expressions(flat)):
            bound = inspect.BoundArguments(signature, arguments)
            made = function(*bound.args, **bound.kwargs)
            relation, hypotheses, nonzero = made if isinstance(made, tuple) else (made, (), ())
        if isinstance(relation, Equation) and any(type(h) is not Equation for h in hypotheses):
            raise NotProved(f"{relation} would depend on an inequality, for some values of its indices alone")
        theorem = (Proof if isinstance(relation, Equation) else Bound)(
            relation, distinct(hypotheses), tuple(dict.fromkeys(nonzero)), function.__name__, tuple(arguments.items())
        )
        if theorem.nonzero:  # a relation alone has been looked at when it was made
            one_meaning_per_name(*relation.sides, *theorem.nonzero)
        _issued[theorem] = _fields(theorem), _inside(theorem)
        return theorem

    apply.from_arguments = from_arguments
    RULES[function.__name__] = apply
    return apply


def _need_theorems(function, arguments: dict, flat: list) -> None:
    """That each theorem was made by a rule and is of a kind that this rule takes, as its annotations say.

    Rules that give a Bound take nothing to be nonzero, and no theorem that does.
    """
    annotations = dict(function.__annotations__)
    gives = annotations.pop("return")
    kinds = [kind for kind in (Proof, Bound) if any(kind.__name__ in wanted for wanted in annotations.values())]
    for part in flat:
        if isinstance(part, Theorem):
            if not issued(part):
                raise NotProved(f"{part!r} was not made by the kernel")
            if type(part) not in kinds or (gives == "Bound" and part.nonzero):
                names = " or a ".join(kind.__name__ for kind in kinds) or "expressions alone"
                raise NotProved(f"{function.__name__} takes {'a ' * bool(kinds)}{names}; {part} is none")
    for name, wanted in function.__annotations__.items():
        given = arguments.get(name, ()) if name != "return" else ()
        for value in given if isinstance(given, tuple) else (given,):
            if wanted in ("Bound", "Proof") and not isinstance(value, Theorem):
                hint = "; for a hypothesis write order.assume(…)" if isinstance(value, Inequality) else ""
                raise NotProved(
                    f"{function.__name__} takes theorems as {name}; {value} was not made by the kernel as one{hint}"
                )


def _exact(value):
    """A copy of an argument, of exact types. Raises NotProved, or NotInTheLanguage, for what a rule cannot take."""
    if value is None or type(value) is bool or isinstance(value, Theorem):
        return value
    if type(value) in (Equation, Inequality):
        return value
    if isinstance(value, (Equation, Inequality)):
        raise NotProved(f"{value!r} is of a class of its own, not an Equation or Inequality")
    if isinstance(value, Mapping):
        return tuple((_exact(k), _exact(v)) for k, v in dict(value).items())
    if isinstance(value, (list, tuple)):
        return tuple(map(_exact, value))
    try:
        value = sp.sympify(value, strict=True)
    except (sp.SympifyError, AttributeError):
        raise NotProved(f"{value!r} is neither an expression, nor a relation, nor a theorem") from None
    return value if value in (sp.oo, -sp.oo) else t.need_expression(value)


def _flat(value):
    if isinstance(value, tuple):
        for part in value:
            yield from _flat(part)
    else:
        yield value


def _expressions(flat):
    for part in flat:
        if isinstance(part, Theorem):
            yield from part.expressions
        elif isinstance(part, (Equation, Inequality)):
            yield from part.sides
        elif isinstance(part, sp.Basic):
            yield part


def distinct(hypotheses) -> tuple:
    """The hypotheses, each once."""
    hypotheses = tuple(dict.fromkeys(hypotheses))
    if any(type(h) not in (Equation, Inequality) for h in hypotheses):
        raise NotProved("a hypothesis must be an Equation or an Inequality")
    return hypotheses
