"""What is known of the inverse of a square matrix: X X⁻¹ = I and X⁻¹ X = I, where det X is not zero.

The normal form has the entries of X⁻¹ as atoms of their own: it knows how they change with X and what they are for a product, a
transpose and a multiple. Everything else about inverses follows from these two equations.
"""

from __future__ import annotations

from anysize.kernel import normal
from anysize.kernel.theorem import Proof, rule
from anysize.language import terms as t
from anysize.language.errors import NotDefined, StatementError
from anysize.language.relations import Equation


@rule
def right_inverse(m) -> Proof:
    """X X⁻¹ = I for a square matrix X, where det(X) is not zero; without this hypothesis where it is known.

    >>> inverses.right_inverse(A * A.T)
    proved for every n, m: A*A.T*inverse(A*A.T) = identity(n)
    """
    nonzero = _regular(m)
    return Equation(m * t.inverse(m), t.identity(m.shape[0])), (), nonzero


@rule
def left_inverse(m) -> Proof:
    """X⁻¹ X = I for a square matrix X, where det(X) is not zero; without this hypothesis where it is known.

    >>> inverses.left_inverse(identity(n) + A * A.T)
    proved for every n, m: inverse(identity(n) + A*A.T)*(identity(n) + A*A.T) = identity(n)
    """
    nonzero = _regular(m)
    return Equation(t.inverse(m) * m, t.identity(m.shape[0])), (), nonzero


def _regular(m) -> tuple:
    """What must not vanish, so that m has an inverse. Raises StatementError where it always does, or m makes no sense."""
    determinant = t.det(m)
    if normal.normal_form(determinant).is_zero():
        raise StatementError(f"{determinant} is zero, so {m} has no inverse")
    try:
        normal.need_defined(t.inverse(m))
        return ()
    except NotDefined:
        with normal.assuming(determinant):
            normal.need_defined(t.inverse(m))
        return (determinant,)
