"""How things show themselves: as text that Python reads back, and, through the room `show`, as LaTeX.

SymPy's printers ask an object for its `_sympystr`, `_latex` and `_pretty` first. Sums, products and powers are SymPy's own
classes, in which parts of the language may stand: they are asked in the same way, and answer as ever where none does.
"""

from __future__ import annotations

import sympy as sp
from sympy.printing.pretty.stringpict import prettyForm
from sympy.printing.str import StrPrinter

_typeset: list = [str]


def typeset_by(function):
    """Let `function` give the LaTeX of everything that shows itself."""
    _typeset[0] = function
    return function


class Text(StrPrinter):
    """SymPy's text, with fractions that Python does not turn into floating-point numbers."""

    def _print_Rational(self, q):
        return f"Rational({q.p}, {q.q})"

    def _print_Mul(self, e):
        """SymPy multiplies a number into a sum that stands next to it, but not into one that it has met in a product."""
        number, rest = e.as_coeff_Mul()
        text = super()._print_Mul(rest) if rest.is_Mul else self._print(rest)
        under = (f for f in sp.Mul.make_args(rest) if f.is_Pow and f.base.is_Add and f.exp.is_negative)
        if number != 1 and rest.is_Mul and text.startswith("("):
            return f"-({text})" if number == -1 else f"{self._print(number)}*({text})"
        if not number.is_Integer and any(under):
            return self._print(number) + (text[1:] if text.startswith("1/") else f"*{text}")
        return super()._print_Mul(e)

    def parenthesize(self, item, level, strict=False):
        if isinstance(item, sp.Rational) and not item.is_Integer:
            return self._print(item)
        return super().parenthesize(item, level, strict)


class Shown:
    """What shows itself in Jupyter, in a terminal, and in SymPy's printers; `words` is its text around that of its parts."""

    words = ""

    def _sympystr(self, printer):
        return self.words.format(*map(printer._print, self.args))

    def _latex(self, printer=None, **_):
        return _typeset[0](self)

    def _pretty(self, printer):
        return prettyForm(str(self))

    def _repr_latex_(self):
        return f"$\\displaystyle {_typeset[0](self)}$"

    def __str__(self):
        return Text({"order": "none"}).doprint(self)

    def __repr__(self):
        return str(self)


def _among_ours(ours):
    """What SymPy's own classes answer to a printer."""

    def answer(self, printer, **options):
        if not isinstance(printer, Text) and any(isinstance(part, Shown) for part in sp.preorder_traversal(self)):
            return ours(self, printer)
        names = (f"_print_{c.__name__}" for c in type(self).__mro__)
        return next(getattr(printer, name) for name in names if hasattr(printer, name))(self, **options)

    return answer


for _class in (sp.Add, sp.Mul, sp.Pow, sp.exp, sp.log, sp.Abs):
    _class._sympystr = _among_ours(lambda e, p: Text({"order": p.order}).doprint(e))
    _class._latex = _among_ours(lambda e, p: _typeset[0](e))
    _class._pretty = _among_ours(lambda e, p: prettyForm(Text().doprint(e)))
