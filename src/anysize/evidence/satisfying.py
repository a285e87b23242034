"""Numbers at which equations hold: those that were drawn, changed where that is simple.

A symmetric matrix is the mean of itself and its transpose, what stands alone on a side takes the value of the other side, a
factor that is multiplied by a square matrix is found by solving, columns are made orthonormal by rotations with rational
entries, and one number is made right by scaling a variable, or by going along a line. Whether the equations then hold is
for the caller to see.
"""

from __future__ import annotations

import contextlib
import itertools

import sympy as sp

from anysize.evidence.evaluate import Values, evaluate, in_domain, matrix, size_of
from anysize.evidence.plain import Array, asarray, linalg
from anysize.language import terms as t
from anysize.language.relations import Equation
from anysize.language.walk import indices_of, variables_of

_ANGLES = ((3, 4, 5), (5, 12, 13), (8, 15, 17), (4, 3, 5))


def satisfying(equations, values: dict, rng, exact: bool = False) -> dict:
    """Values at which the equations hold, if that can be brought about: `exact` asks for rational numbers."""
    equations = [h for h in equations if isinstance(h, Equation)]
    for _ in range(2 * (len(equations) > 0)):
        for equation in equations:
            if not _holds(equation, values):
                ways = (way(equation, values, rng, exact) for way in _WAYS)
                better = (
                    new
                    for tried in ways
                    for new in tried
                    if all(map(in_domain, new, new.values())) and _holds(equation, new)
                )
                values = next(better, values)
    return values


def _entries(value) -> list:
    return list(value.flat) if isinstance(value, Array) else [value]


def _gap(equation, values) -> list:
    """The entries of left side − right side, at every position of free indices."""
    known, out = Values(values), []
    for at in itertools.product(*(range(size_of(k.size, known)) for k in indices_of(*equation.sides))):
        here = known.at(dict(zip(indices_of(*equation.sides), at, strict=True)))
        left, right = (evaluate(side, here) for side in equation.sides)
        out += [l - r for l, r in zip(_entries(left), _entries(right), strict=True)]
    return out


def _holds(equation, values) -> bool:
    try:
        return all(abs(gap) <= 1e-9 if isinstance(gap, float) else gap == 0 for gap in _gap(equation, values))
    except (ArithmeticError, ValueError, TypeError):
        return False


def _turns(equation):
    return (equation.sides, equation.sides[::-1])


def _symmetric(equation, values, rng, exact):
    for v, side in _turns(equation):
        if isinstance(v, t.Variable):
            sign = 1 if side == v.T else -1 if side == -v.T else 0
            if sign:
                yield {**values, v: (values[v] + values[v].T * sign) / 2}


def _alone(equation, values, rng, exact):
    for v, side in _turns(equation):
        inside = v.term if isinstance(v, t.Entry) else v
        if not isinstance(inside, (t.Variable, sp.Symbol)) or inside in variables_of(side) or v.is_integer:
            continue
        if inside is v and not indices_of(side):
            value = evaluate(side, values)
            yield {**values, v: matrix(v, value.tolist()) if isinstance(value, Array) else value}
        elif inside is not v and len(set(v.indices)) == len(v.indices):
            known, changed = Values(values), values[inside].copy()
            for at in itertools.product(*(range(size_of(k.size, known)) for k in v.indices)):
                here = known.at(dict(zip(v.indices, at, strict=True)))
                changed[(*at, 0)[:2]] = evaluate(side, here) if set(indices_of(side)) <= set(v.indices) else 0
            yield {**values, inside: changed}


def _orthonormal(equation, values, rng, exact):
    for product, side in _turns(equation):
        if isinstance(side, t.Identity) and isinstance(product, t.Product) and len(product.args) == 2:
            first, second = product.args
            for v, flipped in ((second, False), (first, True)):
                if isinstance(v, t.Variable) and (first, second) in ((v.T, v), (v, v.T)):
                    rows, columns = values[v].shape[:: -1 if flipped else 1]
                    made = _rotated(rows, columns, rng, exact)
                    yield {**values, v: made.T if flipped else made}


def _rotated(rows: int, columns: int, rng, exact) -> Array:
    """The first columns of a product of rotations."""
    number = (lambda p, q: sp.Rational(p, q)) if exact else (lambda p, q: p / q)
    out = [[number(int(i == j), 1) for j in range(columns)] for i in range(rows)]
    for _ in range(rows and 3):
        i, j = rng.randrange(rows), rng.randrange(rows)
        a, b, c = rng.choice(_ANGLES)
        if i != j:
            cos, sin = number(a, c), number(b, c)
            out[i], out[j] = (
                [cos * x - sin * y for x, y in zip(out[i], out[j], strict=True)],
                [sin * x + cos * y for x, y in zip(out[i], out[j], strict=True)],
            )
        else:
            out[i] = [-x for x in out[i]]
    return asarray(out)


def _factor(equation, values, rng, exact):
    """Y in F Y = G or Y F = G, where F is square."""
    for product, side in _turns(equation):
        if not isinstance(product, t.Product) or indices_of(product, side):
            continue
        for flipped in (False, True):
            *others, v = product.args[:: -1 if flipped else 1]
            others = others[:: -1 if flipped else 1]
            if isinstance(v, t.Variable) and any(map(t.is_term, others)) and v not in variables_of(side, *others):
                known = [evaluate(e, values) for e in (t.Product(*others), side)]
                left, right = (m.T for m in known) if flipped else known
                if left.shape[0] == left.shape[1]:
                    with contextlib.suppress(ZeroDivisionError):  # a singular one
                        found = linalg.solve(left, right)
                        yield {**values, v: found.T if flipped else found}


def _scaled(equation, values, rng, exact):
    """One variable, scaled; for an equation between numbers, of which one side does not depend on it."""
    for product, side in _turns(equation):
        for v in variables_of(product) if t.shape_of(product) == (1, 1) and not indices_of(product, side) else ():
            if v in variables_of(side) or (not t.is_term(v) and v.is_integer):
                continue
            (here,), (wanted,) = (_entries(evaluate(e, values)) for e in (product, side))
            if here != 0:
                ratio = wanted / here
                yield {**values, v: values[v] * ratio}
                if ratio > 0:
                    root = sp.sqrt(ratio) if isinstance(ratio, sp.Basic) else ratio**0.5
                    if not exact or root.is_Rational:
                        yield {**values, v: values[v] * root}


def _along(equation, values, rng, exact):
    """One variable moved along a line, for an equation between numbers that is of degree one in it."""
    if t.shape_of(equation.lhs) != (1, 1) or indices_of(*equation.sides):
        return
    for v in variables_of(*equation.sides):
        if not t.is_term(v) and v.is_integer:
            continue
        step = values[v].map(lambda s: s * 0 + rng.choice((1, 2, -1))) if t.is_term(v) else 1
        (here,), (there,) = (_gap(equation, {**values, v: x}) for x in (values[v], values[v] + step))
        if there != here:
            yield {**values, v: values[v] + step * (here / (here - there))}


def _special(equation, values, rng, exact):
    """Square matrices with the eigenvalues 0, 1 and −1; zero in the place of anything."""
    for v in variables_of(*equation.sides):
        if t.is_term(v) and values[v].shape[0] == values[v].shape[1]:
            size = values[v].shape[0]
            for choice in ((0, 1), (1, -1), (1,), (0, 1, -1)):
                turn = _rotated(size, size, rng, exact)
                weights = asarray([[rng.choice(choice) for _ in range(size)]])
                yield {**values, v: (turn * weights) @ turn.T}
    for v in variables_of(*equation.sides):
        yield {**values, v: values[v] * 0}


_WAYS = (_symmetric, _alone, _orthonormal, _factor, _scaled, _along, _special)
