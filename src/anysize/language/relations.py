"""Relations between expressions: what a claim states, and what it assumes."""

from __future__ import annotations

from dataclasses import dataclass, fields

import sympy as sp

from anysize.language import terms as t
from anysize.language.errors import ShapeMismatch, StatementError
from anysize.language.text import Shown
from anysize.language.walk import parts


class _Relation(Shown):
    """Two sides and what stands between them."""

    symbol = text = ""
    is_Relational = True  # SymPy asks, where it compares
    sides = property(lambda self: (self.lhs, self.rhs))

    def __post_init__(self):
        for side in fields(self)[:2]:
            object.__setattr__(self, side.name, t.as_expression(getattr(self, side.name)))
        self._need_shapes(*map(t.shape_of, self.sides))
        one_meaning_per_name(*self.sides)

    def __str__(self):
        return f"{self.lhs} {self.text} {self.rhs}"


@dataclass(frozen=True, repr=False)
class Equation(_Relation):
    """lhs = rhs: two expressions of one shape; a 1 × 1 matrix counts as a scalar."""

    lhs: object
    rhs: object

    symbol = text = "="

    def _need_shapes(self, left, right):
        if left != right:
            sizes = t.shape_text(left), t.shape_text(right)
            raise ShapeMismatch(f"{self.lhs} is {sizes[0]}, but {self.rhs} is {sizes[1]}: they cannot be equal")


@dataclass(frozen=True, repr=False)
class Inequality(_Relation):
    """lower ≤ upper, or lower < upper where strict: two real numbers."""

    lower: object
    upper: object
    strict: bool = False

    lhs = property(lambda self: self.lower)
    rhs = property(lambda self: self.upper)
    symbol = property(lambda self: "<" if self.strict else r"\leq")
    text = property(lambda self: "<" if self.strict else "<=")

    def __bool__(self):
        raise StatementError(
            f"{self} is a statement, which is neither true nor false until it is proved; see prove, bound"
        )

    def _need_shapes(self, *shapes):
        for side, shape in zip(self.sides, shapes, strict=True):
            if shape != (1, 1):
                raise ShapeMismatch(f"{side} is {t.shape_text(shape)}: only real numbers are ordered")


@dataclass(frozen=True, repr=False)
class LoewnerOrder(_Relation):
    """lower ⪯ upper: both are symmetric, and vᵀ lower v ≤ vᵀ upper v for every vector v. Two n × n matrices.

    It can be certified at given matrices, so that a counterexample is known to satisfy it. No rule uses it: nothing is
    proved from it.
    """

    lower: t.Term
    upper: t.Term

    lhs = property(lambda self: self.lower)
    rhs = property(lambda self: self.upper)
    symbol, text = r"\preceq", "⪯"

    def _need_shapes(self, *shapes):
        for side, (rows, columns) in zip(self.sides, shapes, strict=True):
            if not t.is_term(side) or rows != columns:
                raise ShapeMismatch(f"{side} is {rows} × {columns}: only square matrices are ordered like this")
        if shapes[0] != shapes[1]:
            sizes = t.shape_text(shapes[0]), t.shape_text(shapes[1])
            raise ShapeMismatch(f"{self.lower} is {sizes[0]}, but {self.upper} is {sizes[1]}")


def one_meaning_per_name(*expressions):
    """That every part is in the language, and, since things are told apart by name, that one name has one meaning."""
    meanings: dict = {}
    for part in (p for e in expressions for p in parts(e)):
        t.need_language(part)
        if isinstance(part, (t.Variable, sp.Symbol, t.Definition)):
            known = meanings.setdefault(part.name, part)
            if known != part:
                raise StatementError(
                    f"the name {part.name} stands for two things: {meaning(known)} and {meaning(part)}"
                )


def meaning(v) -> str:
    """What a name stands for, in words."""
    if isinstance(v, t.Variable):
        return f"a {v.sign + ' ' * bool(v.sign)}variable of shape {v.shape[0]} × {v.shape[1]}"
    if isinstance(v, t.Definition):
        return f"the function of {', '.join(map(str, v.parameters))} with value {v.body}"
    return f"an index over [{v.size}]" if isinstance(v, t.Index) else f"a scalar ({sp.srepr(v)})"


# A scalar of the language compared is a statement. SymPy's own sums, products and powers stay SymPy's.
t.Scalar.__le__ = lambda self, other: Inequality(self, other)
t.Scalar.__lt__ = lambda self, other: Inequality(self, other, strict=True)
t.Scalar.__ge__ = lambda self, other: Inequality(other, self)
t.Scalar.__gt__ = lambda self, other: Inequality(other, self, strict=True)
