"""Measurements: what an experiment gave, with its spread, beside what was expected of it.

A measured claim says of a few quantities in which range they are expected to lie. Its verdict is computed from the
repetitions of the experiment: a quantity is as expected when the whole interval of its mean lies in that range.
"""

from __future__ import annotations

import math
from dataclasses import dataclass

import numpy as np


@dataclass(frozen=True)
class Measure:
    """A quantity that a claim speaks of, and the range it is expected in; `low` or `high` may be left open.

    name      the word by which a measurement says which quantity it measured
    quantity  what it is, in MyST
    """

    name: str
    quantity: str
    low: float = -math.inf
    high: float = math.inf

    def __post_init__(self):
        object.__setattr__(self, "low", float(self.low))
        object.__setattr__(self, "high", float(self.high))
        if not self.low <= self.high or self.low == math.inf or self.high == -math.inf:
            raise ValueError(f"{self.name}: nothing lies between {self.low} and {self.high}")

    @property
    def predicted(self) -> bool:
        """Is any value excluded?"""
        return self.low > -math.inf or self.high < math.inf

    @property
    def range(self) -> str:
        """The range, in words and LaTeX."""
        low, high = (f"${value:g}$" for value in (self.low, self.high))
        if not self.predicted:
            return "not predicted"
        if math.isinf(self.low):
            return f"at most {high}"
        return f"at least {low}" if math.isinf(self.high) else f"{low} to {high}"


@dataclass(frozen=True)
class Measurement:
    """The mean of a quantity with its 95 % interval, and from how many repetitions. See `measured`, `estimated`."""

    name: str
    value: float
    low: float
    high: float
    repetitions: int

    def __post_init__(self):
        if not -math.inf < self.low <= self.value <= self.high < math.inf:
            raise ValueError(
                f"{self.name}: {self.value} with the interval {self.low} to {self.high} is no measurement; "
                "the value must be finite and lie in its interval"
            )
        if type(self.repetitions) is not int or self.repetitions < 2:
            raise ValueError(
                f"{self.name}: {self.repetitions} repetitions show no spread; it must be a whole number, at least 2"
            )


def outcome(found: Measurement, expected: Measure) -> str:
    """ "as expected", "otherwise" or, where the interval is partly in the range, "not decided"; "measured" without range."""
    if not expected.predicted:
        return "measured"
    if expected.low <= found.low and found.high <= expected.high:
        return "as expected"
    return "otherwise" if found.high < expected.low or found.low > expected.high else "not decided"


def measured(name: str, repetitions) -> Measurement:
    """The mean of independent repetitions with Student's 95 % interval.

    Raises ValueError for fewer than two, or for one that is not finite.
    """
    from scipy import stats  # here, so that proofs need no compiled package but NumPy

    values = np.asarray(repetitions)
    if np.ma.isMaskedArray(repetitions) or values.ndim != 1 or values.dtype.kind not in "iuf":
        raise ValueError(
            f"{name}: give the repetitions as one row of real numbers, one for each independent run, not an array "
            f"of shape {values.shape} and type {values.dtype}"
        )
    if len(values) < 2 or not np.isfinite(values).all():
        raise ValueError(f"{name}: {values} are not at least two finite repetitions")
    mean, error = values.mean(), values.std(ddof=1) / math.sqrt(len(values))
    half = stats.t.ppf(0.975, len(values) - 1) * error
    return Measurement(name, float(mean), float(mean - half), float(mean + half), len(values))


def estimated(name: str, value: float, interval, repetitions: int) -> Measurement:
    """A value that comes with its own 95 % interval, such as a fitted slope with its bootstrap interval."""
    low, high = interval
    return Measurement(name, float(value), float(low), float(high), repetitions)


def rounded(found: Measurement, expected: Measure) -> tuple:
    """Value, low and high to three significant digits, or to as many as show the outcome.

    What is stored and compared is then not the noise of the last digits.
    """
    for digits in range(3, 17):
        value, low, high = (float(f"{v:.{digits}g}") for v in (found.value, found.low, found.high))
        if low <= value <= high:
            shown = Measurement(found.name, value, low, high, found.repetitions)
            if outcome(shown, expected) == outcome(found, expected):
                return value, low, high
    return found.value, found.low, found.high
