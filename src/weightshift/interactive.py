"""Pictures that a reader moves in the built book, where no kernel runs.

A cell ends in a `WindowPicture`; its stored output holds the data, and _static/window-picture.js draws it and computes, in the
reader's browser, what `weightshift.numerics.window` computes here.
"""

from __future__ import annotations

import html
import json
from dataclasses import asdict, dataclass

import numpy as np

from weightshift.numerics import window

_DIGITS = 4


@dataclass(frozen=True)
class WindowPicture:
    """A softmax head on the unit circle, with sliders for the window, the steepness, the noise, the points and the query.

    angles, values, noise   of the labelled points, in the order in which they are used: where they are, the function there,
                            and the noise before it is scaled; the label is L value + sigma noise
    grid, function          angles of queries, and the function there
    start                   where the sliders stand at first: w, L, sigma, n and query
    """

    angles: tuple
    values: tuple
    noise: tuple
    grid: tuple
    function: tuple
    start: dict

    @classmethod
    def of(cls, tasks: window.Tasks, points=40, queries=121, w=8.0, L=2.0, sigma=0.5, n=30, query=0.5, seed=0):
        """One function of `tasks`, whose dimension must be 2, with points drawn uniformly from the circle.

        The slider L multiplies the function, so give tasks with L = 1.
        """
        if tasks.d != 2:
            raise ValueError(f"tasks.d is {tasks.d}; the picture is of a circle, so tasks.d must be 2")
        rng = window.generator(seed)
        angles = rng.uniform(-np.pi, np.pi, points)
        grid = np.linspace(-np.pi, np.pi, queries)
        values = tasks.values(rng, window.on_circle(np.concatenate([angles, grid]))[np.newaxis])[0]
        noise = tasks.noise(rng, (points,))
        parts = (angles, values[:points], noise, grid, values[points:])
        rounded = (tuple(np.round(part, _DIGITS).tolist()) for part in parts)
        return cls(*rounded, {"w": w, "L": L, "sigma": sigma, "n": min(n, points), "query": query})

    @property
    def data(self) -> dict:
        """What the script reads."""
        return asdict(self)

    def _repr_mimebundle_(self, include=None, exclude=None):
        data = html.escape(json.dumps(self.data, separators=(",", ":")))
        label = "Softmax attention on a circle: window, steepness, noise, points and query"
        fallback = "In the built book, this is a picture with sliders; it needs JavaScript."
        page = f'<div class="window-picture" aria-label="{label}" data-window-picture="{data}"><p>{fallback}</p></div>'
        return {"text/html": page, "text/plain": repr(self)}

    def __repr__(self):
        return f"WindowPicture: {len(self.angles)} points on a circle; move it in the built book"
