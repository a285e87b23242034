"""Measurements: the samples that an experiment gave, what is computed from them, and what was predicted.

A measured claim names a few quantities. Of some of them a derivation predicts in which range they lie; of the others a row
says what was found. Value and interval are computed from the samples whenever they are asked for, here and by whoever
reads them back from a notebook: `measured` keeps the samples, `figures` says what follows, `recomputed` says it again.
"""

from __future__ import annotations

import functools
import importlib
import math
import numbers
import statistics
from collections.abc import Callable
from dataclasses import dataclass

import mpmath
import sympy as sp

DIGITS = 6  # significant digits of a sample, as in the files of stored experiments


@dataclass(frozen=True)
class Measure:
    """A quantity that a claim speaks of and, where a derivation predicts it, the range it lies in.

    name      the word by which a measurement says which quantity it measured
    quantity  what it is, in MyST
    low, high the ends of the predicted range, as exact numbers: what a float says was typed or measured, not derived
    because   the derivation that they are computed from, in MyST; without it there is no range
    """

    name: str
    quantity: str
    low: sp.Expr | None = None
    high: sp.Expr | None = None
    because: str = ""

    def __post_init__(self):
        texts = self.name, self.quantity, self.because
        if any(type(text) is not str for text in texts):
            raise ValueError("{!r}: name, quantity and because are texts, not {!r}, {!r}".format(*texts))
        for end in ("low", "high"):
            object.__setattr__(self, end, self._exact(end, getattr(self, end)))
        if self.predicted and not self.because.strip():
            raise ValueError(f"{self.name}: {self.range} is predicted by nothing; name its derivation: because=…")
        if self.because and not self.predicted:
            raise ValueError(f"{self.name}: a derivation is named, but no range that follows from it")
        if None not in (self.low, self.high) and not self.low <= self.high:
            raise ValueError(f"{self.name}: nothing lies between {self.low} and {self.high}")

    def _exact(self, end, value):
        if value is None:
            return None
        exact = sp.sympify(value) if isinstance(value, (int, numbers.Rational, sp.Expr)) else sp.nan
        rounded = any(type(a) is sp.Float or a.p.bit_length() > 40 for a in exact.atoms(sp.Float, sp.Rational))
        if rounded or not (exact.is_real and exact.is_finite):
            raise ValueError(
                f"{self.name}: {end} = {value!r} is no exact real number; a predicted range is computed from its "
                "derivation, such as Rational(2, d + 3) or 1 - exp(-1), never rounded, typed or taken from what was found"
            )
        return exact

    @property
    def predicted(self) -> bool:
        """Is any value excluded?"""
        return (self.low, self.high) != (None, None)

    @property
    def range(self) -> str:
        """The predicted range, in words and LaTeX; a dash where there is none."""
        low, high = (f"${_shown(end)}$" for end in (self.low, self.high))
        if self.low is None:
            return "—" if self.high is None else f"at most {high}"
        if self.high is None:
            return f"at least {low}"
        return low if self.low == self.high else f"{low} to {high}"


def _shown(end) -> str:
    if end is None or not end.is_Rational or end.q < 1000:
        return sp.latex(end)
    digits, power = f"{float(end):.2e}".split("e")
    return rf"{digits} \times 10^{{{int(power)}}}"


class Statistic:
    """A function (samples, **settings) -> (value, low, high, repetitions) of a module: an estimate with its 95 % interval.

    A measurement names it as "module:function", so that anybody can compute the same from the same samples. Use it as a
    decorator. What it computes may depend on its arguments only, and on a file whose hash is one of them.
    """

    def __init__(self, function: Callable):
        functools.update_wrapper(self, function)
        self.function = function
        self.address = f"{function.__module__}:{function.__qualname__}"

    def __call__(self, samples, **settings):
        return self.function(samples, **settings)

    @staticmethod
    def at(address: str) -> Statistic:
        """The statistic of that address. Raises ValueError where there is none."""
        module, _, name = str(address).partition(":")
        try:
            found = None if module == "__main__" else getattr(importlib.import_module(module), name, None)
        except (ImportError, ValueError):
            found = None
        if type(found) is not Statistic or found.address != address:
            raise ValueError(f"there is no statistic {address}; it must be a function of a module, marked @Statistic")
        return found


def _beta(x, a, b):
    """The regularised incomplete beta function I_x(a, b): a series of positive terms, from the nearer end."""
    if x > 0.5:
        return 1 - _beta(1 - x, b, a)
    term = total = x**a * (1 - x) ** b / (a * mpmath.beta(a, b))
    while term > mpmath.eps * total:
        a += 1
        term *= (a + b - 1) / a * x
        total += term
    return total


@functools.lru_cache(maxsize=256)
def _beta_quantile(p: float, a: float, b: float) -> float:
    """The x with I_x(a, b) = p, by bisection."""
    low, high = 0.0, 1.0
    with mpmath.workdps(20):
        while (middle := (low + high) / 2) not in (low, high):
            reached = _beta(mpmath.mpf(middle), mpmath.mpf(a), mpmath.mpf(b))
            low, high = (middle, high) if reached < p else (low, middle)
    return high


def student(repetitions: int) -> float:
    """How many standard errors the 95 % interval of a mean reaches to either side: Student's 0.975 quantile."""
    freedom = repetitions - 1
    x = _beta_quantile(0.05, freedom / 2, 0.5)
    return math.sqrt(freedom * (1 - x) / x)


@Statistic
def mean(samples):
    """The mean of independent repetitions, with Student's interval."""
    value = statistics.fmean(samples)
    half = student(len(samples)) * statistics.stdev(samples) / math.sqrt(len(samples))
    return value, value - half, value + half, len(samples)


@Statistic
def span(samples):
    """The mean of the runs with the least and the greatest of them: for a bound that holds for every run."""
    low, high = min(samples), max(samples)
    return min(max(statistics.fmean(samples), low), high), low, high, len(samples)


@Statistic
def share(samples):
    """The share of ones among independent zeros and ones, with the interval of Clopper and Pearson."""
    if not set(samples) <= {0.0, 1.0}:
        raise ValueError("a share is that of ones among zeros and ones")
    yes, of = int(sum(samples)), len(samples)
    low = _beta_quantile(0.025, yes, of - yes + 1) if yes else 0.0
    return yes / of, low, _beta_quantile(0.975, yes + 1, of - yes) if yes < of else 1.0, of


@dataclass(frozen=True, init=False)
class Measurement:
    """The samples of a quantity and the statistic that makes a value with its 95 % interval of them.

    measured("slope", slopes)               independent repetitions, of which the mean is what was found
    measured("share", zeros_and_ones, share)
    measured("w", (), from_a_file, sha256=…)  a statistic may read its samples from a stored file

    The samples are copied once, to six significant digits. Raises ValueError for what is not at least two finite numbers,
    unless the statistic brings its own.
    """

    name: str
    samples: tuple
    statistic: str
    settings: tuple

    def __init__(self, name, samples, statistic=mean, *typed, **settings):
        if type(name) is not str or not name:
            raise ValueError(f"a measurement says by a word which quantity it measured, not by {name!r}")
        if typed or type(statistic) is not Statistic:
            raise ValueError(
                f"{name}: a value and an interval that are typed in are no measurement; give the samples that they come "
                "from, measured(name, samples), and where that is not their mean, a Statistic that computes them"
            )
        kept = tuple(sorted((k, _plain(name, k, v)) for k, v in settings.items()))
        vars(self).update(name=name, samples=_row(name, samples), statistic=statistic.address, settings=kept)
        if len(self.samples) < 2 and not (settings and not self.samples):
            raise ValueError(f"{name}: {list(self.samples)} are not at least two finite repetitions")
        self.estimate()

    def estimate(self) -> tuple[float, float, float, int]:
        """(value, low, high, repetitions), computed from the samples."""
        value, low, high, repetitions = Statistic.at(self.statistic)(self.samples, **dict(self.settings))
        value, low, high, repetitions = float(value), float(low), float(high), int(repetitions)
        if not -math.inf < low <= value <= high < math.inf or repetitions < 2:
            raise ValueError(
                f"{self.name}: {self.statistic} gives {value:g} with the interval {low:g} to {high:g} from {repetitions} "
                "repetitions; the value must be finite and lie in its interval, and two repetitions are the least"
            )
        return value, low, high, repetitions


measured = Measurement  # in a chapter: measured("slope", slopes)


def _row(name, samples) -> tuple:
    values = samples.tolist() if hasattr(samples, "tolist") else samples  # an array, without asking for NumPy
    plain = isinstance(values, (list, tuple))
    values = tuple(values) if plain else ()
    if not plain or not all(isinstance(v, (numbers.Real, sp.Number)) and not isinstance(v, bool) for v in values):
        raise ValueError(
            f"{name}: give the samples as one row of real numbers, one for each independent run, in a list or an array "
            f"of one axis, not as {samples!r:.80}"
        )
    values = tuple(float(f"{float(v):.{DIGITS}g}") for v in values)
    if not all(map(math.isfinite, values)):
        raise ValueError(f"{name}: {list(values)} are not at least two finite repetitions")
    return values


def _plain(name, setting, value):
    """A setting as text or numbers; rows as tuples."""
    if isinstance(value, (list, tuple)):
        return tuple(_plain(name, setting, v) for v in value)
    if type(value) not in (str, int, float, bool):
        raise ValueError(f"{name}: the setting {setting} is {value!r}; it must be text, a number, or a row of these")
    return value


def outcome(low: float, high: float, measure: Measure) -> str:
    """Of the interval: "as expected", "otherwise", "not decided" where it is partly in the range; "found" without range."""
    if not measure.predicted:
        return "found"
    least = -math.inf if measure.low is None else float(measure.low)
    most = math.inf if measure.high is None else float(measure.high)
    if least <= low and high <= most:
        return "as expected"
    return "otherwise" if high < least or low > most else "not decided"


def figures(found: Measurement, measure: Measure) -> dict:
    """What is said of a quantity, and the samples and the statistic it was computed from; plain data.

    Value and interval are rounded to three significant digits, or to as many as show the outcome.
    """
    *exact, repetitions = found.estimate()
    follows = outcome(*exact[1:], measure)
    for digits in range(3, 18):
        value, low, high = (float(f"{v:.{digits}g}") for v in exact)
        if low <= value <= high and outcome(low, high, measure) == follows:
            break
    return {
        "name": measure.name,
        "quantity": measure.quantity,
        "predicted": measure.range,
        "because": measure.because,
        "value": value,
        "interval": [low, high],
        "repetitions": repetitions,
        "outcome": follows,
        "samples": list(found.samples),
        "statistic": found.statistic,
        "settings": {key: list(v) if isinstance(v, tuple) else v for key, v in found.settings},
    }


def recomputed(kept: dict, measure: Measure) -> dict:
    """The figures that follow from the samples of figures that were kept. Raises ValueError where none can follow."""
    statistic = Statistic.at(kept["statistic"])
    return figures(Measurement(measure.name, kept["samples"], statistic, **kept["settings"]), measure)
