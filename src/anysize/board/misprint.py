"""Could one lost minus sign explain the difference between what is printed and what is proved?"""

from __future__ import annotations

from itertools import chain

from anysize.kernel.identity import same
from anysize.language import terms as t
from anysize.language.errors import NotProved, StatementError


def one_sign_apart(printed, stated) -> bool:
    """Does changing the sign of one summand, somewhere in the printed relation, give the stated one?"""
    if type(printed) is not type(stated):
        return False
    left, right = printed.sides
    on_the_left = ((changed, right) for changed in _one_sign_changed(left))
    on_the_right = ((left, changed) for changed in _one_sign_changed(right))
    return any(all(map(_equal, sides, stated.sides)) for sides in chain(on_the_left, on_the_right))


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
