"""What `Simplex.on_simplex` in Coq is given: the numbers in the coefficients, bounds on their root, and the tree of splits."""

from __future__ import annotations

import textwrap
from math import ceil, floor, lcm

from anysize.coq.lemma import WIDE
from anysize.kernel.simplex import Numbers

_ROUGH = (1, 2**6, 2**12)  # denominators of cheap enclosures of the root, which are tried first


class OnSimplex:
    """The texts for one polynomial and its certificate, as `order.on_simplex` takes them. Raises NotProved.

    irrational, lead, modulus   what the coefficients are made of
    enclosures                  intervals that hold the root, as (low, high, q) for low/q and high/q
    splits                      the certificate
    """

    def __init__(self, e, certificate, pairs: int, root):
        self._ratios: dict = {}
        shape = self._shape(certificate, pairs)
        self._numbers = Numbers([e, *self._ratios], root)
        for c in self._ratios:
            value, scale = self._numbers.ratio(c)
            while not value[-1]:
                value = value[:-1]
            self._ratios[c] = f"{_integers(value)} {scale}"
        self.splits = textwrap.fill(self._text(shape), WIDE)
        self.lead, self.modulus = self._numbers.lead, _integers(self._numbers.modulus)
        self.irrational = "Simplex.RootOf" if root else "Simplex.Rational"
        if self._numbers.radical:
            self.irrational = f"(Simplex.SquareRoot {self._numbers.radical.base})"
        ends = self._numbers.between
        exact = lcm(*(end.denominator for end in ends))
        denominators = (*_ROUGH, exact) if any(ends) else (1,)
        self.enclosures = f"[{'; '.join(self._enclosure(q) for q in denominators)}]%Z"

    def _shape(self, certificate, pairs: int):
        """The certificate, checked to be one for so many pairs; its ratios are collected."""
        if pairs:
            return tuple(self._shape(part, pairs - 1) for part in certificate)
        if not certificate:
            return ()
        i, j, c, *sides = certificate
        self._ratios[c] = None
        return int(i), int(j), c, *(self._shape(side, 0) for side in sides)

    def _text(self, shape) -> str:
        if not shape:
            return "Simplex.Done"
        if len(shape) == 2:
            return f"(Simplex.Ends {self._text(shape[0])} {self._text(shape[1])})"
        i, j, c, *sides = shape
        return f"(Simplex.Split {i} {j} {self._ratios[c]} {' '.join(map(self._text, sides))})"

    def _enclosure(self, q: int) -> str:
        low, high = self._numbers.between
        return f"({floor(low * q)}, {ceil(high * q)}, {q}%positive)"


def _integers(values) -> str:
    return f"[{'; '.join(map(str, values))}]%Z"
