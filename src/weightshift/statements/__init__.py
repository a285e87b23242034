"""What the book claims, a module a part. Claims carry no verdict: a chapter computes it."""

import importlib
import pkgutil
from functools import cache

from anysize.board.register import publish

_FIRST = ("softmax_regression", "facts", "gradient_in_x", "gradient_in_a")


def modules() -> list:
    """The modules of statements, in the order in which the book needs them."""
    names = {m.name for m in pkgutil.iter_modules(__path__)}
    ordered = [*(m for m in _FIRST if m in names), *sorted(names - set(_FIRST))]
    return [importlib.import_module(f"{__name__}.{name}") for name in ordered]


@cache
def all_claims() -> dict:
    """Every claim that is stated, by id. Raises ValueError where two have one id."""
    found: dict = {}
    for module in modules():
        for claim in getattr(module, "claims", ()):
            if claim.id in found:
                raise ValueError(f"{claim.id} is stated twice")
            found[claim.id] = claim
    return found


publish(all_claims)
