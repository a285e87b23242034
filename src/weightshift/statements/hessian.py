"""The Hessian of the softmax regression loss, its extreme eigenvalues, and Newton's method.

f = f(x), c = f − b and L as in section 4 of Li et al. (arXiv 2304.13276). v is a direction in the logits Ax, z one in x.
"""

from sympy import Symbol, sqrt

from anysize import *
from weightshift.statements import exported, lemma, observation, proposition, theorem
from weightshift.statements.facts import k, l
from weightshift.statements.softmax_regression import A, L, b, c, d, eta, f, half, n, x

m = Index("m", n)
v, w = Variable("v", n), Variable("w", n)
y, z = Variable("y", d), Variable("z", d)
t = Symbol("t", real=True)
omega = Symbol("omega", real=True)

J = Definition("J", [x], diag(f(x)) - f(x) * f(x).T)
h = Definition("h", [x], J(x) * c(x))
B = Definition("B", [x], J(x) * J(x) + diag(h(x)) - f(x) * h(x).T - h(x) * f(x).T)
H = Definition("H", [x], A.T * B(x) * A)

# b is a distribution, or less: what the bounds need of it.
target_not_negative = Inequality(0, smallest(b[k], k))
target_sum = Inequality(inner(b, ones(n)), 1)
distribution = (target_not_negative, target_sum)
_one_row = {A: [[1]], b: [1], x: [0]}

hessian = proposition(
    "hessian",
    r"the Hessian is $A^\top B(x) A$",
    Equation(jacobian(gradient(L(x), x), x), A.T * B(x) * A),
    Equation(B(x).T, B(x)),
    Equation(B(x) * ones(n), zeros(n)),
    Equation(inner(v, B(x) * v), norm(J(x) * v) ** 2 + total(h(x)[k] * (v[k] - inner(f(x), v)) ** 2, k)),
    source="Hessian",
    where=(J, h, B),
    note="So the Hessian sees the logits through one symmetric matrix, its *core* $B(x)$, which does not see a constant "
    "added to all of them.",
)

hessian_bounds = theorem(
    "hessian-bounds",
    "the core lies between minus one half and one half",
    Inequality(inner(v, B(x) * v), half * norm(v) ** 2),
    Inequality(-half * norm(v) ** 2, inner(v, B(x) * v)),
    source="Bounds of the Hessian",
    hypotheses=distribution,
    witness={**_one_row, v: [0]},
)

# Two rows: exp of the logits are r and s, so f = (p, 1 − p) with p = r / (r + s), and b = (q, 1 − q).
r, s = Symbol("r", positive=True), Symbol("s", positive=True)
q = Symbol("q", real=True)
a_1, a_2 = Variable("a_1", d), Variable("a_2", d)
greatest, least = (39 + 55 * sqrt(33)) / 1152, (39 - 55 * sqrt(33)) / 1152


def two_row_eigenvalue(p, q):
    """4 p (1 − p) (p (1 − p) + (p − q) (1 − 2p)): the eigenvalue of B that need not vanish, where n = 2."""
    return 4 * (p * (1 - p)) ** 2 + 4 * (p - q) * (p * (1 - p)) * (1 - 2 * p)


odds = r / (r + s)
share = Definition("p", [], odds)()  # the same, written p
largest_at, smallest_at = (15 - sqrt(33)) / 24, (9 - sqrt(33)) / 24

two_rows_extremes = theorem(
    "hessian-two-rows",
    "the extreme eigenvalues for two rows",
    Inequality(two_row_eigenvalue(share, q), greatest),
    Inequality(least, two_row_eigenvalue(share, q)),
    Equation(4 * largest_at**2 * (1 - largest_at) * (2 - 3 * largest_at), greatest),
    Equation(4 * smallest_at * (1 - smallest_at) ** 2 * (3 * smallest_at - 1), least),
    source="Sharp bounds, two rows",
    hypotheses=(Inequality(0, q), Inequality(q, 1)),
    witness={r: 1, s: 1, q: 0},
    where=(share.definition,),
    note=r"Here $r$ and $s$ are the exponentials of the two logits. The last two lines say that the bounds are attained: "
    r"they are the values at $p = (15 - \sqrt{33}) / 24$, $q = 0$ and at $p = (9 - \sqrt{33}) / 24$, $q = 1$. "
    r"In decimals the bounds are $0.3081171402$ and "
    r"$-0.2404088069$.",
)

first, second = exp(inner(a_1, x)), exp(inner(a_2, x))
p = Definition("p", [x], first * (first + second) ** -1)
eigenvalue = Definition("lambda", [x], two_row_eigenvalue(p(x), q), latex=r"\lambda")

two_row_hessian = lemma(
    "hessian-of-two-rows",
    "the Hessian for two rows",
    Equation(jacobian(gradient((p(x) - q) ** 2, x), x), half * eigenvalue(x) * (a_1 - a_2) * (a_1 - a_2).T),
    source="Hessian, two rows",
    where=(p, eigenvalue),
)

hessian_eigenvalues = observation(
    "hessian-eigenvalues",
    "a search over more rows finds no more extreme eigenvalue",
    "Sharp bounds, more rows",
    *(
        Measure(
            f"{side} {rows}",
            rf"{side} eigenvalue of $B$ found for $n = {rows}$, over that for $n = 2$",
            high=1,
            because="no eigenvalue is more extreme, {prf:ref}`Sharp bounds <smoothness>`",
        )
        for rows in (3, 4, 6)
        for side in ("greatest", "least")
    ),
    note="Searches from random starts over all predictions, targets at the corners of the simplex. A prediction whose "
    "other entries tend to zero shows that the ratios can come as near to 1 as one likes.",
)

safe_step = theorem(
    "safe-step",
    "how far a step lowers the loss",
    Inequality(L(y), L(x) + inner(A.T * h(x), y - x) + half**2 * norm(A * (y - x)) ** 2),
    Inequality(
        L(x - eta * A.T * h(x)), L(x) - eta * (1 - half**2 * eta * spectral_norm(A) ** 2) * norm(A.T * h(x)) ** 2
    ),
    source="Safe step",
    hypotheses=distribution,
    witness={**_one_row, y: [0], eta: 1},
)

# The third derivative of the loss in the logits, twice in the direction v and once in g.
g = Variable("g", n)
v_bar = Definition("v_bar", [], v - inner(f(x), v) * ones(n), latex=r"\bar v")()
g_bar = Definition("g_bar", [], g - inner(f(x), g) * ones(n), latex=r"\bar g")()
_middle = (inner(f(x), b) - norm(f(x)) ** 2) * ones(n)
rho = Definition("rho", [], 2 * f(x) - b + _middle, latex=r"\rho")()
a = Definition("a", [], 4 * f(x) - b + _middle)()
epsilon = Definition("epsilon", [], b - 2 * f(x), latex=r"\epsilon")()
third_form = total(
    total(
        f(x)[k]
        * f(x)[l]
        * (v_bar[k] ** 2 * (g_bar[k] * a[k] + g_bar[l] * epsilon[l]) - 2 * v_bar[k] * v_bar[l] * (g_bar[l] * rho[k])),
        k,
    ),
    l,
)

third_derivative = lemma(
    "third-derivative",
    "how fast the core changes",
    Inequality(third_form, 5 * sqrt(2) * norm(g) * norm(v) ** 2),
    source="Third derivative",
    hypotheses=distribution,
    witness={**_one_row, v: [0], g: [0]},
    where=tuple(e.definition for e in (v_bar, g_bar, rho, a, epsilon)),
)

change = inner(z, (H(y) - H(x)) * z)
hessian_lipschitz = theorem(
    "hessian-lipschitz",
    "a first Lipschitz bound of the Hessian",
    Inequality(change, 5 * sqrt(2) * spectral_norm(A) ** 3 * norm(y - x) * norm(z) ** 2),
    Inequality(-change, 5 * sqrt(2) * spectral_norm(A) ** 3 * norm(y - x) * norm(z) ** 2),
    source="Lipschitz constant of the Hessian",
    hypotheses=distribution,
    witness={**_one_row, y: [0], z: [0]},
    where=(H,),
)

two_row_third = 4 * sqrt(2) * q**2 * (1 - q) * (12 * q**2 - 15 * q + 4)  # of p, which is called q here
sharpest = (
    0.5714073589522  # its largest absolute value on [0, 1], at the root 0.6362642907 of 60 q³ − 108 q² + 57 q − 8
)

hessian_lipschitz_constant = observation(
    "hessian-lipschitz-constant",
    "the largest third derivative that a search finds",
    "Third derivative, searched for",
    *(
        Measure(
            f"rows {rows}",
            rf"greatest $\lvert D^3 L[v, v, v] \rvert$ found for $n = {rows}$, over $0.5714073590$",
            high=1,
            because="nothing is larger, {prf:ref}`Greatest third derivative <sharp-third>`",
        )
        for rows in (2, 3, 4, 6)
    ),
)

newton = theorem(
    "newton",
    "what the regulariser adds to the curvature",
    Equation(jacobian(gradient(L(x) + half * norm(diag(w) * A * x) ** 2, x), x), A.T * (B(x) + diag(w) * diag(w)) * A),
    Equation(jacobian(f(x), x).T * jacobian(f(x), x), A.T * J(x) * J(x) * A),
    Inequality((omega - half) * norm(A * z) ** 2, inner(A * z, (B(x) + diag(w) * diag(w)) * (A * z))),
    source="Newton",
    hypotheses=(*distribution, Inequality(omega, smallest(w[k] ** 2, k))),
    witness={**_one_row, z: [0], w: [1], omega: 1},
)

newton_convergence = observation(
    "newton-convergence",
    "the order of convergence",
    "Order of convergence",
    Measure("newton", "order of Newton's method; in the limit $2$"),
    Measure("gauss-newton", "order of Gauss–Newton; in the limit $1$"),
    note="Random regularised problems, solved with 100 digits. The order is "
    r"$\log(e_{t+2} / e_{t+1}) / \log(e_{t+1} / e_t)$ at the last three errors $e_t = \lVert x_t - x_* \rVert_2$ "
    "above the rounding.",
)

claims, papers, __all__ = exported(globals(), "B")
