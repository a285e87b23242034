"""One walk over expressions: their parts, and the names that are free in them.

A definition is a closed room: what its parameters are called matters to nobody outside, and the names in its formula that
are no parameters are constants of the setting, wherever it is used.
"""

from __future__ import annotations

import sympy as sp

from anysize.language import terms as t


def parts(e):
    """Every part of an expression, the sizes of indices and the formulas and parameters of definitions among them."""
    for part in sp.preorder_traversal(e):
        yield part
        if isinstance(part, t.Index):
            yield part.size
        if isinstance(part, t.Definition):
            for inside in (part.body, *part.parameters):
                yield from parts(inside)


def definitions_in(e) -> list:
    """The definitions that an expression names, without those inside their formulas."""
    return list(dict.fromkeys(p for p in sp.preorder_traversal(e) if isinstance(p, t.Definition)))


def variables_of(*expressions) -> list:
    """The free variables and scalar symbols of some expressions, by name; sizes and indices are not among them."""
    found: set = set()
    for e in expressions:
        _collect(e, frozenset(), found)
    return sorted(found - set(sizes_of(*expressions)), key=str)


def sizes_of(*expressions) -> list:
    """The symbolic sizes of some expressions, n before d."""
    found = {p for e in expressions for p in parts(e) if isinstance(p, sp.Symbol) and p.is_integer}
    return sorted((s for s in found if not isinstance(s, t.Index)), key=str, reverse=True)


def indices_of(*expressions) -> list:
    """The free indices of some expressions, by name."""
    free = set().union(*(e.free_symbols for e in expressions)) if expressions else set()
    return sorted((k for k in free if isinstance(k, t.Index)), key=str)


def _collect(e, bound: frozenset, found: set) -> None:
    if isinstance(e, (t.Variable, sp.Symbol)):
        if e not in bound and not isinstance(e, t.Index):
            found.add(e)
        return
    if isinstance(e, t.Definition):
        return _collect(e.body, frozenset(e.parameters), found)
    if isinstance(e, t.AtScalar):
        body, symbol, value = e.args
        _collect(body, bound | {symbol}, found)
        return _collect(value, bound, found)
    for a in e.args:
        _collect(a, bound, found)
