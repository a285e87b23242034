"""What `Simplex.on_simplex` in Coq is given: the numbers in the coefficients, bounds on their root, and the tree of splits."""

from __future__ import annotations

import textwrap
from math import ceil, floor, lcm

from anysize.coq.lemma import WIDE
from anysize.kernel.simplex import Numbers

_ROUGH = (1, 2**6, 2**12)  # with these denominators bounds on a root are cheap to compute with, and mostly enough


class OnSimplex:
    """The texts for a polynomial and its certificate, as `order.on_simplex` takes them. Raises NotProved.

    irrational, lead, modulus   what the coefficients are made of
    enclosures                  intervals that hold the root, as (low, high, q) for low/q and high/q
    splits                      the certificate
    """

    def __init__(self, e, certificate, root):
        ratios = dict.fromkeys(_ratios(certificate))
        numbers = Numbers([e, *ratios], root)
        self._ratios = {c: _ratio(*numbers.ratio(c)) for c in ratios}
        self.splits = textwrap.fill(self._text(certificate), WIDE)
        self.lead, self.modulus = numbers.lead, _integers(numbers.modulus)
        self.irrational = "Simplex.RootOf" if root else "Simplex.Rational"
        if numbers.radical:
            self.irrational = f"(Simplex.SquareRoot {numbers.radical.base})"
        low, high = numbers.between
        exact = lcm(low.denominator, high.denominator)
        bounds = [(floor(low * q), ceil(high * q), q) for q in ((*_ROUGH, exact) if high else (1,))]
        self.enclosures = f"[{'; '.join(f'({a}, {b}, {q}%positive)' for a, b, q in bounds)}]%Z"

    def _text(self, certificate) -> str:
        if not certificate:
            return "Simplex.Done"
        *at, first, second = certificate
        word = f"Split {at[0]} {at[1]} {self._ratios[at[2]]}" if at else "Ends"
        return f"(Simplex.{word} {self._text(first)} {self._text(second)})"


def _ratios(certificate):
    if len(certificate) == 5:
        yield certificate[2]
    for part in certificate[-2:]:
        yield from _ratios(part)


def _ratio(value: tuple, scale: int) -> str:
    while not value[-1]:
        value = value[:-1]
    return f"{_integers(value)} {scale}"


def _integers(values) -> str:
    return f"[{'; '.join(map(str, values))}]%Z"
