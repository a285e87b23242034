"""The best linear attention layer: one step of gradient descent, preconditioned (ours; for other tasks arXiv 2306.00297, 2306.09927).

A layer reads the tokens (A_j, b_j) and answers a query q. It is trained on m tasks and r queries: row a of Z is what a
document gives it, z = Aᵀb, row a of W the weights that are asked for, row c of Q a query; the answer wanted is ⟨q, w⟩.
"""

from sympy import Rational, Symbol

from anysize import *
from weightshift.statements import exported, lemma, theorem
from weightshift.statements.softmax_regression import A, b, d, x

half = Rational(1, 2)
q, G, g, s = Variable("q", d), Variable("G", d, d), Variable("g", d), Variable("s", d)
nu, target = Symbol("nu", real=True), Symbol("t", real=True)

# The value of token j is ⟨g, A_j⟩ + ν b_j, its score ⟨A_j, G q⟩ + b_j ⟨s, q⟩: every entry of a linear layer that an answer sees.
answer = Definition("answer", [A, q], inner(A * g + nu * b, A * (G * q) + inner(s, q) * b), latex=r"\ell")
kept = inner(q, (nu * G.T + s * g.T) * (A.T * b))
lost = inner(A * g, A * (G * q)) + nu * inner(s, q) * norm(b) ** 2
_mirrored = half * (answer(A, q) - target) ** 2 + half * (answer(-A, -q) - target) ** 2

linear_layer_reflection = lemma(
    "linear-layer-reflection",
    "in the mean over a document and its mirror image, a linear layer is a matrix",
    Equation(_mirrored, (kept - target) ** 2 + lost**2),
    Inequality((kept - target) ** 2, _mirrored),
    source="Linear layer, reflection",
    where=(answer,),
    note=r"$\ell(A, q)$ is the answer of a linear attention layer with any weights $g$, $\nu$, $G$, $s$ to a query token $(q, 0)$. "
    r"With $A$ and $q$ the hidden weights are mirrored too, so that targets $b$ that depend on $A$ by the products of rows and weights, "
    r"and the answer $t$, stay.",
)

m, r = dimension("m"), dimension("r")
Z, W, Q = Variable("Z", m, d), Variable("W", m, d), Variable("Q", r, d)
Gamma, P = Variable("Gamma", d, d), Variable("P", d, d)
task, query = Index("a", m), Index("c", r)
risk = Definition(
    "R_layer",
    [Gamma],
    m**-1 * total(r**-1 * total(inner(Q[query, :].T, Gamma * Z[task, :].T - W[task, :].T) ** 2, query), task),
    latex=r"\mathcal{R}",
)
excess = (m * r) ** -1 * norm(Q * (Gamma - P) * Z.T) ** 2

linear_layer_minimiser = theorem(
    "linear-layer-minimiser",
    "the best linear layer takes one preconditioned gradient step",
    Equation(A.T * A * x - gradient(half * norm(A * x - b) ** 2, x), A.T * b),
    Inequality(risk(P) + excess, risk(Gamma)),
    source="Linear layer, minimiser",
    where=(risk,),
    hypotheses=(Inequality(norm(W.T * Z - P * Z.T * Z), 0),),
    witness={A: [[1]], b: [1], Z: [[1]], W: [[1]], Q: [[1]], P: [[1]], Gamma: [[0]]},
    note=r"The hypothesis says that $P\, Z^\top Z = W^\top Z$, the normal equations of least squares; there is always such a $P$. "
    r"For $x = 0$ the first line says that minus the gradient of linear regression is $z = A^\top b$. "
    r"The layer $P$ answers $\langle q, P z \rangle$, and $P z$ is a step from $x = 0$ with the preconditioner $P$.",
)

S, row, column = Variable("S", d, d), Index("k", d), Index("l", d)
mirror = Definition("mirror", [x], identity(d) - 2 * x * x.T, latex="H")
swap = Definition("swap", [x], identity(d) - x * x.T, latex="T")

isotropy = lemma(
    "isotropy",
    "what reflections leave of a matrix",
    Equation((mirror(basis(row)) * S * mirror(basis(row)))[row, column], (2 * delta(row, column) - 1) * S[row, column]),
    Equation((swap(basis(row) - basis(column)) * S * swap(basis(row) - basis(column)))[row, row], S[column, column]),
    source="Linear layer, symmetry",
    where=(mirror, swap),
    note=r"So a matrix that no coordinate reflection and no exchange of two coordinates changes is a multiple of $I$.",
)

claims, papers, __all__ = exported(globals(), "B")
