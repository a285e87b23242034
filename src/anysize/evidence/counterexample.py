"""Instances on which a relation fails: small numbers first, and an exact certificate that it does.

A counterexample is certified when both sides are computed exactly at rational entries: as rationals where every
exponential has exponent 0, otherwise in SymPy's exact numbers, enclosed by interval arithmetic that excludes equality. It
satisfies the hypotheses, as exactly; one with free indices says something of every index, and is asked for at each.
"""

from __future__ import annotations

import itertools
import math
import random
from collections.abc import Iterator
from dataclasses import dataclass, replace

import sympy as sp
from sympy.core.relational import Relational

from anysize.evidence.evaluate import Values, compile, evaluate, in_domain, matrix, size_of
from anysize.evidence.plain import Array, asarray
from anysize.evidence.satisfying import satisfying
from anysize.kernel.intervals import enclose, sign
from anysize.language import terms as t
from anysize.language.errors import NotInTheLanguage, StatementError
from anysize.language.relations import Equation, Inequality, LoewnerOrder
from anysize.language.walk import indices_of, sizes_of, variables_of
from anysize.show.latex import latex
from anysize.show.render import Markdown

SIZES = (1, 1), (2, 1), (1, 2), (2, 2), (3, 1), (1, 3), (3, 2), (2, 3)
_ENTRIES = (0.0, 1.0, -1.0, 2.0, 0.5, -2.0, 3.0, 10.0, -10.0)  # of an instance: the first ones are tried first
_ROUNDS = (2, 3, 5, 9)  # so many of them
_POSITIVE = (1.0, 2.0, 0.5, 3.0, 4.0, 0.1, 10.0)
_DRAWN = {"": _ENTRIES, "positive": _POSITIVE, "nonnegative": (0.0, *_POSITIVE)}
TOLERANCE = 1e-8  # what floating-point numbers do not tell from zero


@dataclass(frozen=True)
class Counterexample:
    """Sizes, values and indices at which a relation fails, exactly: an equation, in spite of its name here, or an inequality."""

    equation: object
    sizes: dict
    values: dict
    indices: dict
    left: sp.Expr
    right: sp.Expr
    position: tuple

    @property
    def rational(self) -> bool:
        """Are both sides rational numbers?"""
        return self.left.is_Rational and self.right.is_Rational

    def __str__(self):
        given = self._given("{} = {}", str, _plain)
        where = f" (entry {', '.join(str(p + 1) for p in self.position)})" if self.position else ""
        return f"at {given or 'any values'}: the left side is {_decimal(self.left)}, the right side {_decimal(self.right)}{where}"

    __repr__ = __str__

    def _repr_mimebundle_(self, include=None, exclude=None):
        return {**Markdown("", [self.sentence])._repr_mimebundle_(), "text/plain": str(self)}

    def _given(self, pattern: str, name, value) -> str:
        entries = {v: value(a) for v, a in self.values.items()}
        given = {**self.sizes, **entries, **{k: p + 1 for k, p in self.indices.items()}}
        return ", ".join(pattern.format(name(v), a) for v, a in given.items())

    @property
    def instance(self) -> dict:
        """The values by name, as text that `sympy.Rational` reads: for storing, and for finding the failure again."""
        values = {str(v): a.map(str).tolist() if isinstance(a, Array) else str(a) for v, a in self.values.items()}
        return {"values": values, "indices": {str(k): p for k, p in self.indices.items()}}

    @property
    def sentence(self) -> str:
        """The counterexample in MyST."""
        given = self._given("${} = {}$", latex, _matrix)
        where = f", entry ${', '.join(str(p + 1) for p in self.position)}$" if self.position else ""
        sides = [sp.latex(s) if s.is_Rational else rf"{_decimal(s)}\ldots" for s in (self.left, self.right)]
        return f"At {given}: the left side is ${sides[0]}$, the right side ${sides[1]}${where}."


def _matrix(a) -> str:
    if not isinstance(a, Array) or a.size == 1:
        return _number(*flat(a))
    if a.shape[1] == 1:
        return f"({', '.join(map(_number, a.flat))})^\\top"
    return sp.latex(sp.Matrix(a.tolist()), mat_delim="(", mat_str="smallmatrix")


def _number(a: sp.Rational) -> str:
    """A rational number; a power of ten too long to be read at a glance is written as one."""
    for power, minus in ((a, ""), (1 / a, "-")) if a > 0 else ():
        if power.is_Integer and str(power) == "1" + "0" * (digits := len(str(power)) - 1) and digits > 6:
            return f"10^{{{minus}{digits}}}"
    return sp.latex(a)


def _decimal(e: sp.Expr) -> str:
    e = sp.expand(e)
    if e.is_Rational:
        return str(e)
    return "0" if sign(e) == 0 else f"{sp.N(e, 6)}"


def _plain(a) -> str:
    return str(a.entries if isinstance(a, Array) and a.shape[1] == 1 else a)


def differ(left: sp.Expr, right: sp.Expr) -> bool:
    """Are two exact real numbers certainly different? False means: not shown."""
    return sign(left - right) in (1, -1)


def certify(
    lhs, rhs, values: dict, indices: dict | None = None, equation=None, nonzero=(), sizes=None, hypotheses=()
) -> Counterexample | None:
    """The counterexample at these exact values, or None where the two sides agree (or are not shown to differ).

    values maps variables to arrays, lists or numbers, whose entries are made rational; indices maps free indices to
    positions counted from 0; sizes gives those sizes that no array shows. None also where a side is not defined or one
    of the expressions in nonzero, hypotheses too, is not shown to be nonzero. Raises ValueError for values that the
    variables do not take, and where one of the hypotheses is not shown to hold.
    """
    values, sizes = exactly(values), exactly(sizes or {})  # read once
    if unmet((), nonzero, values, sizes):
        return None
    found = violation(Equation(lhs, rhs), hypotheses, values, indices, (), sizes)
    return replace(found, equation=equation) if found and equation is not None else found


def violation(
    relation, hypotheses, values: dict, indices: dict | None = None, nonzero=(), sizes: dict | None = None
) -> Counterexample | None:
    """The counterexample to an inequality, or to an equation, at these exact values; see `certify` for what they are.

    None where it holds, or where a side is not defined. Raises ValueError where a hypothesis fails, or is not shown to hold,
    at these values, or one of the expressions in nonzero, hypotheses too, is not shown to be nonzero.
    """
    exact, indices, sizes = exactly(values), dict(indices or {}), exactly(sizes or {})  # read once
    if failing := unmet(hypotheses, nonzero, exact, sizes):
        raise ValueError(f"{failing} is not shown to hold at these values")
    given = {**sizes, **exact, **indices}
    try:
        left, right = (_entries(evaluate(side, given, exact=True)) for side in relation.sides)
    except ArithmeticError:
        return None
    broken = (-1, 1) if isinstance(relation, Equation) else (-1, 0) if relation.strict else (-1,)
    for position, l in left.items():
        r = right[position]
        if sign(r - l) in broken:
            shown = _sizes(exact)
            shown |= {s: int(a) for s, a in sizes.items() if s not in shown}
            return Counterexample(relation, shown, exact, indices, l, r, position if len(left) > 1 else ())
    return None


def flat(value) -> list:
    """The entries of a value, row by row; a number is its own entry."""
    return list(value.flat) if isinstance(value, Array) else [value]


def several(given) -> tuple:
    """Hypotheses, or expressions, as a tuple; a single one need not be put in one."""
    given = (given,) if isinstance(given, (Equation, Inequality, LoewnerOrder, sp.Basic)) else tuple(given)
    for h in given:
        if isinstance(h, Relational):
            raise StatementError(f"{h} is SymPy's own relation; write Inequality(smaller, larger)")
    return given


def _entries(value) -> dict:
    """The entries of an exact value by position; a number is the entry of a 1 × 1 matrix."""
    shape = value.shape if isinstance(value, Array) else (1, 1)
    return dict(zip(itertools.product(*map(range, shape)), flat(value), strict=True))


def _sizes(values: dict) -> dict:
    """The sizes that the arrays show."""
    shapes = [(v.shape, a.shape) for v, a in values.items() if t.is_term(v)]
    return {s: actual for shape in shapes for s, actual in zip(*shape, strict=True) if s.is_Symbol}


def positions(indices, sizes: dict) -> Iterator[dict]:
    """Every position of some indices. Raises ValueError where no size is known for one."""
    if missing := [k.size for k in indices if k.size.is_Symbol and k.size not in sizes]:
        raise ValueError(f"no value for {missing[0]}")
    for at in itertools.product(*(range(size_of(k.size, sizes)) for k in indices)):
        yield dict(zip(indices, at, strict=True))


def unmet(hypotheses, nonzero, values: dict, sizes: dict | None = None) -> str | None:
    """The first hypothesis that is not shown to hold at these exact values, or None where all of them hold.

    A hypothesis holds where it is certain at every position of its free indices, an expression in nonzero where it is
    certainly not zero at every position of its own. `values` gives variables alone: indices run over everything, and
    sizes follow from the arrays (sizes gives those that no array shows).
    """
    exact = exactly({**(sizes or {}), **values})
    wanted = [(str(h), h) for h in several(hypotheses)]
    wanted += [(f"{e} != 0", Inequality(0, t.as_expression(e) ** 2, strict=True)) for e in several(nonzero)]
    return next((said for said, h in wanted if not holds(h, exact)), None)


def exactly(values: dict) -> dict:
    """The values of variables with rational entries, for exact evaluation."""
    return {v: _exact(v, a) for v, a in values.items()}


def holds(relation, given: dict) -> bool:
    """Is it certain at these exact values, at every position of its free indices? False where a side is not defined."""
    known = Values(given, exact=True)
    for at in positions(indices_of(*relation.sides), known):
        try:
            left, right = (evaluate(side, {**given, **at}, exact=True) for side in relation.sides)
        except ArithmeticError:
            return False
        if not _stands(relation, left, right, _sign):
            return False
    return True


def _sign(e) -> int | None:
    """The sign of an exact number, which may be a polynomial in one real root of a polynomial."""
    roots = sp.sympify(e).atoms(sp.CRootOf)
    if len(roots) != 1:
        return sign(e)
    (root,), x = roots, sp.Dummy(real=True)
    e = e.xreplace({root: x})
    if e.is_polynomial(x):
        e = sp.rem(e, root.poly.as_expr().xreplace({root.poly.gen: x}), x)
    near, within = root.eval_rational(dx=sp.Rational(1, 10**60)), sp.Rational(1, 10**59)
    enclosure = enclose(e, x, (near - within, near + within))
    return 0 if e == 0 else 1 if enclosure.a > 0 else -1 if enclosure.b < 0 else None


def _stands(relation, left, right, sign_of) -> bool:
    """Does a relation hold between two values, by the signs of their differences?"""
    if isinstance(relation, LoewnerOrder):
        return all(map(_symmetric, (left, right))) and semidefinite(right - left)
    allowed = (0,) if isinstance(relation, Equation) else (1,) if relation.strict else (0, 1)
    return all(sign_of(r - l) in allowed for l, r in zip(flat(left), flat(right), strict=True))


def _sign_of_float(s) -> int | None:
    return None if math.isnan(s) else (s > 0) - (s < 0)


def _sign_near(s) -> int | None:
    return 0 if abs(s) < TOLERANCE else _sign_of_float(s)


def semidefinite(m: Array) -> bool:
    """Is a symmetric matrix of rational or floating-point numbers positive semidefinite? False where an entry is neither.

    The first variable is eliminated, as in completing a square, then the next.
    """
    if not all(isinstance(s, float) or s.is_Rational for s in m.flat) or not _symmetric(m):
        return False
    (pivot, *rest), *below = m.tolist()
    if pivot < 0 or (pivot == 0 and any(rest)):
        return False
    if not rest:
        return True
    below = asarray([row[1:] for row in below])
    return semidefinite(below - asarray([[r * s / pivot for s in rest] for r in rest]) if pivot else below)


def _symmetric(m: Array) -> bool:
    return m.tolist() == m.T.tolist()


def _exact(v, a):
    if isinstance(v, t.Index):
        raise ValueError(
            f"{v} is an index, not a variable: a hypothesis is meant at all its positions, "
            "and the position at which an equation fails is given apart, in indices"
        )
    if not t.is_term(v):
        a = _rational(v, a)
        if v.is_integer and not a.is_Integer:
            raise ValueError(f"{v} does not take the value {a}")
    else:
        a = asarray(matrix(v, a).tolist()).map(lambda s: _rational(v, s))
    if not in_domain(v, a):
        raise ValueError(
            f"{v} does not take the value {a.tolist() if isinstance(a, Array) else a}: it is {t.sign_of(v)}"
        )
    return a


def _rational(v, a):
    a = a if isinstance(a, sp.Basic) else sp.Rational(str(a))
    if not (a.is_Rational and a.is_finite) and not (isinstance(a, sp.CRootOf) and a.is_real):
        raise ValueError(f"{v} is given {a}, which is not a rational number, nor a real root of a polynomial")
    return a


class Target:
    """A relation under its hypotheses, compiled, so that many values can be tried fast; what breaks it is then certified.

    witness  values at which the hypotheses hold, for a search to start from
    name     what a reader is told of it
    """

    def __init__(self, relation, hypotheses=(), nonzero=(), witness=(), name: str = ""):
        if not isinstance(relation, (Equation, Inequality)):
            raise NotInTheLanguage(f"{relation} is neither an equation nor an inequality: nothing else is searched")
        self.relation, self.hypotheses, self.nonzero = relation, several(hypotheses), several(nonzero)
        everything = (*relation.sides, *(s for h in self.hypotheses for s in h.sides), *self.nonzero)
        self.equations = [h for h in self.hypotheses if isinstance(h, Equation)]
        self.variables, self.sizes = variables_of(*everything), sizes_of(*everything)
        self.indices, self.witness, self.name = indices_of(*relation.sides), dict(witness), name
        self._sides = [compile(side) for side in relation.sides]
        self._conditions = [(h, indices_of(*h.sides), [compile(side) for side in h.sides]) for h in self.hypotheses]
        self._nonzero = [(indices_of(e), compile(e)) for e in map(t.as_expression, self.nonzero)]

    def compared(self, values) -> tuple | None:
        """The numbers on both sides, as two lists, in floating point; None where a side is not finite or a hypothesis fails."""
        values = Values(values)
        if not all(in_domain(v, values[v]) for v in self.variables if t.sign_of(v)):
            return None
        try:
            for h, indices, sides in self._conditions:
                for at in positions(indices, values):
                    here = values.at(at) if at else values
                    near = isinstance(h, Equation)  # what floating-point numbers do not tell from equal
                    if not _stands(h, *(side(here) for side in sides), _sign_near if near else _sign_of_float):
                        return None
            for indices, e in self._nonzero:
                if not all(abs(s) > TOLERANCE for at in positions(indices, values) for s in flat(e(values.at(at)))):
                    return None
            left, right = (flat(side(values)) for side in self._sides)
        except ArithmeticError:
            return None
        return (left, right) if all(map(math.isfinite, (*left, *right))) else None

    def may_break(self, values) -> bool:
        """Does it look broken in floating point?"""
        if (sides := self.compared(values)) is None:
            return False
        left, right = sides
        scale = 1 + max(map(abs, left))
        if isinstance(self.relation, Inequality):
            return left[0] - right[0] > (-1e-9 if self.relation.strict else 1e-9) * scale
        return any(abs(l - r) > 1e-6 * scale for l, r in zip(left, right, strict=True))

    def certified(self, values) -> Counterexample | None:
        """The counterexample at exact values; None where there is none, or where it is not certain that a hypothesis holds."""
        exact = {v: values[v] for v in self.variables}
        sizes = {s: values[s] for s in self.sizes if s in values}
        try:
            at = {k: values[k] for k in self.indices}
            return violation(self.relation, self.hypotheses, exact, at, self.nonzero, sizes)
        except (ValueError, ArithmeticError):
            return None


def find(relation, rhs=None, seed: int = 0, tries: int = 40, nonzero=(), hypotheses=()) -> Counterexample | None:
    """Search small sizes and small rational entries for a certified counterexample; None where none was found.

    The numbers 0 and 1 are tried first, at every size, then others with them; so many `tries` for each size. An instance
    with rational sides is preferred to another of its size.

    What is searched is an Equation, an Inequality, or each relation that a claim states, under the claim's own hypotheses. At
    the counterexample it fails, the hypotheses hold, and the expressions in nonzero are not zero. Two sides stand for their
    equation: `find(lhs, rhs)` looks for values at which they differ; for those at which lhs is the larger one, write
    `find(Inequality(lhs, rhs))`. A failed search proves nothing.
    """
    if hasattr(relation, "equations") and rhs is None:
        given = {"seed": seed, "tries": tries, "nonzero": (*relation.nonzero, *several(nonzero))}
        given["hypotheses"] = (*relation.hypotheses, *several(hypotheses))
        return next((found for r in relation.equations if (found := find(r, **given))), None)
    if not isinstance(relation, (Equation, Inequality, LoewnerOrder)):
        relation = t.as_expression(relation)
        if rhs is None:
            raise TypeError(f"give a relation, a claim, or two sides: find(Equation(…)), find({relation}, …)")
        relation, rhs = Equation(relation, rhs), None
    if rhs is not None:
        raise TypeError(f"{relation} has two sides already; {rhs} is one too many")
    target, rng = Target(relation, hypotheses, nonzero), random.Random(seed)
    for reach, shape in itertools.product(_ROUNDS, SIZES):
        found = None
        for _ in range(math.ceil(tries / len(_ROUNDS))):
            values = _small(target, shape, reach, rng)
            if target.equations:
                exact = exactly({v: values[v] for v in target.variables})
                values |= satisfying(target.equations, exact, rng, exact=True)
            if target.may_break(_floats(values)) and (new := target.certified(values)):
                if new.rational:
                    return new
                found = found or new
        if found:
            return found
    return None


def satisfied(hypotheses, nonzero=(), seed: int = 0, tries: int = 12) -> dict:
    """Exact values at which hypotheses hold, small ones first; an empty dict where none were found."""
    given = several(hypotheses)
    about = Target(Equation(0, 0), given, nonzero)
    rng = random.Random(seed)
    for reach, shape in itertools.product(_ROUNDS, SIZES):
        for _ in range(tries if about.variables else 0):
            values = _small(about, shape, reach, rng)
            exact = satisfying(about.equations, exactly({v: values[v] for v in about.variables}), rng, exact=True)
            sizes = {s: values[s] for s in about.sizes}
            if about.compared(_floats(sizes | exact)) is not None and unmet(given, nonzero, exact, sizes) is None:
                return exact
    return {}


def _floats(values: dict) -> dict:
    def near(a):
        return a.map(near) if isinstance(a, Array) else float(a) if isinstance(a, sp.Basic) else a

    return {v: near(a) for v, a in values.items()}


def _small(target: Target, shape, reach: int, rng) -> dict:
    """Values from the first so many entries; variables that are alike are sometimes equal."""
    values: dict = {s: shape[k % 2] for k, s in enumerate(target.sizes)}
    drawn: dict = {}
    for v in target.variables:
        if not t.is_term(v):
            values[v] = rng.choice((1, 2, 3) if v.is_integer else _DRAWN[t.sign_of(v)][:reach])
            continue
        rows, columns = (size_of(s, values) for s in v.shape)
        entries = _DRAWN[v.sign][: 1 if reach > 2 and rng.random() < 0.4 else reach]  # zeros make exponentials rational
        values[v] = asarray([[rng.choice(entries) for _ in range(columns)] for _ in range(rows)])
        if v.shape in drawn and rng.random() < 0.1:
            values[v] = drawn[v.shape]
        drawn[v.shape] = values[v]
    return values | {k: rng.randrange(size_of(k.size, values)) for k in target.indices}
