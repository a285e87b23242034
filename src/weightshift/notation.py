"""The symbol index, read off the statements."""

from __future__ import annotations

import sympy as sp

from .proof import terms as t
from .proof.render import Markdown
from .proof.typeset import latex
from .statements import facts, lipschitz, modules, softmax_regression

_ROLES = {
    softmax_regression.A: "the design: one row for each word of the document",
    softmax_regression.x: "the weights of softmax regression",
    softmax_regression.b: "the target",
    softmax_regression.X: "the weights of attention regression",
    softmax_regression.B: "the target of attention regression",
    softmax_regression.eta: "the learning rate",
    facts.R: "a bound on the norms of $A$ and $x$",
    lipschitz.beta: r"a lower bound on $\alpha$",
    lipschitz.x_t: "the weights before a step",
    lipschitz.x_next: "the weights after a step",
    lipschitz.A_t: "the design before a step",
    lipschitz.A_next: "the design after a step",
    lipschitz.delta: "a shift of the target $b$",
    lipschitz.sigma: "a pattern of signs",
    lipschitz.p: "logits, such as $Ax$",
    lipschitz.q: "logits, such as $Ax$",
}


def _statements():
    for module in modules():
        yield from ((name, getattr(module, name)) for name in module.__all__)


def variables() -> Markdown:
    """Variables and indices, with the sets they range over."""
    rows = []
    for name, value in _statements():
        if isinstance(value, t.Index):
            rows.append((f"${latex(value)}$", f"`{name}`", f"$[{latex(value.size)}]$", "an index"))
        elif isinstance(value, t.Variable) or (
            isinstance(value, sp.Symbol) and not value.is_integer
        ):  # sizes are whole
            rows.append((f"${latex(value)}$", f"`{name}`", f"${_space(value)}$", _ROLES.get(value) or _kind(value)))
    return _table(("Symbol", "In code", "Ranges over", ""), rows)


def _space(v) -> str:
    sizes = [latex(s) for s in t.shape_of(v) if s != 1]
    if isinstance(v, sp.Symbol):
        return r"\mathbb{R}_{>0}" if v.is_positive else r"\mathbb{R}"
    return r"\mathbb{R}^{" + r" \times ".join(sizes) + "}"


def _kind(v) -> str:
    return ("a number", "a vector", "a matrix")[sum(s != 1 for s in t.shape_of(v))]


def definitions() -> Markdown:
    """Named functions, with their types and formulas."""
    functions = [(name, value) for name, value in _statements() if isinstance(value, t.Definition)]
    rows = [(f"${e.latex}$", f"`{name}`", f"${e.type_latex}$", f"${e.formula_latex}$") for name, e in functions]
    return _table(("Function", "In code", "Type", "Formula"), rows)


def _table(head, rows) -> Markdown:
    """A table in which a symbol that several modules use stands once."""
    lines = [f"| {' | '.join(cells)} |".replace("|  |", "| |") for cells in (head, *dict.fromkeys(rows))]
    return Markdown("", ["\n".join([lines[0], "|" + ":--|" * len(head), *lines[1:]])])
