"""What is known of the inverse of a square matrix: X X⁻¹ = I and X⁻¹ X = I, where det X is not zero; and X Y = I gives Y X = I.

The normal form has the entries of X⁻¹ as atoms of their own: it knows how they change with X and what they are for a product, a
transpose and a multiple. Everything else about inverses follows from these equations.
"""

from __future__ import annotations

import contextlib

import sympy as sp

from anysize.kernel import normal
from anysize.kernel.identity import need_nonzero
from anysize.kernel.theorem import Proof, rule
from anysize.language import terms as t
from anysize.language.errors import NotProved, StatementError
from anysize.language.relations import Equation, one_meaning_per_name


@rule
def right_inverse(m, nonzero=()) -> Proof:
    """X X⁻¹ = I for a square matrix X whose determinant is not zero; `nonzero` is as in `identity`, such as [det(X)].

    >>> inverses.right_inverse(A * A.T, [det(A * A.T)])
    proved for every n, m: A*A.T*inverse(A*A.T) = identity(n)
    """
    _need_inverse(m, nonzero)
    return Equation(m * t.inverse(m), t.identity(m.shape[0])), (), nonzero


@rule
def left_inverse(m, nonzero=()) -> Proof:
    """X⁻¹ X = I for a square matrix X whose determinant is not zero; `nonzero` is as in `identity`, such as [det(X)].

    >>> inverses.left_inverse(identity(n) + A * A.T)
    proved for every n, m: inverse(identity(n) + A*A.T)*(identity(n) + A*A.T) = identity(n)
    """
    _need_inverse(m, nonzero)
    return Equation(t.inverse(m) * m, t.identity(m.shape[0])), (), nonzero


@rule
def turned(proof: Proof, factors: int = 1) -> Proof:
    """Y X = I from X Y = I, for square X and Y: a square matrix with an inverse on one side has it on both.

    `factors` says how many of the matrices multiplied make X. Raises NotProved where the proof is of something else.

    >>> inverses.turned(prove(A * A.T * inverse(A * A.T), identity(n), nonzero=[det(A * A.T)]), 2)
    proved for every n, m: inverse(A*A.T)*A*A.T = identity(n)
    """
    lhs, rhs = proof.relation.sides
    matrices = lhs.matrices if isinstance(lhs, t.Product) and lhs.scalar == 1 else ()
    if not isinstance(rhs, t.Identity) or not 0 < factors < len(matrices):
        raise NotProved(f"{proof.relation} does not say that a product of matrices is the identity matrix")
    x, y = t.Product(*matrices[:factors]), t.Product(*matrices[factors:])
    if x.shape != rhs.shape:
        raise NotProved(
            f"{x} is {t.shape_text(x.shape)}, not square: that {proof.relation} does not say what {y * x} is"
        )
    return Equation(y * x, rhs), proof.hypotheses, proof.nonzero


def _need_inverse(m, nonzero) -> None:
    """Raises StatementError where m is not known to have an inverse, or what is taken to be nonzero is zero."""
    inverse = t.Inverse(m)
    one_meaning_per_name(m, *nonzero)
    with normal.assuming(*nonzero):
        need_nonzero(nonzero)
        normal.need_defined(inverse)


def of(*expressions, nonzero=()) -> list:
    """What the two rules give for each inverse that stands in some expressions and is known to exist."""
    matrices = dict.fromkeys(
        part.arg
        for e in map(t.as_expression, expressions)
        for part in sp.preorder_traversal(e)
        if isinstance(part, t.Inverse)
    )
    found = []
    for m in matrices:
        with contextlib.suppress(StatementError):
            found += [rule_(m, nonzero) for rule_ in (right_inverse, left_inverse)]
    return found
