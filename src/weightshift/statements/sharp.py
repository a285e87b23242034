"""Sharp constants: the best that can be said where the bounds of Li et al. (arXiv 2304.13276) are loose."""

from sympy import Rational, Symbol, sqrt

from anysize import *
from weightshift.statements import exported, lemma, observation, proposition, theorem
from weightshift.statements.facts import R
from weightshift.statements.lipschitz import B, step, step_A, x_next, x_t, y
from weightshift.statements.main_theorem import A_bounded, b_hat, b_tilde, x_bounded, x_next_bounded, x_t_bounded
from weightshift.statements.softmax_regression import A, alpha, b, d, f, half, k, n, x

l = Index("l", n)
p, q, u, v, w, z = (Variable(name, n) for name in "pquvwz")
tau = Symbol("tau", real=True)
epsilon = Symbol("epsilon", positive=True)
quarter = Rational(1, 4)

softmax = Definition("sigma", [z], inner(exp(z), ones(n)) ** -1 * exp(z), latex=r"\sigma")
C = Definition("C", [], identity(n) - n**-1 * ones(n) * ones(n).T)
y_bounded, B_bounded = Inequality(norm(y), R), Inequality(spectral_norm(B), R)

# The least value of α.

least_alpha = n * exp(-(R**2) / sqrt(n))

sharp_beta = theorem(
    "sharp-beta",
    r"the least value of $\alpha$",
    Inequality(least_alpha, alpha(x)),
    source="Sharp Lemma 3.3",
    where=(alpha,),
    hypotheses=(A_bounded, x_bounded),
    witness={A: [[1]], x: [1], R: 1},
)

worst_A = -R / sqrt(n * d) * ones(n) * ones(d).T
worst_x = R / sqrt(d) * ones(d)

sharp_beta_attained = proposition(
    "sharp-beta-attained",
    r"where $\alpha$ is least",
    Equation(inner(exp(worst_A * worst_x), ones(n)), least_alpha),
    Inequality(spectral_norm(worst_A), R),
    Inequality(norm(worst_x), R),
    source="Sharp Lemma 3.3, attained",
)

# exp(Ax).

stretch = R * exp(R**2)
r = Symbol("r", real=True)

exp_gap = lemma(
    "exp-gap",
    r"$\exp$ at two vectors",
    Inequality(norm(exp(p) - exp(q)), exp(r) * norm(p - q)),
    source="Lipschitz bound of exp",
    hypotheses=(Inequality(max_norm(p), r), Inequality(max_norm(q), r)),
    witness={p: [0], q: [0], r: 0},
)

sharp_exp = theorem(
    "sharp-exp",
    r"the Lipschitz constant of $\exp(Ax)$",
    Inequality(norm(exp(A * y) - exp(A * x)), stretch * norm(y - x)),
    source="Sharp Lemma 5.6",
    hypotheses=(A_bounded, x_bounded, y_bounded),
    witness={A: [[1]], x: [1], y: [1], R: 1},
)

sharp_exp_A = theorem(
    "sharp-exp-A",
    r"a Lipschitz bound of $\exp(Ax)$, in $A$",
    Inequality(norm(exp(B * x) - exp(A * x)), stretch * spectral_norm(B - A)),
    source="Sharp Lemma 7.6",
    hypotheses=(A_bounded, B_bounded, x_bounded),
    witness={A: [[1]], B: [[1]], x: [1], R: 1},
)

sharp_exp_tight = proposition(
    "sharp-exp-tight",
    "no smaller constant will do",
    Inequality(stretch * (1 - R * epsilon / 2) * epsilon, exp(R**2) - exp(R * (R - epsilon))),
    source="Sharp Lemma 5.6, approached",
    note=r"The right side is $\lVert \exp(Ax) - \exp(Ay) \rVert_2$ for $n = d = 1$, $A = R$, $x = R$, $y = R - "
    r"\varepsilon$, and $\varepsilon = \lVert y - x \rVert_2$.",
)

# The softmax.

prediction = softmax(z)
weights = inner(exp(z), ones(n)) ** (-half) * exp(half * z)  # the square roots of the entries of σ(z)


def deviation(v):
    """The standard deviation of a number that is v_k with probability σ(z)_k."""
    return norm(hadamard(weights, v - inner(prediction, v) * ones(n)))


def covariance(u, v, z=z):
    """uᵀ(diag σ − σσᵀ)v at σ = σ(z), as sums."""
    return inner(u, hadamard(softmax(z), v)) - inner(softmax(z), u) * inner(softmax(z), v)


softmax_variance = lemma(
    "softmax-variance",
    "variance and covariance under a softmax",
    Inequality(covariance(v, v), half * norm(v) ** 2),
    Inequality(covariance(v, v), max_norm(v) ** 2),
    Inequality(covariance(u, v), deviation(u) * deviation(v)),
    source="Variance bounds",
    where=(softmax,),
    note=r"Let a number be $v_k$ with probability $\sigma(z)_k$. The left sides are its variance, "
    r"$v^\top (\operatorname{diag} \sigma - \sigma \sigma^\top)\, v$, and its covariance with $u$; the right side of the "
    r"third is the product of the standard deviations.",
)

softmax_lipschitz = theorem(
    "softmax-lipschitz",
    "the softmax is ½-Lipschitz, a result of Nair",
    Inequality(norm(softmax(q) - softmax(p)), half * norm(q - p)),
    source="Softmax is ½-Lipschitz",
    where=(softmax,),
)

softmax_lipschitz_max = theorem(
    "softmax-lipschitz-max",
    "the same in two other norms",
    Inequality(max_norm(softmax(q) - softmax(p)), half * max_norm(q - p)),
    Inequality(total(absolute((softmax(q) - softmax(p))[k]), k), max_norm(q - p)),
    source="Softmax in the maximum norm",
    where=(softmax,),
    note=r"The left side of the second is $\lVert \sigma(q) - \sigma(p) \rVert_1$.",
)

centred = C() * A

sharp_softmax = theorem(
    "sharp-softmax",
    "the Lipschitz constant of the prediction",
    Inequality(norm(f(y) - f(x)), half * spectral_norm(A) * norm(y - x)),
    Inequality(norm(f(y) - f(x)), half * spectral_norm(centred) * norm(y - x)),
    Inequality(norm(softmax(B * x) - softmax(A * x)), half * spectral_norm(B - A) * norm(x)),
    source="Sharp softmax bound",
    where=(f, C),
    note=r"In the third, $f(A)$ is the prediction as a function of $A$, at a fixed $x$.",
)

# The slope of softmax at 0 along v: at two logits, v = (1, -1) gives ½‖v‖².
slope = at(D(inner(v, softmax(tau * v)), tau), tau, 0)

sharp_softmax_tight = proposition(
    "sharp-softmax-tight",
    "no smaller constant will do",
    Equation(slope, (norm(v) ** 2 - inner(v, ones(n)) ** 2 / n) / n),
    source="Sharp softmax bound, approached",
    where=(softmax,),
    note=r"For $n = 2$ and $v = (1, -1)^\top$ the right side is $\frac12 \lVert v \rVert_2^2$.",
)

# Theorem 1.4.

sharp_theorem = theorem(
    "sharp-theorem",
    r"$R/2$ in place of $M$",
    Inequality(norm(b_tilde() - b), half * R * step),
    Inequality(norm(b_hat() - b), half * R * step_A),
    source="Sharp Theorem 1.4",
    where=(b_tilde, b_hat),
    hypotheses=(A_bounded, x_bounded),
    witness={A: [[1]], x: [1], R: 1},
)

diameter = proposition(
    "diameter",
    "how far a data shift can be at all",
    Inequality(norm(b_tilde() - b), sqrt(2)),
    Inequality(norm(b_hat() - b), sqrt(2)),
    source="Diameter of the simplex",
    where=(b_tilde, b_hat),
)

# What the paper's own chain gives with the least value of α and the Lipschitz constant of exp(Ax).
least = Definition("beta", [], least_alpha, latex=r"\beta")
M_chain = Definition(
    "M_chain", [], stretch / least() + n * exp(R**2) * stretch / least() ** 2, latex=r"M_{\mathrm{chain}}"
)

chain_theorem = theorem(
    "chain-theorem",
    r"the paper's chain with sharp constants for $\alpha$ and $\exp$",
    Inequality(norm(b_tilde() - b), M_chain() * step),
    source="Theorem 1.4, its chain sharpened",
    where=(least, M_chain, b_tilde),
    hypotheses=(A_bounded, x_t_bounded, x_next_bounded),
    witness={A: [[1]], x_t: [1], x_next: [1], R: 1},
)

# What a search finds: nothing beyond the constants, and instances close to them.
sharp_search = observation(
    "sharp-search",
    "how near a search comes",
    "The constants, searched for",
    *(
        Measure(name, quantity, high=1, because=f"{{prf:ref}}`{bound.source} <{bound.id}>`")
        for name, quantity, bound in (
            ("alpha", r"least bound on $\alpha$ over the smallest $\alpha$ found", sharp_beta),
            ("exp", r"largest slope of $x \mapsto \exp(Ax)$ found, over $R e^{R^2}$", sharp_exp),
            ("softmax", r"largest slope of $x \mapsto f(x)$ found, over $R/2$", sharp_softmax),
        )
    ),
    note=r"A search over all $\lVert A \rVert \leq R$, $\lVert x \rVert_2 \leq R$ by gradients, from several seeds, "
    r"gives three quotients. A proved bound keeps each of them from passing $1$; that they come near $1$, as they do where the "
    "constants are the best there are, is what the search can find.",
)

claims, papers, __all__ = exported(globals(), "B")
