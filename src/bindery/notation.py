"""The symbol index, read off the statements."""

from __future__ import annotations

import sympy as sp

from anysize.language import terms as t
from anysize.show.latex import formula, latex, signature, space
from anysize.show.render import Markdown
from weightshift import statements
from weightshift.statements import (
    attention_layer,
    best_layer,
    duality,
    facts,
    hessian,
    lipschitz,
    sharp,
    softmax_regression,
    tensor_trick,
    window,
)

# A letter has one meaning within a part, and may have another in the next: the modules of statements, part by part.
PARTS = {
    "self-attention": (attention_layer,),
    "linear layers": (best_layer,),
    "tensor trick": (tensor_trick,),
    "attention windows": (window,),
}
MAIN = "softmax regression"

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
    sharp.tau: "a place on the way from one point to another",
    sharp.epsilon: "the length of a step",
    duality.Delta: "a shift of the weights",
    duality.shift: "a shift of the design",
    duality.x_0: "the weights before the first step",
    duality.mu: "a constant added to all logits",
    duality.rho: r"the norm of $x$, or a bound on it",
    hessian.omega: "the least of the squared regularising weights",
}
_ROLES_IN_PART = {
    "self-attention": {
        attention_layer.Q: "the weights of the queries",
        attention_layer.K: "the weights of the keys",
        attention_layer.V: "the weights of the values",
        attention_layer.G: "a gradient in $X$",
        attention_layer.U: "a move of $Q$",
        attention_layer.E: "the direction in which a document moves",
    },
    "linear layers": {
        best_layer.A: "a document, one token a row",
        best_layer.b: "its targets",
        best_layer.q: "a query",
        best_layer.Z: r"a row for each task: $A^\top b$",
        best_layer.W: "a row for each task: the weights that are asked for",
        best_layer.Q: "the queries",
        best_layer.Gamma: "the matrix of a layer",
        best_layer.P: "the preconditioner",
    },
    "tensor trick": {
        tensor_trick.A1: "the queries, one row for each word",
        tensor_trick.A2: "the keys, one row for each word",
        tensor_trick.X: "the weights of attention regression",
        tensor_trick.B: "the target",
    },
    "attention windows": {
        window.X: "the covariates, one row for each labelled point",
        window.y: "the labels",
        window.w: "the scale of the window: the larger, the narrower",
        window.M: "the keys times the queries: a window in each direction",
        window.lip: "the Lipschitz constant of the functions",
        window.dev: "the standard deviation of the noise",
        window.gam: "the gain of linear attention",
    },
}


def _statements(part: str):
    """The names that the statements of a part export, and what they stand for."""
    elsewhere = {module for others in PARTS.values() for module in others}
    for module in PARTS.get(part) or [m for m in statements.modules() if m not in elsewhere]:
        yield from ((name, getattr(module, name)) for name in module.__all__)


def variables(part: str = MAIN) -> Markdown:
    """The variables and indices of a part of the book, with the sets they range over.

    Raises ValueError for an unknown part.
    """
    if part != MAIN and part not in PARTS:
        raise ValueError(f"there is no part {part!r}; there are {', '.join([MAIN, *PARTS])}")
    rows, roles = [], _ROLES_IN_PART.get(part, _ROLES)
    for name, value in _statements(part):
        if isinstance(value, t.Index):
            rows.append((f"${latex(value)}$", f"`{name}`", f"$[{latex(value.size)}]$", "an index"))
        elif isinstance(value, t.Variable) or (
            isinstance(value, sp.Symbol) and not value.is_integer
        ):  # sizes are whole
            rows.append((f"${latex(value)}$", f"`{name}`", f"${space(value)}$", roles.get(value) or _kind(value)))
    return _table(("Symbol", "In code", "Ranges over", ""), rows)


def _kind(v) -> str:
    return ("a number", "a vector", "a matrix")[sum(s != 1 for s in t.shape_of(v))]


def definitions(part: str = MAIN) -> Markdown:
    """The named functions of a part of the book, with their types and formulas."""
    functions = [(name, value) for name, value in _statements(part) if isinstance(value, t.Definition)]
    rows = [(f"${e.latex}$", f"`{name}`", f"${signature(e)}$", f"${formula(e)}$") for name, e in functions]
    return _table(("Function", "In code", "Type", "Formula"), rows)


def _table(head, rows) -> Markdown:
    """A table in which a symbol that several modules use stands once."""
    lines = [f"| {' | '.join(cells)} |".replace("|  |", "| |") for cells in (head, *dict.fromkeys(rows))]
    return Markdown("", ["\n".join([lines[0], "|" + ":--|" * len(head), *lines[1:]])])
