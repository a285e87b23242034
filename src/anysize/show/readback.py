"""From a normal form back to an expression, to be read in a message or as a residual."""

from __future__ import annotations

import itertools
from fractions import Fraction

import sympy as sp
from sympy.core.symbol import Str

from anysize.kernel import normal
from anysize.kernel.identity import difference
from anysize.kernel.polynomial import MARKS, Poly, free_indices, named, parts
from anysize.language import terms as t
from anysize.language.text import way


def residual(lhs, rhs, keep=()):
    """lhs - rhs in normal form, as an expression; for vectors and matrices the entry (row, column).

    `keep` names definitions to leave closed, for reading: with `keep`, what is shown may still be zero.
    """
    lhs, rhs = t.as_expression(lhs), t.as_expression(rhs)
    with normal.keeping(*keep), normal.reading(lhs, rhs):
        return as_expression(difference(lhs, rhs))


@way("expression")
def as_expression(p: Poly, bound: dict | None = None):
    """A normal form as a scalar expression, with inner products for sums over products of two vectors.

    `bound` says what indices are called, and which symbols and variables names stand for; others are shown as they can be.
    """
    if bound is None:  # read on its own: what is bound around it has a letter, too
        bound = _named(sorted(k for k in free_indices(p) if k[0] != "index"), p, {})
    return sp.Add(*[_rational(c) * _monomial_expression(m, bound) for m, c in p.terms.items()])


def _rational(c: Fraction):
    return sp.Rational(c.numerator, c.denominator)


def _monomial_expression(m, bound):
    return sp.Mul(*[_atom_expression(a, bound) ** _rational(e) for a, e in m])


def _index(k, bound):
    size = sp.Integer(k[-1]) if k[-1].isdigit() else t.dimension(k[-1])
    return bound.get(k) or t.Index(Str(k[1] if k[0] == "index" else f"{k[0]}{k[1]}"), size)


def _atom_expression(atom, bound):
    kind = atom[0]
    if kind == "number":
        return sp.Integer(atom[1])
    if kind == "pi":
        return sp.pi
    if kind == "symbol":
        name = atom[1].rstrip(t.OWN)
        return bound.get(name) or (t.dimension(name) if atom[2] == "size" else sp.Symbol(name, **{atom[2]: True}))
    if kind == "entry":
        indices = [_index(k, bound) for k in atom[2:] if k is not None]
        vector = _vector(atom, bound)
        if t.is_term(vector):
            return t.Entry(vector, *(indices or [t.Index(Str("1"), 1)]))
        return vector
    if kind == "delta":
        return t.Delta(*[_index(k, bound) for k in atom[1:]])
    if kind == "exp":
        return sp.exp(as_expression(atom[1], bound))
    if kind == "log":
        return sp.log(as_expression(atom[1], bound))
    if kind == "base":
        return as_expression(atom[1], bound)
    if kind == "op":
        return _operation_expression(atom, bound)
    if kind == "inverse":
        return t.Entry(t.inverse(_matrix(atom[4], atom[3], bound)), *(_index(k, bound) for k in atom[1:3]))
    return _sum_expression(atom, bound)


def _vector(atom, bound):
    """The vector, matrix or scalar that an entry atom is an entry of."""
    if isinstance(atom[1], tuple):  # what stays closed for reading
        return atom[1][1]
    name = atom[1].rstrip(t.OWN + "".join(MARKS.values()))
    return bound.get(name) or t.Variable(Str(name), *[1 if k is None else _index(k, bound).size for k in atom[2:]])


def _operation_expression(atom, bound):
    _, name, indices, p = atom
    if name in ("abs", "erf"):
        return (t.absolute if name == "abs" else t.erf)(as_expression(p, bound))
    if name in ("spectral", "det"):
        return (t.SpectralNorm if name == "spectral" else t.Det)(_matrix(p, indices, bound))
    names = _named(indices, p, bound)
    body = as_expression(p, {**bound, **names})
    for k in names.values():
        body = (t.Largest if name == "max" else t.Smallest)(body, k)
    return body


def _matrix(p: Poly, indices, bound):
    """The matrix with entries P, as a sum of products of matrices and vectors; where it is no such sum, a named stand-in."""
    made = [_product(m, *indices, bound) for m in p.terms]
    if None not in made:
        return t.Plus(*(t.Product(_rational(c), m) for c, m in zip(p.terms.values(), made, strict=True)))
    names = _named(indices, p, bound)
    body = as_expression(p, {**bound, **names})
    return t.Variable(Str(f"[{body}]"), *(k.size for k in names.values()))


def _product(m, row, column, bound):
    """A product of matrices along the path that its entries make from the row to the column; None where they make none."""
    sums = [a for a, e in m if a[0] == "sum" and e == 1 and {row, column} & set(parts(a))]
    inside = {row, column, *(k for a in sums for k in a[1])}
    factors = [f for a, e in m for f in (a[2] if a in sums else [(a, e)])]
    left = [f for f in factors if inside & set(parts(f))]
    out, here = [_monomial_expression([f for f in factors if f not in left], bound)], row
    while here != column or left:
        at = next((f for f in left if here in f[0][1:4]), None)
        if at is None or at[1] != 1 or at[0][0] not in ("entry", "inverse", "delta"):
            return None
        left.remove(at)
        kind, *rest = at[0]
        if kind == "entry" and rest[2] is None:
            vector = _vector(at[0], bound)
            if len(left) == 1 and left[0][0][0] == "entry" and left[0][0][2:] == (column, None) and left[0][1] == 1:
                return t.Product(*out, vector, _vector(left[0][0], bound).T)
            out.append(t.Diag(vector))
            continue
        k, l = rest[1:3] if kind == "entry" else rest[:2]
        made = (
            t.Identity(_index(k, bound).size)
            if kind == "delta"
            else _vector(at[0], bound)
            if kind == "entry"
            else t.inverse(_matrix(rest[3], rest[2], bound))
        )
        here, transposed = (l, False) if k == here else (k, True)
        out.append(made.T if transposed and kind != "delta" else made)
    return t.Product(*out)


def _sum_expression(atom, bound):
    _, indices, m = atom
    product = _inner_product(m, indices, bound)
    if product is not None:
        return product
    bound = {**bound, **_named(indices, m, bound)}
    out = _monomial_expression(m, bound)
    for k in indices:
        out = t.Total(out, bound[k])
    return out


def _named(indices, obj, bound) -> dict:
    """Letters for bound indices that nothing free in it, and nothing around it, is called by."""
    used = {*map(str, bound.values()), *named(obj, "index", "symbol")}
    letters = itertools.chain("klmpqrsvwz", (f"k{i}" for i in itertools.count(1)))
    unused = (letter for letter in letters if letter not in used)
    return {k: t.Index(next(unused), _index(k, {}).size) for k in indices}


def _inner_product(m, indices, bound):
    """⟨u, v⟩ for Σ_k u_k v_k, or None where the sum is not of that form."""
    if len(indices) != 1 or sum(e for _, e in m) != 2 or any(a[0] != "entry" or e < 0 for a, e in m):
        return None
    vectors = []
    for atom, e in m:
        _, _, k, i = atom
        if k != indices[0] or i == indices[0]:
            return None
        whole = _vector(atom, bound)
        vectors += [whole if i is None else t.Column(whole, _index(i, bound))] * int(e)
    return t.Inner(*vectors)
