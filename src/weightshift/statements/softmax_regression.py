"""Softmax regression: the setting and definitions 1.1–1.3 and 4.1–4.4 of Li et al. (arXiv 2304.13276).

A is n × d, x has d entries, b has n; exp acts entrywise. X is d × d and B is n × n in attention regression.
"""

from sympy import Rational, Symbol

from anysize import *
from anysize.show.latex import signature
from weightshift.statements import definition, exported

n, d = dimension("n"), dimension("d")
A, x, b = Variable("A", n, d), Variable("x", d), Variable("b", n)
i, j = Index("i", d), Index("j", n)
k = Index("k", n)
eta = Symbol("eta", real=True)
half = Rational(1, 2)

# Definitions 4.1–4.4.
f = Definition("f", [x], inner(exp(A * x), ones(n)) ** -1 * exp(A * x))
L = Definition("L", [x], half * norm(inner(exp(A * x), ones(n)) ** -1 * exp(A * x) - b) ** 2, latex=r"L_{\exp}")
alpha = Definition("alpha", [x], inner(exp(A * x), ones(n)), latex=r"\alpha")
c = Definition("c", [x], f(x) - b)

# Attention regression, definition 1.1: every row of exp(A X Aᵀ) divided by its sum.
X, B = Variable("X", d, d), Variable("B", n, n)
scores = A * X * A.T
attention = Definition("P", [X], inverse(diag(exp(scores) * ones(n))) * exp(scores))
attention_as_printed = inverse(diag(scores * ones(n))) * exp(scores)
query = X.T * A[j, :].T

definition_1_1 = definition(
    "definition-1.1",
    "attention regression, whose rows sum to one",
    Equation(attention(X) * ones(n), ones(n)),
    printed=(Equation(attention_as_printed * ones(n), ones(n)),),
    printed_note=r"The text prints $D = \operatorname{diag}(A X A^\top \mathbf{1}_n)$, without the exponential. "
    r"If the rows of $D^{-1} \exp(A X A^\top)$ were to sum to one, it would have to be true that",
    read_by_us=True,
    where=(attention,),
    note=rf"The problem is $\min_X {latex(norm(attention(X) - B))}$. The equation is a consequence, not in the paper.",
)

definition_1_2 = definition(
    "definition-1.2",
    "linear regression, and its gradient",
    Equation(gradient(half * norm(A * x - b) ** 2, x), A.T * (A * x - b)),
    note=rf"The problem is $\min_x {latex(norm(A * x - b))}$. Its gradient is not in the paper.",
)

definition_1_3 = definition(
    "definition-1.3",
    "softmax regression is attention regression with one query",
    Equation(attention(X)[j, :].T, f(query)),
    Equation(norm(attention(X) - B) ** 2, total(norm(f(X.T * A[k, :].T) - B[k, :].T) ** 2, k)),
    where=(f,),
    note=rf"The problem is $\min_x {latex(norm(f(x) - b))}$. The two equations make precise what the paper says in words.",
)

definition_4_1 = definition(
    "definition-4.1",
    "the prediction, whose entries sum to one",
    Equation(inner(f(x), ones(n)), 1),
    where=(f,),
    note="The equation is a consequence, not in the paper.",
)

definition_4_2 = definition(
    "definition-4.2",
    "the loss, entry by entry",
    Equation(L(x), half * total((f(x)[k] - b[k]) ** 2, k)),
    where=(L,),
)

definition_4_3 = definition(
    "definition-4.3",
    "the normalisation, and three rewritings",
    Equation(f(x), alpha(x) ** -1 * exp(A * x)),
    Equation(L(x), half * norm(alpha(x) ** -1 * exp(A * x) - b) ** 2),
    Equation(L(x), half * norm(f(x) - b) ** 2),
    where=(alpha,),
    lost=(
        Lost(
            r"0.5 \cdot \lVert \alpha(x)^{-1} \cdot \exp(Ax)\, b \rVert_2^2",
            r"0.5 \cdot \lVert \alpha(x)^{-1} \cdot \exp(Ax) - b \rVert_2^2",
        ),
        Lost(r"0.5 \cdot \lVert f(x)\, b \rVert_2^2", r"0.5 \cdot \lVert f(x) - b \rVert_2^2"),
    ),
)

definition_4_4 = definition(
    "definition-4.4",
    "the residual, and the loss in terms of it",
    Equation(L(x), half * norm(c(x)) ** 2),
    where=(c,),
    note=rf"So $c : {signature(c)}$.",
    lost=(Lost(r"c : \mathbb{R}^d \in \mathbb{R}^n", r"c : \mathbb{R}^d \to \mathbb{R}^n"),),
)

claims, papers, __all__ = exported(globals(), "P")
