"""One look for every figure: colour-blind safe, legible on a light page and on a dark one."""

from __future__ import annotations

import sys

import matplotlib as mpl
import matplotlib.pyplot as plt
import numpy as np

from weightshift import drawn

# Okabe and Ito's palette, in an order that keeps neighbours apart in grey as well.
BLUE, ORANGE, GREEN, VERMILION, SKY, PURPLE = "#0072B2", "#E69F00", "#009E73", "#D55E00", "#56B4E9", "#CC79A7"

_STYLE = {
    "axes.prop_cycle": mpl.cycler(color=[BLUE, VERMILION, GREEN, ORANGE, PURPLE, SKY]),
    "axes.spines.top": False,
    "axes.spines.right": False,
    "axes.grid": True,
    "grid.alpha": 0.25,
    "figure.dpi": 120,
    "figure.facecolor": "white",
    "font.size": 11,
    "legend.frameon": False,
    "savefig.facecolor": "white",
}

if "IPython" in sys.modules and (_shell := sys.modules["IPython"].get_ipython()):
    from matplotlib_inline.backend_inline import set_matplotlib_formats  # which comes with the kernel

    set_matplotlib_formats("retina")  # twice as many pixels as are shown, for screens that have them
    _shell.display_formatter.mimebundle_formatter.for_type(mpl.figure.Figure, drawn.bundle)


def axes(columns: int = 1, height: float = 2.8, width: float = 5.8, style=(), **options):
    """A figure with `columns` axes side by side, as wide as the text of a page; a cell shows it by ending in it."""
    with plt.rc_context(_STYLE | dict(style)):
        figure, made = plt.subplots(1, columns, figsize=(width, height), layout="constrained", **options)
    plt.close(figure)  # or the notebook would show it a second time
    return figure, made


def distribution(axis, values, shares, colour=BLUE):
    """Shares as bars at their values, with the mean and, on both sides of it, one standard deviation, which is returned."""
    values, shares = np.asarray(values, dtype=float), np.asarray(shares, dtype=float)
    mean = shares @ values
    deviation = np.sqrt(shares @ (values - mean) ** 2)
    axis.bar(values, shares, width=0.06, color=colour)
    axis.axvline(mean, color="0.3", linestyle="--", linewidth=1)
    ends = {"arrowstyle": "<->", "color": VERMILION, "linewidth": 2}
    axis.annotate("", (mean - deviation, 0.7), (mean + deviation, 0.7), arrowprops=ends)
    axis.set(xlim=(-1, 1), ylim=(0, 0.8), xlabel="$v_k$")
    return deviation


def matrices(parts, height=2.4):
    """A figure of an equation between matrices: `parts` are matrices, each with the words below it, and signs between them."""
    wide = [np.shape(part[0])[1] if isinstance(part, tuple) else 0.7 for part in parts]
    figure, made = axes(len(parts), height, 7.6, {"axes.grid": False}, width_ratios=wide)
    most = max(np.abs(part[0]).max() for part in parts if isinstance(part, tuple))
    for axis, part in zip(made, parts, strict=True):
        if isinstance(part, str):
            axis.text(0.5, 0.5, part, ha="center", va="center", fontsize=14)
            axis.axis("off")
            continue
        matrix, words = part
        axis.imshow(matrix, cmap="RdBu", vmin=-1.6 * most, vmax=1.6 * most)  # pale enough for the numbers
        for place, value in np.ndenumerate(matrix):
            axis.text(*reversed(place), f"{value:.2f}", ha="center", va="center", fontsize=8)
        axis.set(xticks=[], yticks=[], xlabel=words)
        axis.spines[:].set_visible(False)
    return figure


def arrows(axis, starts, ends, colour):
    """An arrow from each start to its end, both of them points of the plane."""
    looks = {"arrowstyle": "-|>", "color": colour, "linewidth": 1.6, "shrinkA": 0, "shrinkB": 0}
    for start, end in zip(np.atleast_2d(starts), np.atleast_2d(ends), strict=True):
        axis.annotate("", end, start, arrowprops=looks)


def two_shifts(A, x, delta, moved):
    """A figure of a weight shift, of the data shift to the rows `moved`, and of the logits; A has two columns."""
    figure, (by_weights, by_data, logits) = axes(3)
    points = np.vstack([A, moved, x, x + delta, np.zeros(2)])
    middle, half = (points.max(0) + points.min(0)) / 2, 0.6 * np.ptp(points, axis=0).max()
    for axis, title in ((by_weights, r"$x$ moves by $\Delta$"), (by_data, "rows move along $x$")):
        axis.plot(*A.T, "o", color=ORANGE)
        arrows(axis, [0, 0], x, BLUE)
        axis.text(*(0.5 * x - 0.1 * half), "$x$", va="top", color=BLUE)
        limits = {"xlim": (middle[0] - half, middle[0] + half), "ylim": (middle[1] - half, middle[1] + half)}
        axis.set(aspect="equal", xticks=[0], yticks=[0], **limits)
        axis.set_title(title, fontsize=11)
    arrows(by_weights, x, x + delta, VERMILION)
    by_weights.text(*(x + 0.5 * delta + 0.05 * half), r"$\Delta$", color=VERMILION)
    arrows(by_data, A, moved, VERMILION)
    places = np.arange(1, len(A) + 1)
    logits.bar(places - 0.2, A @ x, width=0.35, color="0.75")
    logits.bar(places + 0.2, A @ (x + delta), width=0.35, color=VERMILION, alpha=0.6)
    logits.plot(places + 0.2, moved @ x, "x", color="black")
    logits.set(xlabel="row $k$", xticks=places)
    logits.set_title("logits", fontsize=11)
    return figure
