"""The gradient in one pass, as sums that merge, and what the benchmarks of the tensor trick measure. Not in the papers."""

from sympy import Symbol
from sympy import exp as number_exp

from anysize import *
from weightshift.statements import exported, observation, theorem
from weightshift.statements.softmax_regression import d, half, n, x

m = dimension("m")

# The rows of A in two blocks, A_1 and A_2, and the entries of b with them.
A_1, A_2 = Variable("A_1", n, d), Variable("A_2", m, d)
b_1, b_2 = Variable("b_1", n), Variable("b_2", m)

# Softmax regression on the rows of both.
alpha = Definition("alpha", [x], inner(exp(A_1 * x), ones(n)) + inner(exp(A_2 * x), ones(m)), latex=r"\alpha")
f_1 = Definition("f_1", [x], alpha(x) ** -1 * exp(A_1 * x))
f_2 = Definition("f_2", [x], alpha(x) ** -1 * exp(A_2 * x))
L = Definition("L", [x], half * norm(f_1(x) - b_1) ** 2 + half * norm(f_2(x) - b_2) ** 2)

# Each block has a reference; that of the merged summary is rho. The code takes numbers near the largest logits.
mu, nu, rho = (Symbol(name, real=True) for name in ("mu", "nu", "rho"))
e_1 = Definition("e_1", [mu], exp(A_1 * x - mu * ones(n)))
e_2 = Definition("e_2", [nu], exp(A_2 * x - nu * ones(m)))
r_1, r_2 = number_exp(mu - rho), number_exp(nu - rho)

# The merged summary: sums and vectors of e, of its squares, and of e times b.
S = Definition("S", [rho], r_1 * inner(e_1(mu), ones(n)) + r_2 * inner(e_2(nu), ones(m)))
Q = Definition("Q", [rho], r_1**2 * inner(e_1(mu), e_1(mu)) + r_2**2 * inner(e_2(nu), e_2(nu)))
T = Definition("T", [rho], r_1 * inner(e_1(mu), b_1) + r_2 * inner(e_2(nu), b_2))
s = Definition("s", [rho], r_1 * A_1.T * e_1(mu) + r_2 * A_2.T * e_2(nu))
q = Definition("q", [rho], r_1**2 * A_1.T * hadamard(e_1(mu), e_1(mu)) + r_2**2 * A_2.T * hadamard(e_2(nu), e_2(nu)))
t = Definition("t", [rho], r_1 * A_1.T * hadamard(e_1(mu), b_1) + r_2 * A_2.T * hadamard(e_2(nu), b_2))

# Any three summaries: one vector of each, the first pair merged at kappa, the second at lambda.
u, v, w = (Variable(name, d) for name in "uvw")
omega, kappa, lamda = (Symbol(name, real=True) for name in ("omega", "kappa", "lambda"))


def merged(first, a, second, c, to, power=1):
    """Two vectors of summaries with references a and c, merged at the reference `to`."""
    return number_exp(a - to) ** power * first + number_exp(c - to) ** power * second


def left_first(power):
    return merged(merged(u, mu, v, nu, kappa, power), kappa, w, omega, rho, power)


def right_first(power):
    return merged(u, mu, merged(v, nu, w, omega, lamda, power), lamda, rho, power)


sigma = S(rho) ** -2 * Q(rho) - S(rho) ** -1 * T(rho)

streaming_gradient = theorem(
    "streaming-gradient",
    "the gradient in one pass over the rows",
    Equation(gradient(L(x), x), S(rho) ** -2 * q(rho) - S(rho) ** -1 * t(rho) - sigma * S(rho) ** -1 * s(rho)),
    Equation(L(x), half * (S(rho) ** -2 * Q(rho) - 2 * S(rho) ** -1 * T(rho) + norm(b_1) ** 2 + norm(b_2) ** 2)),
    Equation(r_1 * A_1.T * e_1(mu), A_1.T * e_1(rho)),
    Equation(r_1**2 * A_1.T * hadamard(e_1(mu), e_1(mu)), A_1.T * hadamard(e_1(rho), e_1(rho))),
    Equation(left_first(1), right_first(1)),
    Equation(left_first(2), right_first(2)),
    source="The streaming gradient",
    where=(alpha, f_1, f_2, L, e_1, e_2, S, Q, T, s, q, t),
    note=r"The first two equations hold for any $\mu$, $\nu$ and $\rho$, so the references are free: those that keep the "
    r"exponentials from overflowing will do. The next two say that a block summed up at one reference and carried to another "
    r"is the block summed up there. The last two say that merging is associative, for what is carried by the first power "
    r"of the exponential and for what is carried by the second.",
)

tensor_scaling = observation(
    "tensor-scaling",
    "cost in n and d",
    "Scaling",
    Measure("explicit time", r"explicit form: slope of $\log$ time in $\log d$; multiplications: $4$"),
    Measure("explicit memory", r"explicit form: slope of $\log$ memory in $\log d$; entries: $4$"),
    Measure("structured time", r"structured form: slope of $\log$ time in $\log d$; multiplications: $3$"),
    Measure("structured memory", r"structured form: slope of $\log$ memory in $\log d$; entries: at most $2$"),
    note=r"The gradient in $X$ of the normalised loss at $n = d$, in float64. The explicit form multiplies by "
    r"$A_1 \otimes A_2$, which has $n^2 d^2 = d^4$ entries; the structured form takes $O(n^2 d + n d^2) = O(d^3)$ operations. "
    "The exponents of the counts are given for comparison: a count of operations predicts no time on a machine with caches.",
)

claims, papers, __all__ = exported(globals(), "B", T=(tensor_scaling,))
