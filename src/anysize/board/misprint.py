"""Could one lost minus sign explain the difference between what is printed and what is proved?"""

from __future__ import annotations

from anysize.kernel.identity import same
from anysize.language import terms as t
from anysize.language.errors import NotProved, StatementError


def one_sign_apart(printed, stated) -> bool:
    """Does changing the sign of one summand, somewhere in the printed relation, give the stated one?"""
    if type(printed) is not type(stated):
        return False
    for side in (0, 1):
        sides = list(printed.sides)
        for changed in _one_sign_changed(sides[side]):
            variant = [*sides[:side], changed, *sides[side + 1 :]]
            if all(_equal(a, b) for a, b in zip(variant, stated.sides, strict=True)):
                return True
    return False


def _equal(a, b) -> bool:
    if a == b:
        return True
    try:
        return t.shape_of(a) == t.shape_of(b) and same(a, b)
    except (StatementError, NotProved):
        return False


def _one_sign_changed(e):
    """Every expression that differs from e by the sign of one summand of one sum in it."""
    if not e.args or isinstance(e, t.Definition):
        return
    if isinstance(e, t.Plus) or e.is_Add:
        for k, a in enumerate(e.args):
            yield e.func(*e.args[:k], -a, *e.args[k + 1 :])
    for k, a in enumerate(e.args):
        for changed in _one_sign_changed(a):
            yield e.func(*e.args[:k], changed, *e.args[k + 1 :])
