"""The tensor trick: attention regression without Kronecker products (Gao et al., arXiv 2307.02419).

A_1 is n × d, A_2 is m × e, X is d × e, B is n × m; in the paper m = n and e = d. Everything is a function of the scores
S = A_1 X A_2ᵀ, an n × m matrix. The full text of the paper is not at hand: what a summary of it leaves open is ours, and each
statement says so.
"""

from sympy import Rational, Symbol, sqrt

from anysize import *
from weightshift.statements import corollary, exported, lemma, observation, proposition, theorem
from weightshift.statements.facts import R, small
from weightshift.statements.lipschitz import beta, three_halves
from weightshift.statements.softmax_regression import d, eta, half, n

m, e = dimension("m"), dimension("e")
A1, A2 = Variable("A_1", n, d), Variable("A_2", m, e)
X, Y, V = Variable("X", d, e), Variable("Y", d, e), Variable("V", d, e)
B = Variable("B", n, m)
S, T = Variable("S", n, m), Variable("T", n, m)
i, k, j, l = Index("i", d), Index("k", e), Index("j", n), Index("l", m)
rho = Symbol("rho", positive=True)

scores = A1 * X * A2.T
scores_Y = A1 * Y * A2.T
a_j = A1[j, :].T

# One row of the problem: logits p and q, a target b.
p, q, b, v, w = (Variable(name, m) for name in "pqbvw")
x = Variable("x", e)
softmax = Definition("sigma", [p], inner(exp(p), ones(m)) ** -1 * exp(p), latex=r"\sigma")

J = Definition("J", [p, v], hadamard(softmax(p), v) - inner(softmax(p), v) * softmax(p))
drop = Definition("drop", [w], w - inner(w, ones(m)) * b, latex=r"\Pi")
drop_T = Definition("drop_T", [w], w - inner(w, b) * ones(m), latex=r"\Pi^{\top}")

# Functions of the scores.
u = Definition("u", [S], exp(S))
alpha = Definition("alpha", [S], exp(S) * ones(m), latex=r"\alpha")
f = Definition("f", [S], inverse(diag(alpha(S))) * exp(S))
c = Definition("c", [S], f(S) - B)
f_A2 = Definition("f_A2", [x], inner(exp(A2 * x), ones(m)) ** -1 * exp(A2 * x), latex="f_{A_2}")


def row_sums(matrix):
    """diag(M 1): the sums of the rows of M, as a diagonal matrix."""
    return diag(matrix * ones(m))


# The identity.

tensor_vec = theorem(
    "tensor-vec",
    "in pairs of indices",
    Equation(scores[j, l], total(total(A1[j, i] * A2[l, k] * X[i, k], k), i)),
    Equation(scores.T[l, j], total(total(A2[l, k] * A1[j, i] * X.T[k, i], i), k)),
    Equation((A1.T * S * A2)[i, k], total(total(A1[j, i] * A2[l, k] * S[j, l], l), j)),
    source="The vec identity",
    note=r"Entry $((j, l), (i, k))$ of $A_1 \otimes A_2$ is $(A_1)_{j,i} (A_2)_{l,k}$. Read with pairs in the order of "
    r"*rows*, $\operatorname{vec}(X)_{(i,k)} = X_{i,k}$, the first equation is $\operatorname{vec}(A_1 X A_2^\top) = "
    r"(A_1 \otimes A_2) \operatorname{vec}(X)$. The second is the same for the transposes. Their rows are the columns here, "
    r"so with pairs in the order of *columns* it reads $\operatorname{vec}(A_1 X A_2^\top) = (A_2 \otimes A_1) "
    r"\operatorname{vec}(X)$. The third is the transposed map, $(A_1 \otimes A_2)^\top \operatorname{vec}(S) = "
    r"\operatorname{vec}(A_1^\top S A_2)$, in the order of rows.",
)

tensor_blocks = theorem(
    "tensor-blocks",
    "$n$ softmax regressions that share $X$",
    Equation(scores[j, :].T, A2 * X.T * a_j),
    Equation(f(scores)[j, :].T, f_A2(X.T * a_j)),
    Equation(norm(f(scores) - B) ** 2, total(norm(f_A2(X.T * a_j) - B[j, :].T) ** 2, j)),
    source="The block form",
    where=(alpha, f, f_A2),
    note=r"With $a_j := (A_1)_{j,*}^\top$. In the order of rows the first right side is $(a_j^\top \otimes A_2) "
    r"\operatorname{vec}(X)$: row $j$ is the softmax regression with design $a_j^\top \otimes A_2$ at "
    r"$x = \operatorname{vec}(X)$, and the one with design $A_2$ at $X^\top a_j$.",
)


def _of_loss(name, parameters, formula):
    """What belongs to one loss, whose name stands below a letter."""
    letter, loss = name.split("_")
    return Definition(name, parameters, formula, latex=rf"{letter}_{{\mathrm{{{loss}}}}}")


# The two objectives, with the factor ½ of Li et al.
residual = exp(S) - diag(alpha(S)) * B
L_norm = _of_loss("L_norm", [S], half * norm(f(S) - B) ** 2)
L_resc = _of_loss("L_resc", [S], half * norm(residual) ** 2)

s_j, b_j = S[j, :].T, B[j, :].T

tensor_normalized = proposition(
    "tensor-normalized",
    "row by row",
    Equation(f(S) * ones(m), ones(n)),
    Equation(L_norm(S), total(half * norm(softmax(s_j) - b_j) ** 2, j)),
    source="The normalised objective",
    where=(alpha, f, L_norm, softmax),
    note=r"The problem is $\min_X L_{\mathrm{norm}}(A_1 X A_2^\top)$. The summary of the paper has no factor $\frac12$.",
)

tensor_rescaled = proposition(
    "tensor-rescaled",
    "row by row, and beside the normalised one",
    Equation(L_resc(S), total(half * norm(exp(s_j) - alpha(S)[j] * b_j) ** 2, j)),
    Equation(norm(exp(s_j) - alpha(S)[j] * b_j), alpha(S)[j] * norm(softmax(s_j) - b_j)),
    Equation(L_resc(S), total(alpha(S)[j] ** 2 * half * norm(softmax(s_j) - b_j) ** 2, j)),
    source="The rescaled objective",
    where=(alpha, L_resc, softmax),
    note=r"The problem is $\min_X L_{\mathrm{resc}}(A_1 X A_2^\top)$.",
)

# Three more losses. Cross-entropy and entropy have one meaning each; "sparse" has not: this one is ours.
L_ce = _of_loss("L_ce", [S], -total(total(B[j, l] * log(f(S))[j, l], l), j))
L_ent = _of_loss("L_ent", [S], -total(total(f(S)[j, l] * log(f(S))[j, l], l), j))
L_sparse = _of_loss("L_sparse", [S], total(alpha(S)[j], j))
losses = (L_norm, L_resc, L_ce, L_ent, L_sparse)

# Their slopes: the gradients in the scores.
G_norm = _of_loss("G_norm", [S], hadamard(f(S), c(S)) - row_sums(hadamard(f(S), c(S))) * f(S))
G_resc = _of_loss("G_resc", [S], hadamard(u(S), residual) - row_sums(hadamard(B, residual)) * u(S))
G_ce = _of_loss("G_ce", [S], row_sums(B) * f(S) - B)
G_ent = _of_loss("G_ent", [S], row_sums(hadamard(f(S), S)) * f(S) - hadamard(f(S), S))
G_sparse = _of_loss("G_sparse", [S], exp(S))
slopes = (G_norm, G_resc, G_ce, G_ent, G_sparse)

f_j, c_j, r_j = f(S)[j, :].T, c(S)[j, :].T, residual[j, :].T
tensor_slopes = proposition(
    "tensor-losses-scores",
    "in the scores",
    Equation(D(L_norm(S), S[j, l]), f(S)[j, l] * (c(S)[j, l] - inner(f_j, c_j))),
    Equation(D(L_resc(S), S[j, l]), u(S)[j, l] * (residual[j, l] - inner(b_j, r_j))),
    Equation(D(L_ce(S), S[j, l]), inner(b_j, ones(m)) * f(S)[j, l] - B[j, l]),
    Equation(D(L_ent(S), S[j, l]), f(S)[j, l] * (inner(f_j, s_j) - S[j, l])),
    Equation(D(L_sparse(S), S[j, l]), u(S)[j, l]),
    source="Five slopes",
    where=(L_norm, L_resc, L_ce, L_ent, L_sparse),
    note=r"The summary of the paper names cross-entropy, entropy and sparse losses and gives no formulas. “Sparse” is ours: "
    r"the sum of the entries of $\exp(S)$, their $1$-norm. (The $1$-norm of $f$ would be $n$, whatever $S$ is.)",
)

tensor_losses = theorem(
    "tensor-losses",
    "in $X$",
    *(Equation(gradient(L(scores), X), A1.T * G(scores) * A2) for L, G in zip(losses, slopes, strict=True)),
    source="Gradients without the Kronecker product",
    where=slopes,
)

tensor_losses_designs = theorem(
    "tensor-losses-designs",
    "in $A_1$ and in $A_2$",
    *(
        equation
        for L, G in zip(losses, slopes, strict=True)
        for equation in (
            Equation(gradient(L(scores), A1), G(scores) * A2 * X.T),
            Equation(gradient(L(scores), A2), G(scores).T * A1 * X),
        )
    ),
    source="Gradients in the designs",
)

# Second derivatives: how the slopes move when the scores move along T.
df = Definition("df", [S, T], hadamard(f(S), T) - row_sums(hadamard(f(S), T)) * f(S), latex=r"\dot{f}")
du = Definition("du", [S, T], hadamard(exp(S), T), latex=r"\dot{u}")
dr = Definition("dr", [S, T], du(S, T) - row_sums(du(S, T)) * B, latex=r"\dot{r}")
K_norm = _of_loss(
    "K_norm",
    [S, T],
    hadamard(df(S, T), c(S))
    + hadamard(f(S), df(S, T))
    - row_sums(hadamard(f(S), c(S))) * df(S, T)
    - row_sums(hadamard(df(S, T), c(S)) + hadamard(f(S), df(S, T))) * f(S),
)
K_resc = _of_loss(
    "K_resc",
    [S, T],
    hadamard(du(S, T), residual)
    + hadamard(u(S), dr(S, T))
    - row_sums(hadamard(B, residual)) * du(S, T)
    - row_sums(hadamard(B, dr(S, T))) * u(S),
)
K_ce = _of_loss("K_ce", [S, T], row_sums(B) * df(S, T))
K_ent = _of_loss(
    "K_ent",
    [S, T],
    row_sums(hadamard(f(S), S)) * df(S, T) + row_sums(hadamard(df(S, T), S)) * f(S) - hadamard(df(S, T), S) - df(S, T),
)
K_sparse = _of_loss("K_sparse", [S, T], hadamard(exp(S), T))
curvatures = (K_norm, K_resc, K_ce, K_ent, K_sparse)

moved = A1 * (X + eta * V) * A2.T
along = A1 * V * A2.T

tensor_losses_hessian = theorem(
    "tensor-losses-hessian",
    "in $X$",
    *(
        Equation(at(D(gradient(L(moved), X)[i, k], eta), eta, 0), (A1.T * K(scores, along) * A2)[i, k])
        for L, K in zip(losses, curvatures, strict=True)
    ),
    source="Hessian-vector products",
    where=(df, du, dr, *curvatures),
    note=r"The left sides are the derivatives of the gradient along $V$: entry $(i, k)$ of the Hessian times $V$.",
)

# Lipschitz bounds. Y, C1 and C2 are X, A1 and A2 moved.
C1, C2 = Variable("C_1", n, d), Variable("C_2", m, e)
F, H = Variable("F", d, d), Variable("H", e, e)
scores_C1, scores_C2 = C1 * X * A2.T, A1 * X * C2.T
size_1, size_2 = spectral_norm(A1), spectral_norm(A2)
keys, queries = spectral_norm(X * A2.T), spectral_norm(A1 * X)
step, step_1, step_2 = norm(Y - X), norm(C1 - A1), norm(C2 - A2)

tensor_lipschitz_scores = lemma(
    "tensor-lipschitz-scores",
    "in $X$, in $A_1$ and in $A_2$",
    Inequality(norm(scores_Y - scores), size_1 * size_2 * step),
    Inequality(norm(scores_C1 - scores), keys * step_1),
    Inequality(norm(scores_C2 - scores), queries * step_2),
    source="Lipschitz bounds of the scores",
    note=r"In the first, $\lVert A_1 \rVert \lVert A_2 \rVert$ is the spectral norm of $A_1 \otimes A_2$.",
)

alpha_inverse = Definition("alpha_inv", [S], inverse(diag(alpha(S))) * ones(n), latex=r"\alpha^{-1}")
functions = (u, alpha, alpha_inverse, f, c)
stretches = (exp(rho), sqrt(m) * exp(rho), exp(rho) / m, half, half)


def biggest(matrix):
    """The largest absolute value of an entry."""
    return largest(max_norm(matrix[j, :].T), j)


short_S, short_T = Inequality(biggest(S), rho), Inequality(biggest(T), rho)

tensor_lipschitz_functions = theorem(
    "tensor-lipschitz-functions",
    "in the scores",
    *(Inequality(norm(F(T) - F(S)), C * norm(T - S)) for F, C in zip(functions, stretches, strict=True)),
    source="Lipschitz bounds of u, α, 1/α, f and c",
    hypotheses=(short_S, short_T),
    witness={S: [[0]], T: [[0]], rho: 1},
    where=(u, alpha, alpha_inverse, f, c),
)

b_bounded = Inequality(norm(b), 1)
B_bounded = Inequality(largest(norm(B[j, :].T), j), 1)
sums_bounded = Inequality(max_norm(B * ones(m)), 1)
bends = (Rational(13, 4), (1 + sqrt(m)) ** 3 * exp(2 * rho), half, half + 2 * rho, exp(rho))

tensor_lipschitz_slopes = theorem(
    "tensor-lipschitz-slopes",
    "in the scores",
    *(Inequality(norm(G(T) - G(S)), C * norm(T - S)) for G, C in zip(slopes, bends, strict=True)),
    source="Lipschitz bounds of the slopes",
    hypotheses=(short_S, short_T, B_bounded, sums_bounded),
    witness={S: [[0]], T: [[0]], B: [[1]], rho: 1},
    note=r"The last two hypotheses hold where the rows of $B$ are probability vectors.",
)


P, Q = Variable("P", n, m), Variable("Q", n, m)
kappa = Symbol("kappa", positive=True)
short, short_Y = Inequality(biggest(scores), rho), Inequality(biggest(scores_Y), rho)
short_C1 = Inequality(biggest(scores_C1), rho)


def _bounds_of_regression(id, change, title, there, moved, size, step, gradient, where="tensor-losses-designs"):
    """The five functions and a gradient, when the scores move because of `change`."""
    return theorem(
        id,
        change,
        *(Inequality(norm(F(there) - F(scores)), C * size * step) for F, C in zip(functions, stretches, strict=True)),
        Inequality(norm(gradient(P) - gradient(Q)), kappa * size**2 * step),
        source=f"Lipschitz bounds of attention regression{title}",
        hypotheses=(short, Inequality(biggest(there), rho), Inequality(norm(P - Q), kappa * norm(there - scores))),
        witness={A1: [[0]], A2: [[0]], X: [[0]], P: [[0]], Q: [[0]], B: [[1]], rho: 1, kappa: 1, moved: [[0]]},
        note=r"In the last, $P$ and $Q$ are the slopes of one loss at the two places, and $\kappa$ is its constant in "
        r"{prf:ref}`the bounds of the slopes <tensor-lipschitz-slopes>`. The left side is then the distance of two "
        f"gradients, by {{prf:ref}}`their formula <{where}>`.",
    )


tensor_lipschitz = _bounds_of_regression(
    "tensor-lipschitz", "in $X$", "", scores_Y, Y, size_1 * size_2, step, lambda G: A1.T * G * A2, "tensor-losses"
)
tensor_lipschitz_A1 = _bounds_of_regression(
    "tensor-lipschitz-a1", "in $A_1$", ", in the queries", scores_C1, C1, keys, step_1, lambda G: G * A2 * X.T
)
tensor_lipschitz_A2 = _bounds_of_regression(
    "tensor-lipschitz-a2", "in $A_2$", ", in the keys", scores_C2, C2, queries, step_2, lambda G: G.T * A1 * X
)

# One row as the softmax regression with design A2 at x_a = Xᵀ a, in the manner of Li et al.
a = Variable("a", d)
x_a, y = X.T * a, Variable("y", e)
below_one = Inequality(beta, 1, strict=True)


def Z(logits):
    """The sum of the exponentials of the logits."""
    return inner(exp(logits), ones(m))


def _row(p, q, change, near):
    """Lemmas 5.6 to 5.8 and 5.5 for the logits p and q of one row."""
    return (
        Inequality(norm(exp(p) - exp(q)), 2 * sqrt(m) * R * exp(R**2) * change),
        Inequality(absolute(Z(p) - Z(q)), norm(exp(p) - exp(q)) * sqrt(m)),
        Inequality(absolute(Z(p) ** -1 - Z(q) ** -1), beta**-2 * absolute(Z(p) - Z(q))),
        Inequality(
            norm(Z(p) ** -1 * exp(p) - Z(q) ** -1 * exp(q)), 4 * beta**-2 * m**three_halves * R * exp(2 * R**2) * change
        ),
    )


near_x = Inequality(max_norm(A2 * (y - x_a)), small, strict=True)
near_A2 = Inequality(max_norm((A2 - C2) * x_a), small, strict=True)
tensor_lipschitz_paper = theorem(
    "tensor-lipschitz-paper",
    "the constants of Li et al., row by row",
    *_row(A2 * x_a, A2 * y, norm(x_a - y), near_x),
    *_row(A2 * x_a, C2 * x_a, spectral_norm(A2 - C2), near_A2),
    source="Lipschitz bounds in the manner of the papers",
    hypotheses=(
        near_x,
        near_A2,
        Inequality(size_2, R),
        Inequality(spectral_norm(C2), R),
        Inequality(norm(x_a), R),
        Inequality(norm(y), R),
        Inequality(beta, Z(A2 * x_a)),
        Inequality(beta, Z(A2 * y)),
        Inequality(beta, Z(C2 * x_a)),
        below_one,
        Inequality(4, R),
    ),
    witness={a: [0], A2: [[0]], C2: [[0]], X: [[0]], y: [0], beta: half, R: 4},
    note=r"Here $a$ is a row of $A_1$. If $X$ moves to $Y$, then $y = Y^\top a$; if the row moves to $a'$, then "
    r"$y = X^\top a'$. The constants of the paper on attention regression are not in its summary.",
)

# In context.
B_tilde = Definition("B_tilde", [], B + f(scores) - f(scores_Y), latex=r"\widetilde{B}")
B_hat = Definition("B_hat", [], B + f(scores) - f(scores_C1), latex=r"\widehat{B}")


def rescaled(scores):
    """The rescaled residual u − diag(α) B."""
    return u(scores) - diag(alpha(scores)) * B


def _rescaled_target(there):
    return inverse(diag(alpha(scores))) * (u(scores) - rescaled(there))


B_tilde_resc = Definition("B_tilde_resc", [], _rescaled_target(scores_Y), latex=r"\widetilde{B}_{\mathrm{resc}}")
B_hat_resc = Definition("B_hat_resc", [], _rescaled_target(scores_C1), latex=r"\widehat{B}_{\mathrm{resc}}")

tensor_icl_exact = theorem(
    "tensor-icl-exact",
    "a shift of $X$ is a shift of $A_1$, and of $A_2$",
    Equation(A1 * (X + F * X) * A2.T, (A1 + A1 * F) * X * A2.T),
    Equation(A1 * (X + X * H) * A2.T, A1 * X * (A2 + A2 * H.T).T),
    Equation(A1 * (X - eta * A1.T * S * A2) * A2.T, scores - eta * (A1 * A1.T) * S * (A2 * A2.T)),
    source="Weight shift as context shift",
    note=r"If $X$ is invertible, every shift has the first form, $\Delta X = F X$ with $F = \Delta X\, X^{-1}$, and the second, "
    r"with $H = X^{-1} \Delta X$. The third is a step along any $A_1^\top S A_2$, such as a gradient, seen by the scores.",
)

tensor_icl = theorem(
    "tensor-icl",
    "weight shift and data shift",
    Equation(f(scores) - B_tilde(), f(scores_Y) - B),
    Equation(f(scores) - B_hat(), f(scores_C1) - B),
    Equation(u(scores) - diag(alpha(scores)) * B_tilde_resc(), rescaled(scores_Y)),
    Equation(u(scores) - diag(alpha(scores)) * B_hat_resc(), rescaled(scores_C1)),
    Inequality(norm(B_tilde() - B), half * R * step),
    Inequality(norm(B_hat() - B), half * R * step_1),
    Inequality(norm(B_tilde_resc() - B), (1 + sqrt(m)) / m * exp(2 * rho) * R * step),
    Inequality(norm(B_hat_resc() - B), (1 + sqrt(m)) / m * exp(2 * rho) * R * step_1),
    source="In-context theorem for attention",
    where=(B_tilde, B_hat, B_tilde_resc, B_hat_resc),
    hypotheses=(Inequality(size_1 * size_2, R), Inequality(keys, R), short, short_Y, short_C1, B_bounded),
    witness={A1: [[0]], A2: [[0]], X: [[0]], Y: [[0]], C1: [[0]], B: [[1]], rho: 1, R: 1},
    note="The summary of the paper announces this theorem and does not print it; the form and the constants are ours.",
)

M = Definition("M", [], m**three_halves * exp(10 * R**2))
tensor_icl_paper = corollary(
    "tensor-icl-paper",
    "with the constant of Li et al.",
    Inequality(norm(B_tilde() - B), M() * step),
    Inequality(norm(B_hat() - B), M() * step_1),
    Inequality(norm(B_tilde_resc() - B), M() * step),
    Inequality(norm(B_hat_resc() - B), M() * step_1),
    source="In-context theorem for attention, in the manner of the papers",
    where=(M,),
    hypotheses=(
        Inequality(size_1 * size_2, R),
        Inequality(keys, R),
        Inequality(biggest(scores), R**2),
        Inequality(biggest(scores_Y), R**2),
        Inequality(biggest(scores_C1), R**2),
        B_bounded,
        Inequality(4, R),
    ),
    witness={A1: [[0]], A2: [[0]], X: [[0]], Y: [[0]], C1: [[0]], B: [[1]], R: 4},
    note=r"The first constant holds for the normalised version without the bounds on the scores and on $B$.",
)

# The experiments that a summary of the paper proposes, and the questions that it leaves open.


def _rounding(multiplications: int, because: str) -> dict:
    """The range of what is zero in exact arithmetic: each multiplication may round by 2^-52, relatively."""
    because += rf", up to the rounding of ${multiplications}$ multiplications, $2^{{-52}}$ each"
    return dict(high=Rational(multiplications, 2**52), because=because)


# The sizes of the runs; an entry of (A1 kron A2) vec(X) takes d^2 multiplications, all of them n^2 d^2.
_words, _size, _steps = 6, 4, 100
_product = (_words * _size) ** 2
_path = 2 * _steps * _product
_vec, _exact = "{prf:ref}`Vec identity <tensor-vec>`", "{prf:ref}`Weight shift as context shift <tensor-icl-exact>`"
_bounds = "{prf:ref}`Lipschitz bounds of attention regression <tensor-lipschitz>`"
_bounded = dict(high=1, because=_bounds)
_safe = _bounds + " with $C$, so that a step of length $1/C$ cannot raise the loss"
_masked = "a masked softmax is a softmax on fewer entries, {prf:ref}`bounded <tensor-lipschitz-functions>`"
_slope = r"the slope of a sigmoid is $\sigma (1 - \sigma)$, greatest where $\sigma = \frac12$"
_held = "the highest power of $d$ in the count of what is held"
tensor_experiments = observation(
    "tensor-experiments",
    "the first experiments and the next checks",
    "Experiments",
    Measure("rows", r"residual of the vec identity, in the order of rows", **_rounding(_product, _vec)),
    Measure("columns", r"the same in the order of columns, factors swapped", **_rounding(_product, _vec)),
    Measure("mixed", r"the same in the order of columns, factors not swapped"),
    Measure("prediction", r"share of the bound on $f$ that is used, random moves", **_bounded),
    Measure("gradients", r"largest share used of the bounds on the five gradients, random moves", **_bounded),
    Measure(
        "two words",
        r"share used of the bound on $f$ at $X = 0$, the best of 40 designs and direction, $n = d = 2$",
        **_bounded,
    ),
    Measure("closeness", r"share of gradient steps that break the closeness hypothesis, $R = 4$"),
    Measure(
        "context", r"largest distance of predictions, steps on $X$ and shifts of $A_1$", **_rounding(_path, _exact)
    ),
    Measure("attention", r"the same, steps on $X$ and linear attention on the scores", **_rounding(_path, _exact)),
    Measure(
        "cosine",
        r"cosine of the changes by one step on $X$ and one on $A_1$",
        low=1,
        high=1,
        because="what the summary says: changes that correspond have one direction",
    ),
    note="An identity in exact arithmetic holds to rounding, a proved bound holds, and the last prediction is that of the "
    "summary, that learning in context and gradient descent are equivalent.",
)

tensor_questions = observation(
    "tensor-questions",
    "what was run to answer them",
    "Open questions",
    Measure("rises", r"largest ratio of one loss to the one before, 200 steps of length $1/C$", high=1, because=_safe),
    Measure("paper", r"share of the loss removed in 200 steps of length $1/M$, $R = 4$"),
    Measure("lipschitz", r"share of the loss removed in 200 steps of length $1/C$, $R = 4$"),
    Measure("search", r"the same with a line search"),
    Measure("unstable", r"share of problems on which a step of length $1$ raises the loss, $R = 16$"),
    Measure(
        "causal softmax", r"largest stretch found, causal softmax", high=stretches[functions.index(f)], because=_masked
    ),
    Measure("sigmoid", r"largest stretch found, sigmoid", high=half * (1 - half), because=_slope),
    Measure("normalised ReLU", r"decimal logarithm of the largest stretch found, normalised ReLU"),
    Measure("explicit", r"exponent of memory in $d = n$, explicit Kronecker product", high=4, because=_held),
    Measure("structured", r"exponent of memory in $d = n$, structured", high=2, because=_held),
)

claims, papers, __all__ = exported(globals(), "T")
