"""How things show themselves. The room `show` says how; nothing that is proved depends on it."""

from __future__ import annotations

from sympy.printing.pretty.stringpict import prettyForm

_ways: dict = {}


def way(name: str):
    """Let a function say how things are shown: as "text" or "latex", or a normal form as an "expression"."""
    return lambda function: _ways.setdefault(name, function)


def shown(name: str, thing):
    return _ways[name](thing)


class Shown:
    """What shows itself in Jupyter, in a terminal, and in SymPy's printers, as text that Python reads back and as LaTeX."""

    def __str__(self):
        return shown("text", self)

    def __repr__(self):
        return str(self)

    def _sympystr(self, printer):
        return str(self)

    def _latex(self, printer=None, **_):
        return shown("latex", self)

    def _pretty(self, printer):
        return prettyForm(str(self))

    def _repr_latex_(self):
        return f"$\\displaystyle {shown('latex', self)}$"
