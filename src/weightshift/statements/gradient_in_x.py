"""Lemma 4.5 of Li et al. (arXiv 2304.13276), part by part, and the update rule of section 5.1."""

from anysize import *
from weightshift.statements import exported, lemma, proposition
from weightshift.statements.softmax_regression import A, L, alpha, c, eta, f, i, n, x

A_i = A[:, i]

part_1 = lemma(
    "lemma-4.5.1",
    r"the derivative of $\exp(Ax)$",
    Equation(D(exp(A * x), x[i]), hadamard(exp(A * x), A_i)),
)

part_2 = lemma(
    "lemma-4.5.2",
    r"the derivative of $\alpha$",
    Equation(D(inner(exp(A * x), ones(n)), x[i]), inner(exp(A * x), A_i)),
)

part_3 = lemma(
    "lemma-4.5.3",
    r"the derivative of $\alpha^{-1}$",
    Equation(D(alpha(x) ** -1, x[i]), -(alpha(x) ** -1) * inner(f(x), A_i)),
)

part_4 = lemma(
    "lemma-4.5.4",
    r"the derivative of $f$, and of $c$",
    Equation(D(f(x), x[i]), -inner(f(x), A_i) * f(x) + hadamard(f(x), A_i)),
    Equation(D(c(x), x[i]), -inner(f(x), A_i) * f(x) + hadamard(f(x), A_i)),
)

part_5 = lemma(
    "lemma-4.5.5",
    "the derivative of the loss",
    Equation(D(L(x), x[i]), A_i.T * (-f(x) * inner(c(x), f(x)) + diag(f(x)) * c(x))),
    printed=(Equation(D(L(x), x[i]), A_i.T * (f(x) * inner(c(x), f(x)) + diag(f(x)) * c(x))),),
)

# Section 5.1: g(x) := ∇L(x), and a step of gradient descent with learning rate η.
g = Definition("g", [x], gradient(L(x), x))

update_5_1 = proposition(
    "update-5.1",
    "a step against the gradient lowers the loss, to first order",
    Equation(at(D(L(x - eta * g(x)), eta), eta, 0), -(norm(g(x)) ** 2)),
    source="Section 5.1",
    printed=(Equation(at(D(L(x + eta * g(x)), eta), eta, 0), -(norm(g(x)) ** 2)),),
    printed_note=r"The text prints the update $x_{t+1} = x_t + \eta\, g(x_t)$. Were this a step of descent, "
    "its loss would begin to change at the same rate:",
    read_by_us=True,
    where=(g,),
    note=r"The derivative at $\eta = 0$ is the rate at which the step "
    r"$x_{t+1} = x_t - \eta\, g(x_t)$ begins to change the loss.",
)

claims, papers, __all__ = exported(globals(), "P")
