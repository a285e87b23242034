"""How sharp the loss is: the extreme curvatures, and the greatest rate at which they change, for every number of rows.

f, h, L, the core B of the Hessian and the distribution b as in the statements of the Hessian.
"""

from sympy import CRootOf, Rational, Symbol, sqrt

from anysize import *
from weightshift.statements import exported, lemma, proposition, theorem
from weightshift.statements.facts import l
from weightshift.statements.hessian import B, H, distribution, g, g_bar, greatest, h, least, v, w, y, z
from weightshift.statements.softmax_regression import A, L, b, eta, f, half, k, n, x

lam, mu = greatest, -least
lambda_ = Definition("lambda_max", [], lam, latex=r"\lambda")()  # the same, by their letters
mu_ = Definition("mu_min", [], mu, latex=r"\mu")()
_one_row = {A: [[1]], b: [1], x: [0]}

# A Laplacian with signs.

W = Definition(
    "W",
    [x],
    (2 * inner(f(x), b) - 3 * norm(f(x)) ** 2) * f(x) * f(x).T
    + hadamard(f(x), 2 * f(x) - b) * f(x).T
    + f(x) * hadamard(f(x), 2 * f(x) - b).T,
)

laplacian = proposition(
    "laplacian",
    "the core is the Laplacian of a graph with signs",
    Equation(inner(v, B(x) * v), half * total(total(W(x)[k, l] * (v[k] - v[l]) ** 2, k), l)),
    source="Core as a Laplacian",
    where=(W,),
    note="The rows are the vertices, and $W_{k,l}$ is the weight of the edge between $k$ and $l$; it may be negative.",
)

M = Variable("M", n, n)

laplacian_bound = lemma(
    "laplacian-bound",
    "a Laplacian is at most twice its degrees",
    Inequality(
        total(total(M[k, l] * (v[k] - v[l]) ** 2, k), l),
        total(total((M[k, l] + absolute(M[k, l])) * (v[k] ** 2 + v[l] ** 2), k), l),
    ),
    source="Degrees",
    note="Negative weights are dropped, and $(v_k - v_l)^2 \\leq 2 v_k^2 + 2 v_l^2$. For two rows nothing is lost.",
)

# Shares of the rows: p of row k, q of the row of the target, tau of some of the others, in which each counts with a number from 0
# to 1, which is sigma for the row of the target; t and rho are the sums of squares of these others, and of what is left of them.
p, q, sigma, tau, t, rho = (Symbol(name, real=True) for name in ("p", "q", "sigma", "tau", "t", "rho"))


def of_target(p, tau, t, rho):
    """The weighted sum over row k if the target is row k."""
    return p * ((4 * p - 1 - 3 * (p**2 + t + rho)) * tau + 2 * t)


def of_other(p, q, sigma, tau, t, rho):
    """The weighted sum over row k if the target is another row, whose share is q; without a target if q = 0."""
    taken = sigma * q + tau
    return p * ((2 * p + 2 * q - 3 * (p**2 + q**2 + t + rho)) * taken - sigma * q + 2 * sigma * q**2 + 2 * t)


def _runs(affine) -> tuple:
    return tuple(bound for s, top in affine for bound in (Inequality(0, s), Inequality(s, top)))


def _squares(rest) -> tuple:
    return (t, tau * rest), (rho, (rest - tau) * rest)


target_runs = _squares(1 - p)
other_runs = ((sigma, 1), *_squares(1 - p - q))

row_of_target = lemma(
    "row-of-target",
    "a sum over part of a row, in the row of the target",
    Inequality(of_target(p, tau, t, rho), half * lam),
    Inequality(-half * mu, of_target(p, tau, t, rho)),
    source="Row sums, target",
    hypotheses=(Inequality(0, p), Inequality(0, tau), Inequality(p + tau, 1), *_runs(target_runs)),
    witness=dict.fromkeys((p, tau, t, rho), 0),
    note=r"Here $p$ is the share of the row, $\tau$ that of the part, $t$ its sum of squares, and $\rho$ that of the rest.",
)

row_of_other = lemma(
    "row-of-other",
    "a sum over part of a row, in another row",
    Inequality(of_other(p, q, sigma, tau, t, rho), half * lam),
    Inequality(-half * mu, of_other(p, q, sigma, tau, t, rho)),
    source="Row sums, elsewhere",
    hypotheses=(
        *(Inequality(0, e) for e in (p, q, tau)),
        Inequality(p + q + tau, 1),
        *_runs(other_runs),
    ),
    witness=dict.fromkeys((p, q, sigma, tau, t, rho), 0),
    note=r"The same, where $q$ is the share of the row of the target, of which $\sigma$ belongs to the part.",
)

smoothness = theorem(
    "smoothness",
    "the sharp bounds of the curvature",
    Inequality(inner(v, B(x) * v), lambda_ * norm(v) ** 2),
    Inequality(-mu_ * norm(v) ** 2, inner(v, B(x) * v)),
    source="Sharp bounds, every number of rows",
    hypotheses=distribution,
    witness={**_one_row, v: [0]},
    where=(lambda_.definition, mu_.definition),
    note="In decimals the two numbers are $0.308117140242\\ldots$ and $-0.240408806909\\ldots$; for two rows they are attained.",
)

# Targets of any signs: of the sum over part of a row, what does not depend on the target, and the squared length of its coefficients.
without_target = p * ((2 * p - 3 * (p**2 + t + rho)) * tau + 2 * t)
coefficients = p**2 * ((2 * p - 1) ** 2 * tau**2 + 4 * tau**2 * (t + rho) - 4 * tau * t + t)
unit_runs = (t, tau**2), (rho, (1 - p - tau) ** 2)

row_of_any = lemma(
    "row-of-any",
    "a sum over part of a row, for a target of length one",
    Inequality(without_target + 3 * sqrt(3) * coefficients + sqrt(3) / 36, (3 + 2 * sqrt(3)) / 36),
    Inequality(-Rational(5, 32), without_target - 4 * coefficients - Rational(1, 16)),
    source="Row sums, any target",
    hypotheses=(Inequality(0, p), Inequality(0, tau), Inequality(p + tau, 1), *_runs(unit_runs)),
    witness=dict.fromkeys((p, tau, t, rho), 0),
)

smoothness_any = theorem(
    "smoothness-any",
    "the sharp bounds of the curvature for targets of length one, of any signs",
    Inequality(inner(v, B(x) * v), (3 + 2 * sqrt(3)) / 18 * norm(v) ** 2),
    Inequality(-Rational(5, 16) * norm(v) ** 2, inner(v, B(x) * v)),
    source="Sharp bounds, any target",
    hypotheses=(Inequality(norm(b), 1),),
    witness={**_one_row, v: [0]},
    note=r"In decimals the first number is $0.359116756396\ldots$; for two rows both are attained.",
)

smooth_loss = theorem(
    "smooth-loss",
    "the sharp smoothness constant of the loss",
    Inequality(norm(h(y) - h(x)), lambda_ * norm(A * (y - x))),
    Inequality(norm(A.T * h(y) - A.T * h(x)), lambda_ * spectral_norm(A) ** 2 * norm(y - x)),
    source="Smoothness",
    hypotheses=distribution,
    witness={**_one_row, y: [0]},
    note=r"$A^\top h(x)$ is the gradient of $L$, so $L$ is $\lambda \lVert A \rVert^2$-smooth, with $\lambda = 0.3081\ldots$",
)

sharp_step = theorem(
    "sharp-step",
    "a longer safe step",
    Inequality(
        L(x - eta * A.T * h(x)), L(x) - eta * (1 - half * lambda_ * eta * spectral_norm(A) ** 2) * norm(A.T * h(x)) ** 2
    ),
    source="Safe step, longer",
    hypotheses=distribution,
    witness={**_one_row, eta: 1},
)

delta_ = Symbol("delta", positive=True)
enough = Inequality(mu_ + delta_, smallest(w[k] ** 2, k))

sharp_convexity = theorem(
    "sharp-convexity",
    "how much regularisation makes the loss convex",
    Inequality(delta_ * norm(A * z) ** 2, inner(A * z, (B(x) + diag(w) * diag(w)) * (A * z))),
    source="Threshold of convexity",
    hypotheses=(*distribution, enough),
    witness={**_one_row, z: [0], w: [1], delta_: Rational(1, 2)},
)

# How fast the curvature changes.

zeta = Symbol("zeta", real=True)
vanishing = 60 * zeta**3 - 108 * zeta**2 + 57 * zeta - 8
root = zeta, vanishing, Rational(6362642907, 10**10), Rational(6362642908, 10**10)
is_root = (
    Inequality(0, vanishing),
    Inequality(vanishing, 0),
    Inequality(root[2], zeta),
    Inequality(zeta, root[3]),
)
kappa = 2 * zeta**2 * (1 - zeta) * (15 * zeta - 12 * zeta**2 - 4)
C_3 = 2 * sqrt(2) * kappa
fastest = Definition("C_3", [], C_3)()
_root_witness = {zeta: CRootOf(vanishing, 1)}
P = Definition("p", [], exp(t) / (1 + exp(t)))()
u = Variable("u", n)

third_of_two_rows = lemma(
    "third-of-two-rows",
    "how fast the curvature changes for two rows",
    Equation(
        D(D(D((exp(t) / (1 + exp(t))) ** 2, t), t), t),
        2 * P**2 * (1 - P) * (12 * P**2 - 15 * P + 4),
    ),
    source="Third derivative, two rows",
    where=(P.definition,),
    note=r"$p$ is the share of the first row where the target is the second, so that the loss is $p^2$, and $t$ the difference of "
    r"the logits. Along $g = (1, -1)^\top / \sqrt2$ it moves by $\sqrt2$.",
)

# Rates: the rows move, each by theta times its share, relative to their mean. Of the other rows, alpha and beta are in the part,
# alpha and gamma move; alpha_2, beta_2, gamma_2 and delta_2 are the sums of squares.
theta_k, theta_m, alpha, beta, gamma, alpha_2, beta_2, gamma_2, delta_2 = (
    Symbol(name, real=True)
    for name in ("theta_k", "theta_m", "alpha", "beta", "gamma", "alpha_2", "beta_2", "gamma_2", "delta_2")
)


def rate(p, q, sigma, theta_k, theta_m, alpha, beta, gamma, alpha_2, beta_2, gamma_2, delta_2, of_target=False):
    """How fast the sum over part of row k changes; of a row with the target, if q is that very row."""
    other, moved = (p, theta_k * p) if of_target else (q, theta_m * q)
    part, part_moved = (alpha + beta, alpha) if of_target else (sigma * q + alpha + beta, sigma * theta_m * q + alpha)
    mean = theta_k * p + alpha + gamma + (0 if of_target else theta_m * q)
    here, here_moved = (0, 0) if of_target else (q**2, theta_m * q**2)
    squares = p**2 + here + alpha_2 + beta_2 + gamma_2 + delta_2
    squares_moved = theta_k * p**2 + here_moved + alpha_2 + gamma_2
    inside, inside_moved = sigma * here + alpha_2 + beta_2, sigma * here_moved + alpha_2
    taken, taken_moved = (part, part_moved) if of_target else (sigma * q, sigma * theta_m * q)
    quadratic = theta_k * taken + taken_moved - 2 * mean * taken
    cubic = (theta_k - 3 * mean) * ((2 * p + 2 * other) * part + 2 * inside)
    cubic += 2 * (theta_k * p + moved) * part + 2 * (p + other) * part_moved + 4 * inside_moved
    quartic = (theta_k - 4 * mean) * squares * part + 2 * squares_moved * part + squares * part_moved
    return p * (cubic - quadratic - 3 * quartic)


def _four(rest) -> tuple:
    free = rest - alpha - beta - gamma
    return (alpha_2, alpha * rest), (beta_2, beta * rest), (gamma_2, gamma * rest), (delta_2, free * rest)


target_rates = ((theta_k, 1), *_four(1 - p))
other_rates = ((theta_k, 1), (theta_m, 1), (sigma, 1), *_four(1 - p - q))
_shares = alpha, beta, gamma
rate_of_target = rate(p, 0, 0, theta_k, 0, *_shares, alpha_2, beta_2, gamma_2, delta_2, of_target=True)
rate_of_other = rate(p, q, sigma, theta_k, theta_m, *_shares, alpha_2, beta_2, gamma_2, delta_2)

rate_in_target = lemma(
    "rate-of-target",
    "how fast a sum over part of a row can change, in the row of the target",
    Inequality(rate_of_target, kappa),
    source="Rates, target",
    hypotheses=(
        *(Inequality(0, e) for e in (p, *_shares)),
        Inequality(p + alpha + beta + gamma, 1),
        *_runs(target_rates),
        *is_root,
    ),
    witness=dict.fromkeys((p, *_shares, *(s for s, _ in target_rates)), 0) | _root_witness,
)

rate_in_other = lemma(
    "rate-of-other",
    "how fast a sum over part of a row can change, in another row",
    Inequality(rate_of_other, kappa),
    source="Rates, elsewhere",
    hypotheses=(
        *(Inequality(0, e) for e in (p, q, *_shares)),
        Inequality(p + q + alpha + beta + gamma, 1),
        *_runs(other_rates),
        *is_root,
    ),
    witness=dict.fromkeys((p, q, *_shares, *(s for s, _ in other_rates)), 0) | _root_witness,
)

zero_sum = lemma(
    "zero-sum",
    "the length of a vector whose entries sum to zero",
    Inequality(norm(u), total(absolute(u[k]), k) / sqrt(2)),
    source="Length of a vector of sum 0",
    hypotheses=(Inequality(absolute(inner(u, ones(n))), 0),),
    witness={u: [0]},
)

W_g = Definition(
    "W_g",
    [],
    hadamard(W(x), g_bar * ones(n).T + ones(n) * g_bar.T)
    + 2 * hadamard(hadamard(f(x), f(x)), g_bar) * f(x).T
    + 2 * f(x) * hadamard(hadamard(f(x), f(x)), g_bar).T
    + (2 * inner(hadamard(f(x), b), g_bar) - 6 * inner(hadamard(f(x), f(x)), g_bar)) * f(x) * f(x).T,
)()
third_form = half * total(total(W_g[k, l] * (v[k] - v[l]) ** 2, k), l)

sharp_third = theorem(
    "sharp-third",
    "how fast the curvature changes, at most",
    Inequality(third_form, fastest * norm(g) * norm(v) ** 2),
    source="Greatest third derivative",
    hypotheses=(*distribution, *is_root),
    witness={**_one_row, v: [0], g: [0], **_root_witness},
    where=(fastest.definition, W_g.definition, g_bar.definition),
    note="The left side is the derivative of $v^\\top B v$ along $g$, where both are directions in the logits. "
    r"Here $\zeta$ is the root $0.6362642907\ldots$ of the polynomial, and the constant is $C_3 = 0.571407358952\ldots$",
)

change = inner(z, (H(y) - H(x)) * z)
sharp_hessian_lipschitz = theorem(
    "sharp-hessian-lipschitz",
    "the best Lipschitz constant of the Hessian",
    Inequality(change, fastest * spectral_norm(A) ** 3 * norm(y - x) * norm(z) ** 2),
    Inequality(-change, fastest * spectral_norm(A) ** 3 * norm(y - x) * norm(z) ** 2),
    source="Lipschitz constant of the Hessian, sharp",
    hypotheses=(*distribution, *is_root),
    witness={**_one_row, y: [0], z: [0], **_root_witness},
    where=(H,),
)


def regularised_gradient(x):
    """The gradient of the loss with the regulariser, half the squared length of diag(w) A x."""
    return A.T * h(x) + A.T * diag(w) * diag(w) * A * x


newton_step = A.T * (B(x) + diag(w) * diag(w)) * A * (y - x) + regularised_gradient(x)
newton_basin = theorem(
    "newton-basin",
    "a ball from which Newton's method converges",
    Inequality(delta_ * norm(A * (y - z)), half * fastest * norm(A * (x - z)) ** 2),
    source="Basin of Newton's method",
    hypotheses=(
        *distribution,
        *is_root,
        enough,
        Inequality(norm(newton_step), 0),
        Inequality(norm(regularised_gradient(z)), 0),
    ),
    witness={A: [[0]], b: [1], x: [0], y: [0], z: [0], w: [1], delta_: half, **_root_witness},
    note=r"Two hypotheses say that a vector has length 0: $y$ is where Newton's method goes from $x$, and at $z$ the regularised "
    r"loss has gradient 0.",
)

claims, papers, __all__ = exported(globals(), "B")
