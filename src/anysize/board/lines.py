"""Lines as on a board: a start, and below it what follows from the line before, each with its reason."""

from __future__ import annotations

from anysize.language import terms as t
from anysize.language.errors import NotProved
from anysize.show.latex import latex
from anysize.show.render import Table


class Lines:
    """A line is (relation in LaTeX, expression, reason, theorem); `cites` are the claims that were used."""

    def __init__(self, start, claim=None):
        self.start, self.claim = t.as_expression(start), claim
        self.lines: list = []
        self.cites: list = []

    @property
    def last(self):
        """The expression reached so far."""
        return self.lines[-1][1] if self.lines else self.start

    def theorems(self) -> list:
        if not self.lines:
            raise NotProved(f"nothing has been derived yet from {self.start}")
        return [line[3] for line in self.lines]

    def refused(self, why, residual=None, counterexample=None) -> NotProved:
        """The refusal of the next line."""
        where = f"line {len(self.lines) + 1}" + (f" of {self.claim.id}" if self.claim else "")
        return NotProved(f"{where}: {why}", residual, counterexample)

    @property
    def table(self) -> Table:
        start = latex(self.start)
        rows = [(start * (k == 0), f"{sign} {latex(e)}", why) for k, (sign, e, why, _) in enumerate(self.lines)]
        return Table(rows or [(start, "", "")])

    def _repr_mimebundle_(self, include=None, exclude=None):
        return self.table._repr_mimebundle_()

    def __repr__(self):
        signs = {r"\leq": "<=", r"\geq": ">="}
        lines = [f"  {signs.get(sign, sign)} {e}    ({why})" for sign, e, why, _ in self.lines]
        return "\n".join([str(self.start), *lines])
