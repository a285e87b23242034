"""What a figure shows, as data: a fingerprint that is stored beside its picture, and compared when the chapter runs again.

Places are compared to a 2,000th of the width or height of their axes, colours to a 200th, so that a fingerprint is the same where
sums are added in another order, where fonts are others and where Matplotlib draws a line a little differently.
"""

from __future__ import annotations

import hashlib
from collections.abc import Iterator

import numpy as np
from matplotlib.artist import Artist
from matplotlib.axes import Axes
from matplotlib.collections import Collection
from matplotlib.colors import to_rgba_array
from matplotlib.figure import Figure
from matplotlib.image import AxesImage
from matplotlib.legend import Legend
from matplotlib.lines import Line2D
from matplotlib.patches import FancyArrowPatch, Patch
from matplotlib.text import Annotation, Text
from matplotlib.ticker import FixedLocator

MIME = "application/vnd.weightshift.picture+json"
_STEPS, _SHADES = 2000, 200
_OFFSET = 0.382  # borders between steps are where no round number is


def bundle(figure: Figure, include=None, exclude=None) -> tuple[dict, dict]:
    """What Jupyter stores of a figure in addition to its picture."""
    return {MIME: fingerprint(figure)}, {}


def fingerprint(figure: Figure) -> dict[str, dict[str, str]]:
    """For each axes, in order, how many things of each kind it shows, with a hash of what they are; and the same of its frame."""
    parts = {f"axes {number}": _of_axes(axes) for number, axes in enumerate(figure.axes, 1)}
    around = [
        artist for artist in figure.get_children() if isinstance(artist, Legend | Text) and artist is not figure.patch
    ]
    return parts | ({"around": _summed(around, figure.axes[0])} if figure.axes and around else {})


def _of_axes(axes: Axes) -> dict[str, str]:
    kinds = tuple(kind for kind, _ in _KINDS.values())
    own = {axes.patch, *axes.spines.values()}
    shown = [artist for artist in axes.get_children() if isinstance(artist, kinds) and artist not in own]
    return {"frame": _hash([*_frame(axes)])} | _summed(shown, axes)


def _summed(artists: list[Artist], axes: Axes) -> dict[str, str]:
    kinds: dict[str, list] = {}
    for artist in artists:
        if artist.get_visible() and not (
            isinstance(artist, Text) and not (artist.get_text() or isinstance(artist, Annotation))
        ):
            kind = next(name for name, described in _KINDS.items() if isinstance(artist, described[0]))
            kinds.setdefault(kind, []).append([*_KINDS[kind][1](artist, axes)])
    return {kind: f"{len(said)}, {_hash(said)}" for kind, said in kinds.items()}


def _hash(said) -> str:
    return hashlib.sha256(repr(said).encode()).hexdigest()[:12]


# --- what each kind is -----------------------------------------------------------------------------------


def _frame(axes: Axes) -> Iterator:
    yield from (axes.get_title(place) for place in ("left", "center", "right"))
    for axis, scale, limits in (
        (axes.xaxis, axes.get_xscale(), axes.get_xlim()),
        (axes.yaxis, axes.get_yscale(), axes.get_ylim()),
    ):
        yield from (axis.get_label_text(), scale, *(f"{float(end) * (1 + 1.2e-6):.4e}" for end in limits))
        if isinstance(locator := axis.get_major_locator(), FixedLocator):  # those that a chapter has set
            yield [f"{float(tick) * (1 + 1.2e-6):.4e}" for tick in locator.locs]
            yield axis.get_major_formatter().format_ticks(locator.locs)
    yield axes.axison


def _line(line: Line2D, axes: Axes) -> Iterator:
    yield _places(line.get_xydata(), axes)
    yield _colours(line.get_color()), line.get_linestyle(), str(line.get_marker()), line.get_alpha()
    yield line.get_drawstyle(), float(line.get_linewidth()), float(line.get_markersize())


def _patch(patch: Patch, axes: Axes) -> Iterator:
    if not isinstance(patch, FancyArrowPatch):  # which takes its form only when it is drawn
        yield _places(patch.get_path().transformed(patch.get_patch_transform()).vertices, axes)
    yield _colours(patch.get_facecolor()), _colours(patch.get_edgecolor()), patch.get_hatch(), patch.get_linestyle()


def _collection(collection: Collection, axes: Axes) -> Iterator:
    yield _places(collection.get_offsets(), axes)
    yield [_places(path.vertices, axes) for path in collection.get_paths()]
    yield _colours(collection.get_facecolor()), _colours(collection.get_edgecolor())
    yield _shares(collection.get_array())


def _image(image: AxesImage, axes: Axes) -> Iterator:
    yield _shares(image.get_array()), image.get_cmap().name
    yield _places(np.reshape(image.get_extent(), (2, 2)).T, axes), [f"{float(end):.3g}" for end in image.get_clim()]


def _text(text: Text, axes: Axes) -> Iterator:
    yield text.get_text(), _colours(text.get_color())
    places = [text.get_position(), *([text.xy] if isinstance(text, Annotation) else [])]
    yield _places([place for place in places if all(isinstance(c, int | float) for c in place)], axes)
    if isinstance(text, Annotation) and text.arrow_patch is not None:
        yield _colours(text.arrow_patch.get_edgecolor())


def _legend(legend: Legend, axes: Axes) -> Iterator:
    yield from (text.get_text() for text in legend.get_texts())


_KINDS = {
    "lines": (Line2D, _line),
    "areas": (Patch, _patch),
    "points and surfaces": (Collection, _collection),
    "images": (AxesImage, _image),
    "texts": (Text, _text),
    "legends": (Legend, _legend),
}


# --- numbers as a picture shows them ---------------------------------------------------------------------


def _steps(values, count: int) -> list:
    """Numbers from 0 to 1 as whole numbers of steps; what is far outside stands at its border, what is no number at -1."""
    values = np.clip(np.asarray(values, dtype=float), -10, 10) * count + _OFFSET
    return np.where(np.isnan(values), -1e6, np.floor(values)).astype(int).tolist()


def _places(points, axes: Axes) -> list:
    """Points as parts of the width and the height of the axes, in the scale that these have."""
    points = np.ma.filled(np.ma.asarray(points, dtype=float), np.nan).reshape(-1, 2)
    out = []
    with np.errstate(all="ignore"):  # the logarithm of what a logarithmic scale cannot show
        for axis, values, limits in zip(
            (axes.xaxis, axes.yaxis), points.T, (axes.get_xlim(), axes.get_ylim()), strict=True
        ):
            low, high = axis.get_transform().transform(np.asarray(limits, dtype=float))
            out.append(_steps((axis.get_transform().transform(values) - low) / (high - low), _STEPS))
    return out


def _shares(values) -> list | None:
    """Numbers as parts of the way from the least of them to the greatest, and these two."""
    if values is None:
        return None
    values = np.ma.filled(np.ma.asarray(values, dtype=float), np.nan).ravel()
    low, high = (np.nanmin(values), np.nanmax(values)) if np.isfinite(values).any() else (0.0, 1.0)
    ends = [f"{float(end) * (1 + 1.2e-6):.3e}" for end in (low, high)]
    return [ends, _steps((values - low) / ((high - low) or 1.0), _STEPS)]


def _colours(colours) -> list:
    return _steps(to_rgba_array(colours), _SHADES)
