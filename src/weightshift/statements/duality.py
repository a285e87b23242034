"""Weight shift is data shift, and a descent step is an attention update.

The problem is softmax regression with weights x and data A, and both may move: f(A, x) is its prediction. A *weight shift*
Δ moves x to x + Δ, a *data shift* D moves A to A + D. Two statements are those that Li et al. (arXiv 2304.13276, section
2.1) quote from von Oswald et al. (arXiv 2212.07677), for linear regression; the rest is ours.
"""

from sympy import Symbol

from anysize import *
from weightshift.statements import exported, lemma, proposition, theorem
from weightshift.statements import softmax_regression as in_x
from weightshift.statements.facts import l, u, w
from weightshift.statements.lipschitz import p, q, y
from weightshift.statements.softmax_regression import A, b, d, eta, half, i, j, k, n, x

Delta, x_0 = Variable("Delta", d), Variable("x_0", d)
shift, E = Variable("D", n, d), Variable("E", n, d)
mu, rho = Symbol("mu", real=True), Symbol("rho", positive=True)
C = Definition("C", [], identity(n) - n**-1 * ones(n) * ones(n).T)

# Softmax regression as a function of data and weights.
softmax = Definition("softmax", [p], inner(exp(p), ones(n)) ** -1 * exp(p), latex=r"\operatorname{softmax}")
f = Definition("f", [A, x], softmax(A * x))
c = Definition("c", [A, x], f(A, x) - b)
L = Definition("L", [A, x], half * norm(c(A, x)) ** 2, latex=r"L_{\exp}")
V = Definition("V", [p], (diag(softmax(p)) - softmax(p) * softmax(p).T) * (softmax(p) - b))

# The data shift of a weight shift.
along_x = norm(x) ** -2
A_dual = Definition("A_dual", [], A + along_x * (A * Delta) * x.T, latex="A'")
A_centred = Definition("A_centred", [], A + along_x * (C() * (A * Delta)) * x.T, latex="A''")
A_any = Definition(
    "A_any",
    [],
    A + along_x * (A * Delta + mu * ones(n)) * x.T + E * (identity(d) - along_x * x * x.T),
    latex=r"A^{\mu,E}",
)

duality = theorem(
    "duality",
    "every weight shift is a data shift",
    Equation(A_dual() * x, A * (x + Delta)),
    Equation(f(A_dual(), x), f(A, x + Delta)),
    Equation(c(A_dual(), x), c(A, x + Delta)),
    Equation(L(A_dual(), x), L(A, x + Delta)),
    source="Correspondence",
    where=(f, c, L, A_dual),
    nonzero=(norm(x),),
)

x_within_rho = Inequality(norm(x), rho)
same_logits = Inequality(norm(shift * x - A * Delta), 0)
same_prediction = Inequality(norm(f(A + shift, x) - f(A, x + Delta)), 0)
nothing_moves = {A: [[1]], x: [1], Delta: [0], shift: [[0]], rho: 1}

duality_norm = theorem(
    "duality-norm",
    "how large the data shift is, and that none with the same logits is smaller",
    Inequality(spectral_norm(rho**-2 * (A * Delta) * x.T), norm(A * Delta) / rho),
    Inequality(norm(A * Delta) / rho, spectral_norm(A) * norm(Delta) / rho),
    Inequality(norm(A * Delta) / rho, spectral_norm(shift)),
    source="Correspondence, norm",
    hypotheses=(x_within_rho, same_logits),
    witness=nothing_moves,
    note=r"It is meant for $\rho = \lVert x \rVert_2$; then the matrix on the left of the first line is $A' - A$. The second "
    r"hypothesis says that $D\,x = A\,\Delta$.",
)

shift_invariance = lemma(
    "shift-invariance",
    "a constant added to all logits changes no prediction",
    Equation(softmax(p + mu * ones(n)), softmax(p)),
    Equation(f(A + ones(n) * w.T, x), f(A, x)),
    source="Shift invariance",
    where=(softmax, f),
)

duality_family = theorem(
    "duality-family",
    "a family of data shifts with one prediction",
    Equation(A_any() * x, A * (x + Delta) + mu * ones(n)),
    Equation(f(A_any(), x), f(A, x + Delta)),
    Equation(along_x * (shift * x) * x.T + shift * (identity(d) - along_x * x * x.T), shift),
    source="Correspondence, family",
    where=(A_any,),
    nonzero=(norm(x),),
    note=r"By the last line every $D$ with $D\,x = A\,\Delta + \mu\,\mathbf{1}_n$ is in the family: take $E = D$.",
)

alike = Inequality(norm(softmax(p) - softmax(q)), 0)

duality_converse = theorem(
    "duality-converse",
    "equal predictions have equal logits, but for a constant",
    Inequality(p[k] - q[k], p[l] - q[l]),
    Inequality(norm(C() * (p - q)), 0),
    source="Correspondence, converse",
    hypotheses=(alike,),
    witness={p: [0], q: [0]},
    where=(C,),
    note=r"The hypothesis says that the two predictions are equal. With $k$ and $l$ exchanged, the first line says that all "
    r"entries of $p - q$ are equal; so does the second, since $C$ subtracts the mean from every entry.",
)

duality_minimum = theorem(
    "duality-minimum",
    "the smallest data shift",
    Inequality(norm(C() * (A * Delta)) / rho, spectral_norm(shift)),
    Inequality(spectral_norm(rho**-2 * (C() * (A * Delta)) * x.T), norm(C() * (A * Delta)) / rho),
    source="Correspondence, minimum",
    hypotheses=(x_within_rho, same_prediction),
    witness=nothing_moves,
    note=r"Again for $\rho = \lVert x \rVert_2$. The second hypothesis says that the data shift $D$ gives the prediction of the "
    r"weight shift $\Delta$.",
)

duality_attained = theorem(
    "duality-attained",
    "the smallest data shift gives the prediction",
    Equation(A_centred() * x, A * (x + Delta) - n**-1 * inner(A * Delta, ones(n)) * ones(n)),
    Equation(f(A_centred(), x), f(A, x + Delta)),
    source="Correspondence, attained",
    where=(A_centred,),
    nonzero=(norm(x),),
)

duality_contrast = proposition(
    "duality-contrast",
    "what a contrast sees of a data shift",
    Equation(
        inner(u, log(f(A + shift, x))),
        inner(A.T * u, x) + inner(u, shift * x) - inner(u, ones(n)) * log(inner(exp((A + shift) * x), ones(n))),
    ),
    source="Correspondence, contrast",
    note=r"A *contrast* is a vector $u$ with $\langle u, \mathbf{1}_n \rangle = 0$. If also $A^\top u = 0$, only "
    r"$\langle u, D\,x \rangle$ is left; and for $D = 0$ nothing, whatever $x$ is.",
)

duality_elsewhere = proposition(
    "duality-elsewhere",
    "the two shifts at other weights",
    Equation(A_dual() * y - A * (y + Delta), (along_x * inner(x, y) - 1) * (A * Delta)),
    source="Correspondence, elsewhere",
    where=(A_dual,),
    nonzero=(norm(x),),
)

# Descent: the weights move, or the data.
along_x_0 = norm(x_0) ** -2
A_at = Definition("A_at", [y], A + along_x_0 * (A * (y - x_0)) * x_0.T, latex=r"\mathcal{A}")
step_x = -eta * gradient(L(A, x), x)

gradients = lemma(
    "duality-gradients",
    "two gradients, one vector",
    Equation(gradient(L(A, x), x), A.T * V(A * x)),
    Equation(gradient(L(A, x), A), V(A * x) * x.T),
    source="Correspondence, gradients",
    where=(V,),
    note=r"$V(p)$ is the gradient of the loss in the logits $p$.",
)

trajectory_duality = theorem(
    "trajectory-duality",
    "gradient steps on the weights are shifts of the data, of rank one",
    Equation(A_at(x_0), A),
    Equation(f(A_at(x), x_0), f(A, x)),
    Equation(L(A_at(x), x_0), L(A, x)),
    Equation(A_at(y) - A_at(x), along_x_0 * (A * (y - x)) * x_0.T),
    Equation(A_at(x + step_x), A_at(x) - eta * along_x_0 * (A * A.T) * (V(A_at(x) * x_0) * x_0.T)),
    source="Correspondence, descent",
    where=(A_at,),
    nonzero=(norm(x_0),),
)

# Linear regression: what Li et al. quote from von Oswald et al.
delta_x = Variable("delta_x", d)
delta_b = Definition("delta_b_linear", [], A * delta_x, latex=r"\delta_b")

linear_shift = proposition(
    "linear-shift",
    "in linear regression, a step on the weights is a shift of the target",
    Equation(norm(A * (x + delta_x) - b), norm(A * x - (b - delta_b()))),
    source="Section 2.1, first display",
    where=(delta_b,),
    note=r"The text does not say what $\delta_b$ is; this is the one that serves for every $x$ and every $b$ at once.",
)

# A token is a row of A with its entry of b. Tokens are rows here, so a map of tokens multiplies them from the right by the
# transpose of its matrix, which is written in blocks: ((d × d, d × 1), (1 × d, a number)).
zero, zero_row = zeros(d), zeros(1, d)
W_K = W_Q = ((identity(d), zero), (zero_row, 0))
W_V = ((zeros(d, d), x), (zero_row, -1))


def _mapped(W, first, second):
    """The tokens with rows (first, second), n × d and n × 1, times the matrix with the blocks W."""
    (W_11, W_12), (W_21, W_22) = W
    return first * W_11 + second * W_21, first * W_12 + W_22 * second


K_1, k_2 = (Definition(name, [], e) for name, e in zip(("K_1", "k_2"), _mapped(W_K, A, b), strict=True))
Q_1, q_2 = (Definition(name, [], e) for name, e in zip(("Q_1", "q_2"), _mapped(W_Q, A, b), strict=True))
V_1, v_2 = (Definition(name, [], e) for name, e in zip(("V_1", "v_2"), _mapped(W_V, A, b), strict=True))
products = Definition("S", [], Q_1() * K_1().T + q_2() * k_2().T)
linear_step = Definition("delta_gd", [], -eta * gradient(half * norm(A * x - b) ** 2, x), latex=r"\delta_{\mathrm{GD}}")

linear_attention_step = proposition(
    "linear-attention-step",
    "a linear self-attention layer that takes one gradient step",
    Equation(A + eta * products() * V_1(), A),
    Equation(b - A * linear_step(), b + eta * products() * v_2()),
    source="Section 2.1, second display",
    printed=(Equation(A * linear_step(), A * (-eta * gradient(half * norm(A * x - u) ** 2, x))),),
    printed_note=r"The text prints $\hat{b}_j = b_j + P V K^\top Q_j$, where $Q, K, V \in \mathbb{R}^{d \times d}$ are the "
    r"weights, and says that such a step on every $j$ is identical to the step of gradient descent. What is added there does "
    r"not depend on the data. So gradient descent would have to move any two targets $b$, $u$ alike:",
    read_by_us=True,
    where=(K_1, k_2, Q_1, q_2, V_1, v_2, products, linear_step),
)

# Softmax regression.
values = (diag(in_x.f(x)) - in_x.f(x) * in_x.f(x).T) * in_x.c(x)
layer = Definition("T", [p], p - eta * (A * A.T) * V(p), latex=r"\mathcal{T}")
descended = x - eta * gradient(in_x.L(x), x)

descent_is_attention = theorem(
    "descent-is-attention",
    "a gradient step is a linear-attention update of the logits",
    Equation(gradient(in_x.L(x), x)[i], inner(A[:, i], values)),
    Equation((A * descended)[k], (A * x)[k] - eta * total(inner(A[k, :].T, A[j, :].T) * values[j], j)),
    Equation(A * descended, layer(A * x)),
    Equation(in_x.f(descended), softmax(layer(A * x))),
    source="Descent is attention",
    where=(V, layer),
)

claims, papers, __all__ = exported(globals(), "B", P=(linear_shift, linear_attention_step))
