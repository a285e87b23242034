"""Pictures that a reader moves in the built book, where no kernel runs.

A cell ends in a `MovingPicture`; its stored output holds what is given, and the script _static/picture-KIND.js draws it and
computes, in the reader's browser, what `weightshift.numerics` computes here.
"""

from __future__ import annotations

import html
import json
from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np

if TYPE_CHECKING:
    from weightshift.numerics import window

_DIGITS = 4
_FALLBACK = "In the built book, this is a picture with controls; it needs JavaScript."


@dataclass(frozen=True)
class MovingPicture:
    """A picture with controls.

    kind    which script draws it
    label   what it shows, for those who do not see it
    given   what the script reads, as JSON can hold it
    """

    kind: str
    label: str
    given: dict

    def _repr_mimebundle_(self, include=None, exclude=None):
        given = html.escape(json.dumps(self.given, separators=(",", ":")))
        start = f'<div class="moving-picture" data-picture="{self.kind}" aria-label="{html.escape(self.label)}"'
        return {"text/html": f'{start} data-given="{given}"><p>{_FALLBACK}</p></div>', "text/plain": repr(self)}

    def __repr__(self):
        return f"{self.label}; move it in the built book"


def descent(A, b, words=None, numbers="row and its entry", start=0.0, eta=0.5, low=-2.0, high=1.0, shift=0.0):
    """Descent on the loss with one column, by the derivative as proved or as printed.

    A, b        one number for each of the n rows, and the target
    words       what the rows are called, and `numbers` what stands below the bars: word and number
    start, eta  the query that descent starts from, and the length of its steps
    low, high   the range of the query
    shift       the most that a slider adds to every row of A; at 0 there is none
    """
    A, b = np.asarray(A, dtype=float), np.asarray(b, dtype=float)
    if A.ndim != 1 or A.shape != b.shape:
        raise ValueError(f"A has shape {A.shape}, and b {b.shape}; both must hold one number for each row")
    words = [f"row {k}:" for k in range(1, len(A) + 1)] if words is None else list(words)
    given = {"words": words, "numbers": numbers, "A": A.tolist(), "b": b.tolist(), "start": start, "eta": eta}
    given |= {"low": low, "high": high, "shift": shift}
    return MovingPicture("descent", "Descent on the loss, with either sign of its derivative", given)


def factors(R=2.0, n=2, step=0.001) -> MovingPicture:
    """The factor of the main theorem, the best one, and what happens, with sliders for R, the rows n and the step."""
    label = "How far the prediction can move in a step: two bounds, and an example"
    return MovingPicture("factors", label, {"R": R, "n": n, "step": step})


def curvature(lowest, highest, least, greatest, p=0.7, q=1.0) -> MovingPicture:
    """The loss of two rows with its tangent and the parabola that touches it, and the eigenvalue that is its curvature.

    lowest, highest   where the eigenvalue has its extremes, as pairs (p, q), and `least`, `greatest` these extremes
    p, q              where the picture begins: the share of the first row, and its target
    """

    def rounded(value):
        return round(float(value), 2 * _DIGITS)

    places = {"lowest": lowest, "highest": highest}
    given = {name: {"p": rounded(at[0]), "q": rounded(at[1])} for name, at in places.items()}
    given |= {"least": rounded(least), "greatest": rounded(greatest), "p": p, "q": q}
    return MovingPicture("curvature", "The loss of two rows, its tangent and its curvature", given)


class WindowPicture(MovingPicture):
    """A softmax head on the unit circle, with sliders for the window, the steepness, the noise, the points and the query.

    given["angles"], ["values"], ["noise"]  of the labelled points, in the order in which they are used: where they are, the
                                            function there, and the noise before it is scaled; the label is L value + sigma noise
    given["grid"], ["function"]             angles of queries, and the function there
    given["start"]                          where the sliders stand at first: w, L, sigma, n and query
    given["risks"]                          whether bias, variance and linear attention are shown, or the head alone, with
                                            sliders for the window and the query
    """

    @classmethod
    def of(
        cls, tasks: window.Tasks, points=40, queries=121, w=8.0, L=2.0, sigma=0.5, n=30, query=0.5, seed=0, risks=True
    ):
        """One function of `tasks`, whose dimension must be 2, with points drawn uniformly from the circle.

        The slider L multiplies the function, so give tasks with L = 1.
        """
        from weightshift.numerics import window  # it loads SciPy, which the other pictures do without

        if tasks.d != 2:
            raise ValueError(f"tasks.d is {tasks.d}; the picture is of a circle, so tasks.d must be 2")
        rng = window.generator(seed)
        angles = rng.uniform(-np.pi, np.pi, points)
        grid = np.linspace(-np.pi, np.pi, queries)
        values = tasks.values(rng, window.on_circle(np.concatenate([angles, grid]))[np.newaxis])[0]
        noise = tasks.noise(rng, (points,))
        parts = {"angles": angles, "values": values[:points], "noise": noise, "grid": grid, "function": values[points:]}
        given = {name: np.round(part, _DIGITS).tolist() for name, part in parts.items()}
        given["risks"] = risks
        given["start"] = {"w": w, "L": L, "sigma": sigma, "n": min(n, points), "query": query}
        return cls("window", f"Softmax attention with {points} points on a circle", given)
