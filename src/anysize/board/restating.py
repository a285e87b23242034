"""Is an answer worked out, or is it the question again in other words?

Two things are asked of an answer that has been proved equal to its question. It is not the question, with factors and arguments in
another order, signs and scalars moved, and definitions opened (`bare`). And where the answer is wanted in terms of something, it
speaks of nothing else (`terms_of`): of ‖u‖, ‖v‖ and ⟨u, v⟩, say, and not of ‖u − v‖.
"""

from __future__ import annotations

import sympy as sp
from sympy.core.symbol import Str

from anysize.language import terms as t
from anysize.language.data import fingerprint, written

_MADE_OF_OTHERS = (
    *(t.Plus, t.Product, t.Transpose, t.Hadamard, t.Entrywise, t.Diag, t.Total),
    *(sp.Add, sp.Mul, sp.Pow, sp.exp, sp.log),
)
_CONSTANT = (t.Ones, t.Zeros, t.Identity, t.Basis, t.Delta)


def bare(e):
    """The form that an expression shares with all its restatements; for comparing, not for reading."""
    if isinstance(e, (t.AppliedTerm, t.AppliedScalar)):
        d = e.definition
        return bare(d.body.xreplace(dict(zip(d.parameters, e.values, strict=True))))
    if not e.args or isinstance(e, (t.Index, t.Variable, t.Definition)):
        return e
    args = [bare(a) if isinstance(a, sp.Basic) else a for a in e.args]
    if isinstance(e, t.Inner):
        (s, u), (r, v) = map(_scaled, args)
        return s * r * _inner(u, v)
    if isinstance(e, t.Norm):
        s, u = _scaled(args[0])
        return abs(s) * t.Norm(u)
    if isinstance(e, t.Hadamard):
        (s, u), (r, v) = map(_scaled, args)
        return _times(s * r, t.Hadamard(*_sorted((u, v))))
    if isinstance(e, t.Transpose):
        return _turned(args[0])
    if isinstance(e, t.Product):
        s, matrices = sp.Mul(*(a for a in args if not t.is_term(a))), []
        for r, m in map(_scaled, filter(t.is_term, args)):
            s, matrices = s * r, [*matrices, m]
        if t.shape_of(t.Product(*matrices)) == (1, 1) and len(matrices) > 1:  # uᵀ v is an inner product
            return s * _inner(_turned(matrices[0]), t.Product(*matrices[1:]))
        return _times(s, t.Product(*matrices))
    if isinstance(e, t.Plus):
        counted: dict = {}
        for s, u in map(_scaled, args):
            counted[u] = counted.get(u, 0) + s
        kept = [_times(s, u) for u, s in counted.items() if sp.expand(s) != 0]
        return t.Plus(*_sorted(kept)) if kept else t.Zeros(*t.shape_of(e))
    return e.func(*args)


def terms_of(e) -> set:
    """What an expression is written in: its smallest parts that are not sums, products, powers or functions of others.

    ⟨u, u⟩ counts as ‖u‖, an entry of u as u; numbers and sizes count as nothing.
    """
    e = _inner(*e.args) if isinstance(e, t.Inner) else e
    named = (t.Variable, t.AppliedTerm)
    if isinstance(e, _MADE_OF_OTHERS) or (isinstance(e, (t.Entry, t.Column, t.Row)) and isinstance(e.args[0], named)):
        return set().union(*(terms_of(a) for a in e.args if isinstance(a, sp.Basic)))
    size = isinstance(e, sp.Symbol) and e.is_integer
    return set() if isinstance(e, (*_CONSTANT, Str)) or e.is_Number or size or e in (sp.E, sp.pi) else {e}


def marks(e) -> list:
    """The `terms_of` an expression as fingerprints: they tell what may be used, and do not say it."""
    return sorted(fingerprint(written([part])) for part in terms_of(e))


def strange_to(e, allowed) -> list:
    """The parts of an expression whose marks are not among those allowed."""
    return [part for part in _sorted(terms_of(e)) if fingerprint(written([part])) not in set(allowed)]


def restates(answer, question) -> bool:
    """Is the answer the question again, or does it hold the question as a part? Of numbers and symbols alone this is not said."""
    if not question.has(t.Term, t.Scalar):
        return False
    asked, given = (_scaled(bare(e))[1] if t.is_term(e) else bare(e).as_coeff_Mul()[1] for e in (question, answer))
    return asked in sp.preorder_traversal(given)


def _inner(u, v):
    return t.Norm(u) ** 2 if u == v else t.Inner(*_sorted((u, v)))


def _sorted(parts) -> list:
    return sorted(parts, key=sp.default_sort_key)


def _times(s, u):
    return u if s == 1 else t.Product(s, u)


def _turned(m):
    if isinstance(m, t.Product):
        return t.Product(*(_turned(p) if t.is_term(p) else p for p in reversed(m.args)))
    if isinstance(m, t.Plus):
        return t.Plus(*_sorted(map(_turned, m.args)))
    symmetric = isinstance(m, (t.Diag, t.DiagInverse, t.Identity))
    return m if symmetric else t.Transpose(m)


def _scaled(u) -> tuple:
    """A vector or matrix as a scalar and the rest: −v, 2v; a sum whose first part has a minus sign gives that."""
    if isinstance(u, t.Product):
        matrices = [m for m in u.args if t.is_term(m)]
        return sp.Mul(*(a for a in u.args if not t.is_term(a))), t.Product(*matrices)
    if isinstance(u, t.Plus):
        parts = sorted(map(_scaled, u.args), key=lambda part: sp.default_sort_key(part[1]))
        first = parts[0][0]
        return first, t.Plus(*(_times(s / first, p) for s, p in parts))
    return sp.S.One, u
