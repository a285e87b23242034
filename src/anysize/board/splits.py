"""A search for certificates that a polynomial is nonnegative on a simplex; what it finds is checked by `order.on_simplex`."""

from __future__ import annotations

import contextlib
import itertools

from anysize.kernel import simplex
from anysize.language.errors import NotProved

_DEEPEST = 25


def certificate(lower, upper, variables, affine=(), root=(), touching=None) -> tuple:
    """A certificate that lower ≤ upper for `order.on_simplex`, which takes the other arguments as they are here.

    touching  {ends: (i, j, c, None, None)}: how to begin where a polynomial vanishes inside an edge, at some ends of the affine
              symbols, such as (0, 1): the first cuts, which must go through that point, with None where to go on

    An edge is chosen by how few coefficients are negative in the two parts; where that leads nowhere, the longest one is, from
    some depth on. Raises NotProved where nothing is found.
    """
    touching = touching or {}
    numbers = simplex.Numbers([upper - lower, *(c for begun in touching.values() for c in _ratios(begun))], root)
    parts = simplex.corners(numbers, upper - lower, variables, affine, _anything(len(affine)))
    ends = itertools.product((0, 1), repeat=len(affine))
    found = [
        _splits(numbers, part, len(variables) + 1, touching.get(end))
        for (_, part, _), end in zip(parts, ends, strict=True)
    ]
    while len(found) > 1:
        found = list(zip(found[::2], found[1::2], strict=True))
    return found[0]


def _anything(depth: int) -> tuple:
    return (_anything(depth - 1),) * 2 if depth else ()


def size(certificate) -> int:
    """The number of simplices in a certificate."""
    if len(certificate) == 5:
        return size(certificate[3]) + size(certificate[4])
    return sum(map(size, certificate)) if certificate else 1


def _ratios(begun):
    if begun:
        yield begun[2]
        for part in begun[3:]:
            yield from _ratios(part)


def as_integers(certificate, ratios) -> list:
    """A certificate as a list of integers, to be stored: -1 for no split, or i, j and the place of c among the ratios, and both sides."""
    if len(certificate) == 5:
        i, j, c, *sides = certificate
        return [i, j, ratios.index(c), *(x for side in sides for x in as_integers(side, ratios))]
    return [x for part in certificate for x in as_integers(part, ratios)] if certificate else [-1]


def from_integers(stored, ratios, pairs: int = 0) -> tuple:
    """The certificate that `as_integers` has stored, for so many pairs of symbols in which the polynomial is affine."""
    left = iter(map(int, stored))

    def splits() -> tuple:
        i = next(left)
        return () if i < 0 else (i, next(left), ratios[next(left)], splits(), splits())

    def at_ends(pairs: int) -> tuple:
        return (at_ends(pairs - 1), at_ends(pairs - 1)) if pairs else splits()

    return at_ends(pairs)


def _splits(numbers: simplex.Numbers, polynomial: dict, count: int, touching) -> tuple:
    vertices = [[float(i == j) for j in range(count)] for i in range(count)]
    found = None
    for careful in (_DEEPEST, 8, 6, 4, 2, 0):
        with contextlib.suppress(_NotFound):
            tree = _Search(numbers, count, careful).tree(polynomial, vertices, 0, touching)
            found = tree if found is None else min(found, tree, key=size)
        if found is not None and size(found) < 2**count:
            break
    if found is None:
        raise NotProved("no certificate was found; the inequality may be false, or hold with equality somewhere")
    return found


class _NotFound(Exception):
    pass


class _Search:
    def __init__(self, numbers: simplex.Numbers, count: int, careful: int):
        self.numbers, self.count, self.careful = numbers, count, careful

    def negative(self, polynomial: dict) -> int:
        return sum(not self.numbers.nonnegative(value) for value in polynomial.values())

    def tree(self, polynomial: dict, vertices: list, depth: int, begun: tuple | None) -> tuple:
        if not self.negative(polynomial):
            return ()
        at_vertices = (v for e, v in polynomial.items() if sum(k > 0 for k in e) == 1)
        if depth > _DEEPEST or not all(map(self.numbers.nonnegative, at_vertices)):
            raise _NotFound
        i, j, c, *further = begun or (*self.edge(polynomial, vertices, depth), None, None)
        parts = self.numbers.split(polynomial, i, j, c)
        value, scale = self.numbers.ratio(c)
        ratio = sum(a * float(self.numbers.between[0]) ** k for k, a in enumerate(value)) / scale
        inside = [ratio * a + b for a, b in zip(vertices[i], vertices[j], strict=True)]  # where u_i = c u_j
        sides = [[inside if k == replaced else v for k, v in enumerate(vertices)] for replaced in (j, i)]
        return i, j, c, *(self.tree(p, v, depth + 1, f) for p, v, f in zip(parts, sides, further, strict=True))

    def edge(self, polynomial: dict, vertices: list, depth: int) -> tuple:
        def cost(pair):
            length = _distance(*(vertices[k] for k in pair))
            if depth >= self.careful:
                return 0, -length
            return sum(map(self.negative, self.numbers.split(polynomial, *pair, 1))), -length

        return *min(itertools.combinations(range(self.count), 2), key=cost), 1


def _distance(v, w) -> float:
    return sum((a / sum(v) - b / sum(w)) ** 2 for a, b in zip(v, w, strict=True))
