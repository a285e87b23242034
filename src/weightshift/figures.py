"""One look for every figure: colour-blind safe, legible on a light page and on a dark one."""

from __future__ import annotations

import matplotlib as mpl
import matplotlib.pyplot as plt

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


def axes(columns: int = 1, height: float = 2.8):
    """A figure with `columns` axes side by side, as wide as the text of a page; a cell shows it by ending in it."""
    with plt.rc_context(_STYLE):
        figure, made = plt.subplots(1, columns, figsize=(5.8, height), layout="constrained")
    plt.close(figure)  # or the notebook would show it a second time
    return figure, made
