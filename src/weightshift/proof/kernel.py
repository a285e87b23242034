"""The kernel: the only place that makes a Proof.

Two rules, each a function here:

identity   lhs = rhs holds where both sides have one normal form (see `normal`), for every size;
chain      a = b and b = c give a = c, where the two middles are the same expression;

`prove` also evaluates both sides at random entries and sizes, n = 1 and d = 1 among them, by a route that shares no code
with the normal form, and raises Unsound if they disagree. That is a check on the engine, not part of the proof.
"""

from __future__ import annotations

import weakref
from dataclasses import dataclass

import numpy as np
import sympy as sp

from . import counterexample, normal, polynomial
from . import terms as t
from .errors import NotProved, ShapeMismatch, StatementError, Unsound
from .evaluate import _parts, evaluate, indices_of, sizes_of, variables_of
from .render import Markdown
from .typeset import latex

CHECKED_SIZES = ((1, 1), (1, 3), (4, 1), (2, 2), (5, 3))
TOLERANCE = 1e-8
DRAWS = 20
_issued: weakref.WeakKeyDictionary = weakref.WeakKeyDictionary()


@dataclass(frozen=True)
class Equation:
    """lhs = rhs: two expressions of one shape; a 1 × 1 matrix counts as a scalar."""

    lhs: object
    rhs: object

    def __post_init__(self):
        object.__setattr__(self, "lhs", t.as_expression(self.lhs))
        object.__setattr__(self, "rhs", t.as_expression(self.rhs))
        left, right = t.shape_of(self.lhs), t.shape_of(self.rhs)
        if left != right:
            raise ShapeMismatch(
                f"{self.lhs} is {left[0]} × {left[1]}, but {self.rhs} is {right[0]} × {right[1]}: they cannot be equal"
            )
        _one_meaning_per_name(self.lhs, self.rhs)

    symbol = "="

    @property
    def sides(self) -> tuple:
        return self.lhs, self.rhs

    @property
    def latex(self) -> str:
        return f"{latex(self.lhs)} = {latex(self.rhs)}"

    def __str__(self):
        return f"{self.lhs} = {self.rhs}"


def _one_meaning_per_name(*expressions):
    """That every part is in the language, and, since things are told apart by name, that one name has one meaning."""
    meanings: dict = {}
    for part in (p for e in expressions for p in _parts(e)):
        t.need_language(part)
        if isinstance(part, (t.Variable, sp.Symbol, t.Definition)):
            known = meanings.setdefault(part.name, part)
            if known != part:
                raise StatementError(
                    f"the name {part.name} stands for two things: {_meaning(known)} and {_meaning(part)}"
                )


def _meaning(v) -> str:
    if isinstance(v, t.Variable):
        return f"a variable of shape {v.shape[0]} × {v.shape[1]}"
    if isinstance(v, t.Definition):
        return f"the function of {', '.join(map(str, v.parameters))} with value {v.body}"
    return f"an index over [{v.size}]" if isinstance(v, t.Index) else f"a scalar ({sp.srepr(v)})"


@dataclass(frozen=True, eq=False)
class Proof:
    """A proved equation. Only this module makes one; `issued` tells a real one from an imitation."""

    equation: Equation
    rule: str
    parents: tuple = ()
    nonzero: tuple = ()
    checked_at: tuple = ()

    @property
    def sizes(self) -> list:
        """The symbols for which it holds at every positive integer."""
        return sizes_of(self.equation.lhs, self.equation.rhs)

    def __str__(self):
        return f"proved for every {', '.join(map(str, self.sizes)) or 'value'}: {self.equation}"

    __repr__ = __str__

    def _repr_mimebundle_(self, include=None, exclude=None):
        sizes = ", ".join(map(latex, self.sizes))
        body = [f"Proved for every ${sizes}$:" if sizes else "Proved:", f"$$\n{self.equation.latex}\n$$"]
        return {**Markdown("", body)._repr_mimebundle_(), "text/plain": str(self)}


def _issue(proof: Proof) -> Proof:
    _issued[proof] = _content(proof)
    return proof


def _content(proof) -> tuple:
    equation = proof.equation
    return (equation, equation.lhs, equation.rhs, proof.rule, proof.parents, proof.nonzero, proof.checked_at)


def issued(proof) -> bool:
    """Was this very object made by `prove` or `chain`, and does it still say what was proved, under the same hypotheses?"""
    if type(proof) is not Proof or proof not in _issued:
        return False
    return all(a is b for a, b in zip(_issued[proof], _content(proof), strict=True))


def residual(lhs, rhs, keep=()):
    """lhs - rhs in normal form, as an expression; for vectors and matrices the entry (row, column).

    `keep` names definitions to leave closed, for reading: with `keep`, what is shown may still be zero.
    """
    return normal.as_expression(_residual(lhs, rhs, keep))


def _shortened(e, limit: int = 300) -> str:
    text = str(e)
    return text if len(text) <= limit else f"{text[:limit]} … ({len(sp.Add.make_args(e))} terms)"


def _residual(lhs, rhs, keep=()):
    lhs, rhs = t.as_expression(lhs), t.as_expression(rhs)
    rows, columns = t.shape_of(lhs)
    taken = {k.name for k in indices_of(lhs, rhs)}
    names = [None if s == 1 else _unused(name, s, taken) for s, name in ((rows, "row"), (columns, "column"))]
    with normal.keeping(*keep):
        sides = [
            normal.entry_form(e, *names) if t.is_term(e) and e.shape != (1, 1) else normal.normal_form(e)
            for e in (lhs, rhs)
        ]
    return sides[0] - sides[1]


def _unused(name: str, size, taken) -> tuple:
    """An index of an entry that no free index and no hypothesis speaks of."""
    while name in taken or any(polynomial._speaks_of(p, {name}) for p in polynomial._assumed_nonzero.get()):
        name += "'"
    return ("index", name, str(size))


def prove(lhs, rhs, nonzero=(), seed: int = 0) -> Proof:
    """Prove lhs = rhs for every size, or raise NotProved with the residual and, where one is found, an instance.

    nonzero lists scalar expressions taken to be nonzero, as hypotheses of what is proved.
    Raises StatementError (ShapeMismatch, IndexOutOfRange, NotDefined, …) for what does not make sense.
    """
    equation = Equation(lhs, rhs)
    nonzero = tuple(map(t.as_expression, nonzero))
    _one_meaning_per_name(equation.lhs, equation.rhs, *nonzero)
    with normal.assuming(), normal.assuming(*nonzero):
        for e in nonzero:
            if normal.normal_form(e).is_zero():
                raise StatementError(f"{e} is zero, so it cannot be taken to be nonzero")
        gap = _residual(equation.lhs, equation.rhs)
        holds = gap.is_zero()
    if not holds:
        found = counterexample.find(equation.lhs, equation.rhs, seed, equation=equation, nonzero=nonzero)
        evidence = f"it fails {found}" if found else "no counterexample was found, so it is neither proved nor refuted"
        left_over = normal.as_expression(gap)
        raise NotProved(f"{equation} is not proved: lhs - rhs = {_shortened(left_over)}; {evidence}", left_over, found)
    return _issue(Proof(equation, "identity", (), nonzero, _checked(equation, seed, nonzero)))


def chain(*proofs: Proof) -> Proof:
    """From a = b, b = c, …: the first left side equals the last right side."""
    if not proofs:
        raise NotProved("a chain needs a proof to start from")
    for proof in proofs:
        if not issued(proof):
            raise NotProved(f"{proof!r} was not made by the kernel")
    for before, after in zip(proofs, proofs[1:], strict=False):
        if before.equation.rhs != after.equation.lhs:
            raise NotProved(f"the chain is broken: {before.equation.rhs} is not {after.equation.lhs}")
    nonzero = tuple(dict.fromkeys(e for p in proofs for e in p.nonzero))
    checked = tuple(sorted(set.intersection(*(set(p.checked_at) for p in proofs))))
    equation = Equation(proofs[0].equation.lhs, proofs[-1].equation.rhs)
    _one_meaning_per_name(equation.lhs, equation.rhs, *nonzero)
    if not all(set(nonzero) == set(p.nonzero) for p in proofs):
        checked = _checked(equation, 0, nonzero)
    return _issue(Proof(equation, "chain", proofs, nonzero, checked))


def _checked(equation: Equation, seed: int, nonzero) -> tuple:
    checked = check_by_numbers(equation, seed, nonzero)
    if not checked:
        raise NotProved(f"no instance was found on which {', '.join(map(str, nonzero))} are nonzero all together")
    return checked


def check_by_numbers(equation: Equation, seed: int = 0, nonzero=()) -> tuple:
    """Evaluate both sides at random entries for each of CHECKED_SIZES; the sizes at which they were compared.

    The entries are drawn again, a few times, where an expression in nonzero, the hypotheses, is zero. Raises Unsound if
    the sides disagree beyond rounding.
    """
    rng = np.random.default_rng(seed)
    lhs, rhs = equation.lhs, equation.rhs
    everything = (lhs, rhs, *nonzero)
    symbols, variables, indices = sizes_of(*everything), variables_of(*everything), indices_of(*everything)
    compared = []
    for shape in CHECKED_SIZES:
        sizes = {s: shape[k % 2] for k, s in enumerate(symbols)}
        for _ in range(DRAWS):
            given: dict = {v: _random(v, sizes, rng) for v in variables}
            ranges = {k: int(k.size) if k.size.is_Integer else sizes[k.size] for k in indices}
            spread = shape == CHECKED_SIZES[-1]  # unequal indices once at least
            given |= {k: a % ranges[k] if spread else int(rng.integers(ranges[k])) for a, k in enumerate(indices)}
            given |= sizes
            if all(np.min(np.abs(evaluate(h, given))) > TOLERANCE for h in nonzero):
                break
        else:
            continue
        left, right = (np.asarray(evaluate(e, given)) for e in (lhs, rhs))
        gap, scale = np.max(np.abs(left - right)), 1 + np.max(np.abs(left))
        if not gap <= TOLERANCE * scale:
            raise Unsound(f"{equation} has residual zero, but at {sizes} its sides differ by {gap:.3g}")
        compared.append(shape)
    return tuple(compared)


def _random(v, sizes, rng):
    if not t.is_term(v):
        if v.is_integer:
            return int(rng.integers(1, 6))
        return float(rng.uniform(0.5, 1.5)) if v.is_positive else float(rng.uniform(-1, 1))
    return rng.uniform(-1, 1, [int(s) if s.is_Integer else sizes[s] for s in v.shape])
