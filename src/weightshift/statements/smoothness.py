"""How sharp the loss is: the extreme eigenvalues of the core of the Hessian, for every number of rows, and what they give.

f, c, L, B and the distribution b as in the statements of the Hessian. λ/2 and μ/2 bound the sums over a row of B.
"""

from sympy import Symbol

from anysize import *
from weightshift.statements import exported, lemma, proposition, theorem
from weightshift.statements.facts import l
from weightshift.statements.hessian import B, distribution, greatest, least, v
from weightshift.statements.softmax_regression import b, f, half, k, n, x

lam, mu = greatest, -least

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
    note="The rows are the vertices, and $W_{k,l}$ is the weight of the edge between $k$ and $l$, which may be negative.",
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
)

# The shares of the rows: p of row k, q of the row of the target, tau of some others, each weighted with a number from 0 to 1,
# which is sigma for the row of the target; t and rho are the sums of squares of these others, and of what is left of them.
p, q, sigma, tau, t, rho = (Symbol(name, real=True) for name in ("p", "q", "sigma", "tau", "t", "rho"))


def of_target(p, tau, t, rho):
    """The weighted sum over row k if the target is row k."""
    return p * ((4 * p - 1 - 3 * (p**2 + t + rho)) * tau + 2 * t)


def of_other(p, q, sigma, tau, t, rho):
    """The weighted sum over row k if the target is another row, whose share is q; without a target if q = 0."""
    taken = sigma * q + tau
    return p * ((2 * p + 2 * q - 3 * (p**2 + q**2 + t + rho)) * taken - sigma * q + 2 * sigma * q**2 + 2 * t)


def shares(rest, *named):
    """The hypotheses on shares, of which `named` are given names, and on what they leave, `rest`, of which tau is a part."""
    return (
        *(Inequality(0, e) for e in (*named, tau)),
        Inequality(tau, rest),
        *(Inequality(0, t), Inequality(t, tau * rest)),
        *(Inequality(0, rho), Inequality(rho, (rest - tau) * rest)),
    )


row_of_target = lemma(
    "row-of-target",
    "a weighted row sum, in the row of the target",
    Inequality(of_target(p, tau, t, rho), half * lam),
    Inequality(-half * mu, of_target(p, tau, t, rho)),
    source="Row sums, target",
    hypotheses=shares(1 - p, p),
    witness={e: 0 for e in (p, tau, t, rho)},
)

row_of_other = lemma(
    "row-of-other",
    "a weighted row sum, in another row",
    Inequality(of_other(p, q, sigma, tau, t, rho), half * lam),
    Inequality(-half * mu, of_other(p, q, sigma, tau, t, rho)),
    source="Row sums, elsewhere",
    hypotheses=(*shares(1 - p - q, p, q), Inequality(0, sigma), Inequality(sigma, 1)),
    witness={e: 0 for e in (p, q, sigma, tau, t, rho)},
)

smoothness = theorem(
    "smoothness",
    "the sharp bounds of the core",
    Inequality(inner(v, B(x) * v), lam * norm(v) ** 2),
    Inequality(-mu * norm(v) ** 2, inner(v, B(x) * v)),
    source="Sharp bounds",
    hypotheses=distribution,
    witness={b: [1], x: [0], v: [0]},
)

claims, papers, __all__ = exported(globals(), "B")
