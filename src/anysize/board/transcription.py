"""What a transcription can have lost: marks without which the formula that is meant is the one that is printed."""

from __future__ import annotations

import re
from collections import Counter
from dataclasses import dataclass

from anysize.language.errors import StatementError

# A mark, what is left where it is lost, and its name.
_MARKS = {
    "-": ("", "a minus sign"),
    r"\widetilde": ("", "a tilde"),
    r"\widehat": ("", "a hat"),
    r"\to": (r"\in", "an arrow"),
}
_NUMBERS = {2: "two", 3: "three", 4: "four"}
_TOKEN = re.compile(r"\\[A-Za-z]+|\\[{}|]|[^\s{}\\]")  # braces only group
_BEFORE_A_TERM = {"", *r"( [ = < , ^ _ \leq \geq \cdot \lVert \langle \{ \|".split()}


@dataclass(frozen=True)
class Lost:
    """A formula as a text prints it, and as it is meant, both in LaTeX, which differ by lost marks alone.

    The marks are a minus sign between two terms, a tilde, a hat, and an arrow, of which an ∈ is left. A minus sign before
    a first term is none of them: what lacks it is another formula, and not the remains of one. Raises StatementError
    where anything else differs, or nothing does.
    """

    printed: str
    meant: str

    def __post_init__(self):
        if not self.marks:
            raise StatementError(f"nothing is lost in {self.printed}: it is what is meant")

    @property
    def marks(self) -> tuple[str, ...]:
        """The names of the marks that are lost, in order."""
        left, found, before = _tokens(self.printed), [], ""
        for token in _tokens(self.meant):
            remains, name = _MARKS.get(token, ("", ""))
            if left and left[0] == token:
                left.pop(0)
            elif not name or (token == "-" and before in _BEFORE_A_TERM) or (remains and left[:1] != [remains]):
                raise StatementError(f"{self.printed} is not {self.meant} with marks lost: it differs at {token}")
            else:
                found.append(name)
                left = left[1:] if remains else left
            before = token
        if left:
            raise StatementError(f"{self.printed} is not {self.meant} with marks lost: {' '.join(left)} is left over")
        return tuple(found)


def _tokens(formula: str) -> list[str]:
    return _TOKEN.findall(formula.replace(r"\,", ""))


def in_words(losses) -> str:
    """The marks that are lost in all of them, such as "two minus signs, a tilde and a hat"."""
    marks = Counter(mark for lost in losses for mark in lost.marks)
    words = [m if times == 1 else f"{_NUMBERS.get(times, times)} {m.split(' ', 1)[1]}s" for m, times in marks.items()]
    return " and ".join([", ".join(words[:-1]), words[-1]] if len(words) > 1 else words)
