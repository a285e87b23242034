"""The symbol index, read off the statements."""

from __future__ import annotations

import sympy as sp

from .proof import terms as t
from .proof.render import Markdown
from .proof.typeset import latex
from .statements import gradient_in_x, softmax_regression

_MODULES = (softmax_regression, gradient_in_x)
_ROLES = {
    "A": "the design: one row for each word of the document",
    "x": "the weights of softmax regression",
    "b": "the target",
    "X": "the weights of attention regression",
    "B": "the target of attention regression",
    "eta": "the learning rate",
}


def _statements():
    for module in _MODULES:
        yield from ((name, getattr(module, name)) for name in module.__all__)


def variables() -> Markdown:
    """Variables and indices, with the sets they range over. Raises ValueError for a variable whose role is not said."""
    lines = ["| Symbol | In code | Ranges over | |", "|:--|:--|:--|:--|"]
    for name, value in _statements():
        if isinstance(value, t.Index):
            lines.append(f"| ${latex(value)}$ | `{name}` | $[{latex(value.size)}]$ | an index |")
        elif isinstance(value, t.Variable) or (
            isinstance(value, sp.Symbol) and not value.is_integer
        ):  # sizes are whole
            if name not in _ROLES:
                raise ValueError(f"{name} is a variable of the statements, but _ROLES does not say what it is")
            lines.append(f"| ${latex(value)}$ | `{name}` | ${_space(value)}$ | {_ROLES[name]} |")
    return Markdown("", ["\n".join(lines)])


def _space(v) -> str:
    sizes = [latex(s) for s in t.shape_of(v) if s != 1]
    return r"\mathbb{R}" + ("^{" + r" \times ".join(sizes) + "}" if sizes else "")


def definitions() -> Markdown:
    """Named functions, with their types and formulas."""
    lines = ["| Function | In code | Type | Formula |", "|:--|:--|:--|:--|"]
    for name, value in _statements():
        if isinstance(value, t.Definition):
            lines.append(f"| ${value.latex}$ | `{name}` | ${value.type_latex}$ | ${value.formula_latex}$ |")
    return Markdown("", ["\n".join(lines)])
