"""The experiments on attention windows at full size; see `weightshift.studies.experiments` for how they are run and stored."""

from __future__ import annotations

from dataclasses import replace
from statistics import NormalDist

import numpy as np

from anysize.board.measure import Statistic
from weightshift.numerics import window
from weightshift.studies import experiments
from weightshift.studies.window_risk import KINKED, LINEAR, best_of, curves_side_by_side, expected_risk, exponents

DIMENSIONS = (2, 3, 4)
# the class, the profiles that stand for it, and by what the square of its functions differs from theirs
KINDS = {
    "affine": (window.affine, LINEAR, 1),
    "kinked": (window.two_slopes, KINKED, 1),
    "drawn": (window.drawn_slopes, KINKED, 1 / 3),
}


def expected_best(kind, d, sizes, windows, L=1.0, sigma=1.0):
    """The best window for each n of `sizes`, by the mean of the risk over all contexts."""
    _, profiles, share = KINDS[kind]
    bias, variance = expected_risk(profiles, d, windows, sizes)
    return best_of(windows, share * L**2 * bias + sigma**2 * variance)


def bias_and_variance():
    """The best window over two decades of n, in dimensions 2, 3 and 4, for affine functions and for those of two slopes, which
    are L or -L, or drawn between them; each d with the same points for the three.

    The results have axes (kind, dimension, …) in the order of the settings. `computed` is the best window by the mean risk
    over all contexts, and `beyond` that for each n of "beyond", without a measurement.
    """
    settings = dict(
        kinds=list(KINDS), dimensions=list(DIMENSIONS), sizes=[1000, 3162, 10000, 31623, 100000],
        windows=np.geomspace(2, 500, 22).round(4).tolist(), L=1.0, sigma=1.0, contexts=768, queries=4, bootstrap=1000,
        seed=2402, beyond=[10**k for k in range(3, 10)],
    )  # fmt: skip
    sizes, windows, wider = settings["sizes"], np.array(settings["windows"]), np.geomspace(2, 2e5, 50)
    classes = [made for made, _, _ in KINDS.values()]
    columns = []
    for d in DIMENSIONS:
        tasks = [made(d, settings["L"], settings["sigma"]) for made in classes]
        several = curves_side_by_side(
            tasks, sizes, windows, settings["contexts"], settings["queries"], settings["seed"] + d
        )
        columns.append([_row(kind, d, curves, settings, wider) for kind, curves in zip(KINDS, several, strict=True)])
    names = columns[0][0]
    return settings, {name: [[column[a][name] for column in columns] for a in range(len(KINDS))] for name in names}


def _row(kind, d, curves, settings, wider):
    """What is stored of one kind in one dimension."""
    sizes, windows = settings["sizes"], curves.windows
    resampled = curves.resampled(settings["bootstrap"])
    low, high = np.quantile(resampled, [0.025, 0.975], axis=0)
    slopes = exponents(sizes, resampled)
    computed = expected_best(kind, d, sizes, windows)
    return {
        "best": curves.best(),
        "low": low,
        "high": high,
        "slope": exponents(sizes, curves.best()),
        "slope_interval": np.quantile(slopes, [0.025, 0.975]),
        "slope_error": slopes.std(),
        "computed": computed,
        "computed_slope": exponents(sizes, computed),
        "beyond": expected_best(kind, d, settings["beyond"], wider),
        "bias": curves.bias.mean(axis=0),
        "variance": curves.variance.mean(axis=0),
    }


@Statistic
def stored_slope(_, *, sha256, kind, dimension, computed=False):
    """The slope of log w* in log n in the stored run of that hash, with its bootstrap interval over the contexts.

    With `computed`, how far it is above the computed slope; the interval is then that of all the kinds and dimensions at once:
    all of them hold in 95 % of runs, if the bootstrap's standard errors are right. The slope is fitted anew to the stored best
    windows; the curves of single contexts, which the bootstrap resamples, are not stored.
    """
    run = experiments.load("attention-window/bias-and-variance", sha256=sha256)
    at = run.settings["kinds"].index(kind), run.settings["dimensions"].index(dimension)
    value = float(exponents(run.settings["sizes"], run.results["best"][at]))
    if not computed:
        return value, *run.results["slope_interval"][at], run.settings["contexts"]
    above = value - run.results["computed_slope"][at]
    half = NormalDist().inv_cdf(1 - 0.05 / 2 / run.results["slope"].size) * run.results["slope_error"][at]
    return above, above - half, above + half, run.settings["contexts"]


class Pretrained:
    """What is learned and judged in one repetition of an experiment, with its settings and its random numbers."""

    def __init__(self, settings, rng):
        self.settings, self.rng = settings, rng

    def run(self, tasks, n=None, **changes):
        """Pretraining on tasks with contexts of length n, by default that of the settings."""
        given = {key: self.settings[key] for key in ("steps", "batch", "queries", "rate")}
        return window.pretrain(tasks, n or self.settings["n"], seed=self.rng, **given | changes)

    def learned(self, tasks, n=None, **changes):
        """The window or matrix that it finds."""
        return self.run(tasks, n, **changes).M

    def fresh(self, tasks, n=None):
        """A batch on which to judge it."""
        return tasks.sample(self.settings["evaluation"], n or self.settings["n"], self.settings["queries"], self.rng)


def risk(M, batch):
    """Bias and variance together."""
    return sum(window.risk(M, batch))


def least_risk(batch):
    """That of the best window."""
    return risk(window.best_window(batch), batch)


@experiments.repeated(
    d=3, n=100, sigma=0.5, L=[0.125, 0.25, 0.5, 1.0, 2.0, 4.0, 8.0], used_L=[0.5, 1.0, 2.0],
    sigmas=[0.125, 0.25, 0.5, 1.0, 2.0], sizes=[25, 50, 100, 200, 400], noises=["normal", "signs", "laplace"],
    classes=["affine", "two slopes", "quadratic", "cosine"], class_L=[0.5, 1.0, 2.0, 4.0],
    pools=[2, 4, 8, 16, 32, 64, 128, 256, 512], pool_L=1.0,
    steps=400, batch=100, queries=4, rate=0.3, evaluation=1000, repetitions=8, seed=11639,
)  # fmt: skip
def pretraining(settings, rng):
    """Windows found by pretraining, and what they cost on other tasks.

    by_L, by_sigma, by_n        learned w for each setting; with `_best` the best window on fresh tasks
    matrix                      learned matrices for each L, (…, d, d), started from normal entries
    by_noise                    learned w for each shape of noise, all of variance sigma²
    moved_L                     risk at each L in use (the middle ones) of the window learned at each L
    moved_sigma                 risk at each sigma in use of the window learned at each sigma, L = 1; `_least` the least risk
    classes                     for each class and L: risk of the window learned on affine functions of equal L;
                                `_least` the least risk, `_best` the window that has it
    pool_scalar, pool_matrix    risk on fresh tasks after pretraining on few tasks; pool_least the least risk of a scalar
    """
    pretrained, d, sigma = Pretrained(settings, rng), settings["d"], settings["sigma"]
    learned, fresh, best = pretrained.learned, pretrained.fresh, window.best_window

    def with_L(L):
        return window.affine(d, L, sigma)

    one = with_L(1.0)
    batches = [fresh(with_L(L)) for L in settings["L"]]
    at = {L: k for k, L in enumerate(settings["L"])}
    out = {
        "by_L": [learned(with_L(L)) for L in settings["L"]],
        "by_L_best": [best(batch) for batch in batches],
        "matrix": [learned(with_L(L), start=rng.standard_normal((d, d))) for L in settings["L"]],
        "by_sigma": [learned(one.with_noise(s)) for s in settings["sigmas"]],
        "by_n": [learned(one, size) for size in settings["sizes"]],
        "by_n_best": [best(fresh(one, size)) for size in settings["sizes"]],
        "by_noise": [learned(replace(one, noise=getattr(window, name))) for name in settings["noises"]],
    }
    noisy = [fresh(one.with_noise(s)) for s in settings["sigmas"]]
    out["by_sigma_best"] = [best(batch) for batch in noisy]
    out["moved_L"] = [[risk(w, batches[at[L]]) for w in out["by_L"]] for L in settings["used_L"]]
    out["moved_L_least"] = [risk(out["by_L_best"][at[L]], batches[at[L]]) for L in settings["used_L"]]
    out["moved_sigma"] = [[risk(w, batch) for w in out["by_sigma"]] for batch in noisy]
    out["moved_sigma_least"] = [risk(w, batch) for w, batch in zip(out["by_sigma_best"], noisy, strict=True)]
    others = [[fresh(window.CLASSES[name](d, L, sigma)) for L in settings["class_L"]] for name in settings["classes"]]
    out["classes_best"] = [[best(batch) for batch in row] for row in others]
    affine = [out["by_L"][at[L]] for L in settings["class_L"]]
    out["classes"] = [[risk(w, b) for w, b in zip(affine, row, strict=True)] for row in others]
    out["classes_least"] = [[least_risk(b) for b in row] for row in others]
    few, unseen = with_L(settings["pool_L"]), batches[at[settings["pool_L"]]]
    for name, start in (("pool_scalar", 1.0), ("pool_matrix", np.eye(d))):
        out[name] = [risk(learned(few, start=start, pool=pool), unseen) for pool in settings["pools"]]
    out["pool_least"] = least_risk(unseen)
    return out
