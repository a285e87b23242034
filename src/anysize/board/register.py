"""The claims of the books that are read here: which claim has an id, and which one makes a definition.

A book publishes its claims once, by a function that gives them by id; it is called when somebody asks. Facts, which any book may
cite, are shelved when they are imported.
"""

from __future__ import annotations

_books: list = []
_facts: dict = {}  # claim -> the fact that proves it


def publish(claims) -> None:
    """Let the claims of a book be known; `claims` is a function of no arguments that gives them by id, in their order."""
    if claims not in _books:
        _books.append(claims)


def published(claim: str):
    """The claim that a book states under this id, or None."""
    return next((found[claim] for found in (claims() for claims in _books) if claim in found), None)


def maker(definition):
    """The first claim of a book that makes this very definition, or None."""
    stated = (claim for claims in _books for claim in claims().values())
    return next((claim for claim in stated if definition in claim.where), None)


def shelve(claim, fact) -> None:
    """Let a claim be known as one that a fact proves."""
    _facts[claim] = fact


def shelved(claim):
    """The fact that proves a claim, where no book states it; None for a claim of a book."""
    fact = _facts.get(claim)
    return fact if fact is not None and published(claim.id) != claim else None
