"""Substitution in statements: variables by expressions of their shape, all at once, with sizes and indices to match.

No index of a substituted expression is captured: a bound index that has its name is renamed. A definition that mentions a
substituted variable is opened, so that f(x), which depends on A, follows a substitution for A.
"""

from __future__ import annotations

import itertools

import sympy as sp

from anysize.language import terms as t
from anysize.language.errors import IndexOutOfRange, NotInTheLanguage, ShapeMismatch
from anysize.language.walk import variables_of


class Substitution:
    """A map of variables, scalar symbols and indices to expressions; the sizes follow from the shapes."""

    def __init__(self, mapping: dict):
        self.values = {v: t.as_expression(e) for v, e in mapping.items()}
        self.sizes: dict = {}
        for v, e in self.values.items():
            if isinstance(v, t.Index):
                if not isinstance(e, t.Index):
                    raise IndexOutOfRange(f"the index {v} can only become an index, not {e}")
                self._match(v.size, e.size, v, e)
            elif isinstance(v, sp.Symbol) and v.is_integer:
                raise NotInTheLanguage(f"{v} is a size: it follows from the shapes of what is substituted")
            elif isinstance(v, (t.Variable, sp.Symbol)):
                for pattern, actual in zip(t.shape_of(v), t.shape_of(e), strict=True):
                    self._match(pattern, actual, v, e)
            else:
                raise NotInTheLanguage(f"{v} is neither a variable, nor a symbol, nor an index")
        self.free = {k for e in self.values.values() for k in e.free_symbols if isinstance(k, t.Index)}

    def _match(self, pattern, actual, v, e):
        if pattern.is_Symbol:
            if self.sizes.setdefault(pattern, actual) == actual:
                return
        elif pattern == actual:
            return
        known = self.sizes.get(pattern, pattern)
        raise ShapeMismatch(f"{v} cannot become {e}: {pattern} is {known}, but here it would be {actual}")

    def _size(self, s):
        return self.sizes.get(s, s)

    def _index(self, k):
        if k in self.values:
            return self.values[k]
        return t.Index(k.name, self._size(k.size))

    def __call__(self, e):
        return self._walk(t.as_expression(e))

    def _walk(self, e):
        if isinstance(e, t.Index):
            return self._index(e)
        if e in self.values:
            return self.values[e]
        if isinstance(e, sp.Symbol):
            return self.sizes.get(e, e)
        if isinstance(e, t.OverIndex):
            return self._under_index(e)
        if isinstance(e, (t.AppliedTerm, t.AppliedScalar)):
            return self._applied(e)
        if isinstance(e, (t.PartialTerm, t.PartialScalar, t.Gradient, t.Jacobian, t.AtScalar)):
            return self._differentiated(e)
        if not e.args:
            return e
        return e.func(*map(self._walk, e.args))

    def _under_index(self, e):
        inner = {v: x for v, x in self.values.items() if v != e.index}
        name, size = e.index, self._size(e.index.size)
        taken = {k.name for k in self.free} | {k.name for k in e.free_symbols if isinstance(k, t.Index)}
        new = name.name
        if new in {k.name for k in self.free}:
            new = next(s for s in (f"{new}{i}" for i in itertools.count(1)) if s not in taken)
        change = Substitution(inner)
        change.sizes = dict(self.sizes)
        change.values[name] = t.Index(new, size)
        if new != name.name:  # no sum further in may capture the new name
            change.free = {*change.free, t.Index(new, size)}
        return type(e)(change._walk(e.body), t.Index(new, size))

    def _applied(self, e):
        definition = e.definition
        values = [self._walk(v) for v in e.values]
        constants = set(variables_of(definition))
        touched = constants & set(self.values) or any(s in self.sizes and self.sizes[s] != s for s in self.sizes)
        if not touched:
            return definition(*values)
        if definition.body.atoms(t.PartialTerm, t.PartialScalar, t.Gradient, t.Jacobian):
            raise NotInTheLanguage(f"{definition.name} holds a derivative and depends on what is substituted")
        inner = {v: x for v, x in self.values.items() if v in constants}
        body, parameters = definition.with_own_names()
        change = Substitution({**inner, **dict(zip(parameters, values, strict=True))})
        change.sizes = {**self.sizes, **change.sizes}
        return change._walk(body)

    def _differentiated(self, e):
        if set(self.values) & set(variables_of(e)) or any(k in self.values for k in e.free_symbols):
            raise NotInTheLanguage(f"a substitution inside the derivative {e}; prove a statement without it first")
        if any(self.sizes[s] != s for s in self.sizes):
            raise NotInTheLanguage(f"a change of sizes inside the derivative {e}")
        return e
