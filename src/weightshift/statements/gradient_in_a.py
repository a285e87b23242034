"""Section 6 of Li et al. (arXiv 2304.13276): softmax regression as a function of A, x held fixed, and its gradients.

The functions have the names that they have in x; what they are functions of shows in f(A). The paper says that it
considers "the function with respect to A", and gives no derivative in A: `gradient_A` is ours.
"""

from anysize import *
from anysize.show.latex import signature
from weightshift.statements import definition, exported, proposition
from weightshift.statements.softmax_regression import A, b, d, half, i, k, n, x

# Definitions 6.1–6.4.
f = Definition("f", [A], inner(exp(A * x), ones(n)) ** -1 * exp(A * x))
L = Definition("L", [A], half * norm(inner(exp(A * x), ones(n)) ** -1 * exp(A * x) - b) ** 2, latex=r"L_{\exp}")
alpha = Definition("alpha", [A], inner(exp(A * x), ones(n)), latex=r"\alpha")
c = Definition("c", [A], f(A) - b)

A_ki = A[k, i]

definition_6_1 = definition(
    "definition-6.1",
    "the prediction, as a function of $A$",
    Equation(inner(f(A), ones(n)), 1),
    where=(f,),
    note=f"So $f : {signature(f)}$. The equation is a consequence, not in the paper.",
)


def loss_as_printed():
    """Definition 6.2 with b in R^{n×d}, as printed."""
    b = Variable("b", n, d)
    return half * norm(inner(exp(A * x), ones(n)) ** -1 * exp(A * x) - b) ** 2


definition_6_2 = definition(
    "definition-6.2",
    "the loss, entry by entry, as a function of $A$",
    Equation(L(A), half * total((f(A)[k] - b[k]) ** 2, k)),
    printed=(loss_as_printed,),
    printed_note=r"This is for $A \in \mathbb{R}^{n \times d}$ and “a vector $b \in \mathbb{R}^{n \times d}$”.",
    where=(L,),
)

definition_6_3 = definition(
    "definition-6.3",
    "the normalisation, and three rewritings, as functions of $A$",
    Equation(f(A), alpha(A) ** -1 * exp(A * x)),
    Equation(L(A), half * norm(alpha(A) ** -1 * exp(A * x) - b) ** 2),
    Equation(L(A), half * norm(f(A) - b) ** 2),
    where=(alpha,),
    lost=(
        Lost(
            r"0.5 \cdot \lVert \alpha(A)^{-1} \cdot \exp(Ax)\, b \rVert_2^2",
            r"0.5 \cdot \lVert \alpha(A)^{-1} \cdot \exp(Ax) - b \rVert_2^2",
        ),
        Lost(r"0.5 \cdot \lVert f(A)\, b \rVert_2^2", r"0.5 \cdot \lVert f(A) - b \rVert_2^2"),
    ),
)

definition_6_4 = definition(
    "definition-6.4",
    "the residual, and the loss in terms of it, as functions of $A$",
    Equation(L(A), half * norm(c(A)) ** 2),
    where=(c,),
    note=rf"So $c : {signature(c)}$. The problem is $\min_A {latex(norm(c(A)))}$, with $x$ held fixed.",
    lost=(Lost(r"c : \mathbb{R}^{n \times d} \in \mathbb{R}^n", r"c : \mathbb{R}^{n \times d} \to \mathbb{R}^n"),),
)

gradient_A = proposition(
    "gradient-A",
    "entry by entry, and as a matrix",
    Equation(D(exp(A * x), A_ki), x[i] * exp(A * x)[k] * basis(k)),
    Equation(D(alpha(A), A_ki), x[i] * exp(A * x)[k]),
    Equation(D(alpha(A) ** -1, A_ki), -(alpha(A) ** -1) * f(A)[k] * x[i]),
    Equation(D(f(A), A_ki), x[i] * f(A)[k] * (basis(k) - f(A))),
    Equation(D(c(A), A_ki), x[i] * f(A)[k] * (basis(k) - f(A))),
    Equation(D(L(A), A_ki), x[i] * (f(A)[k] * c(A)[k] - f(A)[k] * inner(c(A), f(A)))),
    Equation(gradient(L(A), A), ((diag(f(A)) - f(A) * f(A).T) * c(A)) * x.T),
    source="The gradients in A",
    note="The roadmap of the paper announces the gradient for Section 6, which does not give it.",
)

claims, papers, __all__ = exported(globals(), "P")
