"""The text of an expression, which Python reads back.

SymPy's printers ask an object for its `_sympystr`, `_latex` and `_pretty` first. Sums, products and powers are SymPy's own
classes, in which parts of the language may stand: they are asked in the same way, and answer as ever where none does.
"""

from __future__ import annotations

import sympy as sp
from sympy.printing.pretty.stringpict import prettyForm
from sympy.printing.str import StrPrinter

from anysize.language import terms as t
from anysize.language.text import Shown, shown, way

_CALLED = {
    t.DiagInverse: "inverse",
    t.MaxNorm: "max_norm",
    t.SpectralNorm: "spectral_norm",
    t.PartialTerm: "D",
    t.PartialScalar: "D",
    t.AtScalar: "at",
}  # the others are called as their classes, in small letters
_PARTS = {t.Transpose: "{}.T", t.Column: "{}[:, {}]", t.Row: "{}[{}, :]"}


class Text(StrPrinter):
    """SymPy's text, with fractions that Python does not turn into floating-point numbers, and the words of the language."""

    printmethod = None  # the parts of the language would ask for this printer

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

    def _print_Symbol(self, e):
        return e.name

    _print_Index = _print_Dummy = _print_Variable = _print_Definition = _print_Symbol

    def _print_Shown(self, e):
        return f"{_CALLED.get(type(e), type(e).__name__.lower())}({self._listed(e.args)})"

    _print_Identity = _print_Trace = _print_Inverse = _print_Shown  # SymPy has notations of its own

    def _listed(self, parts) -> str:
        return ", ".join(map(self._print, parts))

    def _constant(self, e):
        return f"{type(e).__name__.lower()}({self._listed(e.args if e.shape[1] != 1 else e.args[:1])})"

    _print_Ones = _print_Zeros = _constant

    def _print_Entrywise(self, e):
        return f"{e.name}({self._print(e.arg)})"

    _print_Called = _print_Entrywise

    def _applied(self, e):
        return f"{e.definition.name}({self._listed(e.values)})"

    _print_AppliedTerm = _print_AppliedScalar = _applied

    def _read(self, e, loose: tuple = (t.Plus, t.Product)) -> str:
        """The text of a part, in parentheses where it is one of these kinds."""
        return f"({self._print(e)})" if isinstance(e, loose) else self._print(e)

    def _part(self, e):
        return _PARTS[type(e)].format(self._read(e.args[0]), *e.args[1:])

    _print_Transpose = _print_Column = _print_Row = _part

    def _print_Entry(self, e):
        return f"{self._read(e.term)}[{self._listed(e.indices)}]"

    def _print_Plus(self, e):
        return " + ".join(map(self._print, e.args)).replace(" + -", " - ")

    def _print_Product(self, e):
        def read(a):
            if a.is_Rational:
                return str(a) if a.is_Integer and a > 0 else f"({self._print(a)})"
            return self._read(a, (t.Plus, sp.Add, sp.Mul, sp.Pow))  # A*(1/s) is not A*1/s

        first, *rest = e.args
        texts, over = [read(a) for a in rest], ""
        if first.is_Rational:
            over = "" if first.is_Integer else f"/{first.q}"
            texts = [str(abs(first.p))] * (abs(first.p) != 1) + texts
            texts[0] = "-" * (first.p < 0) + texts[0]
        else:
            texts.insert(0, self._read(first, (t.Plus, sp.Add)))
        return "*".join(texts) + over


@way("text")
def text(e, order="none") -> str:
    return Text({"order": order}).doprint(e)


def _among_ours(ours):
    """What SymPy's own classes answer to a printer."""

    def answer(self, printer, **options):
        if any(isinstance(part, Shown) for part in sp.preorder_traversal(self)):
            return ours(self, printer)
        names = (f"_print_{c.__name__}" for c in type(self).__mro__)
        return next(getattr(printer, name) for name in names if hasattr(printer, name))(self, **options)

    return answer


for _class in (sp.Add, sp.Mul, sp.Pow, sp.exp, sp.log, sp.Abs):
    _class._sympystr = _among_ours(lambda e, p: text(e, p.order))
    _class._latex = _among_ours(lambda e, p: shown("latex", e))
    _class._pretty = _among_ours(lambda e, p: prettyForm(text(e, None)))
