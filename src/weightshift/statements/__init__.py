"""What the book claims, a module a part. Claims carry no verdict: a chapter computes it."""

import importlib
import pkgutil


def all_claims() -> dict:
    """Every claim that is stated, by id. Raises ValueError where two have one id."""
    found: dict = {}
    for module in sorted(m.name for m in pkgutil.iter_modules(__path__)):
        for claim in getattr(importlib.import_module(f"{__name__}.{module}"), "claims", ()):
            if claim.id in found:
                raise ValueError(f"{claim.id} is stated twice")
            found[claim.id] = claim
    return found
