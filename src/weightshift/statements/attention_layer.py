"""The self-attention layer of section 1 of Li et al. (arXiv 2304.13276), and what the sentences built on it need.

The text switches its X to A, "to denote sentence"; so A stands for the sentence in all its places, and X for the matrix of
Definition 1.1. Three claims say in which sense a sentence of the text holds; the last, on A moving in all places, is ours.
"""

from anysize import *
from weightshift.statements import definition, exported, proposition, theorem
from weightshift.statements.duality import softmax
from weightshift.statements.facts import R, small
from weightshift.statements.lipschitz import four
from weightshift.statements.main_theorem import M
from weightshift.statements.next_gradient import J
from weightshift.statements.softmax_regression import A, X, attention, d, eta, f, half, i, j, n, x

Q, K, V, G, U = (Variable(name, d, d) for name in ("Q", "K", "V", "G", "U"))
E = Variable("E", n, d)


def _entries(matrix):
    """The sum of all entries of a d × d matrix."""
    return inner(matrix * ones(d), ones(d))


def _normalised(scores):
    return inverse(diag(exp(scores) * ones(n))) * exp(scores)


attended = Definition("Attn", [A], _normalised(A * Q * K.T * A.T) * A * V, latex=r"\mathrm{Attn}")
a_j = A[j, :].T

attention_section_1 = definition(
    "attention-section-1",
    "self-attention, and its rows as averages",
    Equation(exp((A * Q) * (A * K).T), exp(A * Q * K.T * A.T)),
    Equation(attended(A)[j, :].T, (A * V).T * f((Q * K.T).T * a_j)),
    source="Section 1, second display",
    where=(attended,),
    note=r"The text prints $D^{-1} \exp(X Q K^\top X^\top)\, X V$ with $D := \operatorname{diag}(\exp(X Q K^\top X^\top) "
    r"\mathbf{1}_n)$, and switches $X$ to $A$. The equations are consequences: the display before it, with $n \times d$ matrices of "
    r"queries and keys, is this one for $A Q$ and $A K$; and row $j$ is an average of the rows of $A V$, with the shares of softmax "
    r"regression.",
)

weights_product = proposition(
    "weights-product",
    r"$X$ and $Q K^\top$: the same attention, other gradient steps",
    Equation(_normalised(A * Q * K.T * A.T), attention(Q * K.T)),
    Equation(X * identity(d).T, X),
    Equation(_entries(hadamard(G, U * K.T)), _entries(hadamard(G * K, U))),
    Equation(
        (Q - eta * G * K) * (K - eta * G.T * Q).T,
        Q * K.T - eta * (G * (K * K.T) + (Q * Q.T) * G) + eta**2 * (G * K * Q.T * G),
    ),
    source="Section 1, “X is equivalent to QKᵀ”",
    note=r"The attention matrix of Definition 1.1 at $X = Q K^\top$ is that of the layer, and every $X$ is such a product. By the third "
    r"line $G K$ is the gradient in $Q$ where $G$ is that in $X$, and likewise $G^\top Q$ that in $K$. So a step on $Q$ and $K$ "
    r"moves $Q K^\top$ by the fourth line, and not by $-\eta\, G$. Definition 1.1 has no $V$.",
)

A_layer = Definition("A_layer", [], A + attention(X) * A * V, latex=r"A_{\mathrm{out}}")
change = spectral_norm(A_layer() - A)

layer_updates_document = proposition(
    "layer-updates-document",
    "a layer as an update of $A$, and when the theorem is about it",
    Equation((A_layer() - A) * x, attention(X) * (A * V * x)),
    Inequality(max_norm((A_layer() - A) * x), max_norm(A * V * x)),
    Inequality(norm(softmax(A_layer() * x) - softmax(A * x)), M() * change),
    source="Section 1.1, “an update to the tokenized document $A$”",
    where=(A_layer,),
    hypotheses=(
        Inequality(spectral_norm(A), R),
        Inequality(spectral_norm(A_layer()), R),
        Inequality(norm(x), R),
        Inequality(max_norm(A * V * x), small / 2),
        four,
    ),
    witness={A: [[0]], X: [[0]], V: [[0]], x: [0], R: 4},
    note=r"The text says: “a self-attention layer update can be treated as an update to the tokenized document $A$”. Here the layer adds "
    r"to $A$ what it reads; the text leaves open which layer it means.",
)

# A moves as keys, queries and values at once.
read = Definition("F", [A], _normalised(A * X * A.T) * A * V)
row, moved_row = Variable("a", d), Variable("e", d)
_logits = A * X.T * row
w_values = Definition("w_values", [row], E.T * softmax(_logits), latex=r"w_{\mathrm{values}}")
w_keys = Definition("w_keys", [row], A.T * J(_logits, E * X.T * row), latex=r"w_{\mathrm{keys}}")
w_queries = Definition(
    "w_queries", [row, moved_row], A.T * J(_logits, A * X.T * moved_row), latex=r"w_{\mathrm{queries}}"
)
all_three = w_values(a_j) + w_keys(a_j) + w_queries(a_j, E[j, :].T)

moving_keys_queries = theorem(
    "moving-keys-queries",
    "a document that moves as values, keys and queries at once",
    Equation(at(D(read(A + eta * E)[j, i], eta), eta, 0), (V.T * all_three)[i]),
    Inequality(
        norm(V.T * all_three),
        spectral_norm(V)
        * (1 + half * spectral_norm(A) * spectral_norm(X) * (norm(a_j) + spectral_norm(A)))
        * spectral_norm(E),
    ),
    Inequality(norm(J(A * x, E * x)), half * norm(x) * spectral_norm(E)),
    source="Self-attention, all places of A",
    where=(read, w_values, w_keys, w_queries),
    note=r"$E$ is the direction in which the document moves. The last line is the paper's update of $A$: there $A$ moves as "
    "keys alone, under a query $x$ that stays.",
)

claims, papers, __all__ = exported(globals(), "P", B=(moving_keys_queries,))
