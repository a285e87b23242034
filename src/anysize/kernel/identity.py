"""Equations: lhs = rhs holds for every size where both sides have one normal form (see `normal`), and chains of these.

The examples are to be read after the lines at the top of `order`; `prove` makes an identity and attacks it besides.
"""

from __future__ import annotations

from anysize.kernel import normal
from anysize.kernel.theorem import Proof, rule
from anysize.language import terms as t
from anysize.language.errors import NotProved, StatementError
from anysize.language.relations import Equation, one_meaning_per_name
from anysize.language.text import shown
from anysize.language.walk import indices_of


@rule
def identity(lhs, rhs, nonzero=()) -> Proof:
    """lhs = rhs, where both have one normal form; `nonzero` lists scalar expressions taken to be nonzero, as hypotheses.

    Raises NotProved with the residual, StatementError (NotDefined, …) for what does not make sense.

    >>> prove(norm(u + v) ** 2, norm(u) ** 2 + 2 * inner(u, v) + norm(v) ** 2)
    proved for every n: norm(u + v)**2 = 2*inner(u, v) + norm(u)**2 + norm(v)**2
    """
    equation = Equation(lhs, rhs)
    one_meaning_per_name(lhs, rhs, *nonzero)
    with normal.assuming(*nonzero):
        for e in nonzero:
            if normal.normal_form(e).is_zero():
                raise StatementError(f"{e} is zero, so it cannot be taken to be nonzero")
        gap = difference(lhs, rhs)
        if not gap.is_zero():
            left_over = shown("expression", gap)
            raise NotProved(f"{equation} is not proved: lhs - rhs = {left_over}", left_over)
    return equation, (), nonzero


@rule
def chain(*proofs: Proof) -> Proof:
    """From a = b, b = c, …: the first left side equals the last right side.

    >>> squares = prove(inner(u, u), total(u[k] ** 2, k))
    >>> chain(prove(norm(u) ** 2, inner(u, u)), squares)
    proved for every n: norm(u)**2 = total(u[k]**2, k)
    """
    if not proofs:
        raise NotProved("a chain needs a proof to start from")
    for p in proofs:
        if not isinstance(p, Proof):
            raise NotProved(f"{p!r} was not made by the kernel as a proof of an equation")
    for before, after in zip(proofs, proofs[1:], strict=False):
        if before.rhs != after.lhs:
            raise NotProved(f"the chain is broken: {before.rhs} is not {after.lhs}")
    return Equation(proofs[0].lhs, proofs[-1].rhs), (), tuple(e for p in proofs for e in p.nonzero)


def same(lhs, rhs) -> bool:
    """Do two expressions of one shape have one normal form, without any hypothesis?"""
    with normal.assuming(), normal.keeping(), normal.reading(lhs, rhs):
        return difference(lhs, rhs).is_zero()


def difference(lhs, rhs):
    """lhs - rhs in normal form; for vectors and matrices the entry (row, column)."""
    rows, columns = t.shape_of(lhs)
    taken = {k.name for k in indices_of(lhs, rhs)}
    names = [None if s == 1 else _unused(name, s, taken) for s, name in ((rows, "row"), (columns, "column"))]
    sides = [
        normal.entry_form(e, *names) if t.is_term(e) and e.shape != (1, 1) else normal.normal_form(e)
        for e in (lhs, rhs)
    ]
    return sides[0] - sides[1]


def _unused(name: str, size, taken) -> tuple:
    """An index of an entry that no free index and no hypothesis speaks of."""
    while name in taken or normal.hypotheses_speak_of(name):
        name += "'"
    return ("index", name, str(size))
