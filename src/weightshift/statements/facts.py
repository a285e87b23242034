"""Facts 3.1 and 3.2 and Lemma 3.3 of Li et al. (arXiv 2304.13276), and the two inequalities they rest on."""

from sympy import Rational, Symbol, sqrt

from ..proof.claim import Claim
from ..proof.order import Inequality
from ..proof.terms import Index, Variable, absolute, exp, hadamard, inner, max_norm, norm, spectral_norm
from .softmax_regression import A, alpha, d, n, x

u, v, w = Variable("u", n), Variable("v", n), Variable("w", d)
M, N, K = Variable("M", n, d), Variable("N", n, d), Variable("K", d, n)
k, l = Index("k", n), Index("l", n)
R = Symbol("R", positive=True)
small = Rational(1, 100)

cauchy_schwarz = Claim(
    "cauchy-schwarz",
    "lemma",
    "the Cauchy–Schwarz inequality",
    "used throughout",
    (Inequality(absolute(inner(u, v)), norm(u) * norm(v)),),
)

triangle = Claim(
    "triangle-inequality",
    "lemma",
    "the triangle inequality of the Euclidean norm",
    "used throughout",
    (Inequality(norm(u + v), norm(u) + norm(v)),),
)

fact_3_1_1 = Claim(
    "fact-3.1.1",
    "lemma",
    "the norm of a Hadamard product",
    "Fact 3.1, part 1",
    (Inequality(norm(hadamard(u, v)), max_norm(u) * norm(v)),),
)

fact_3_1_2 = Claim(
    "fact-3.1.2",
    "lemma",
    "the maximum norm and the Euclidean norm",
    "Fact 3.1, part 2",
    (Inequality(max_norm(u), norm(u)), Inequality(norm(u), sqrt(n) * max_norm(u))),
)

fact_3_1_3 = Claim(
    "fact-3.1.3",
    "lemma",
    r"the size of $\exp(u)$",
    "Fact 3.1, part 3",
    (Inequality(max_norm(exp(u)), exp(norm(u))),),
)

fact_3_1_4 = Claim(
    "fact-3.1.4",
    "lemma",
    r"$\exp$ at two nearby vectors",
    "Fact 3.1, part 4",
    (Inequality(norm(exp(u) - exp(v)), norm(exp(u)) * 2 * max_norm(u - v)),),
    hypotheses=(Inequality(max_norm(u - v), small),),
    witness={u: [0], v: [0]},
)

fact_3_2_1 = Claim(
    "fact-3.2.1",
    "lemma",
    "the spectral norm of a transpose",
    "Fact 3.2, part 1",
    (Inequality(spectral_norm(M.T), spectral_norm(M)),),
    note=r"Used for $M^\top$ in place of $M$, it gives the reverse inequality, so the two are equal.",
)

fact_3_2_2 = Claim(
    "fact-3.2.2",
    "lemma",
    "the reverse triangle inequality",
    "Fact 3.2, part 2",
    (Inequality(spectral_norm(N) - spectral_norm(M - N), spectral_norm(M)),),
    note="The text we worked from has lost both minus signs.",
)

fact_3_2_3 = Claim(
    "fact-3.2.3",
    "lemma",
    "the triangle inequality of the spectral norm",
    "Fact 3.2, part 3",
    (Inequality(spectral_norm(M + N), spectral_norm(M) + spectral_norm(N)),),
)

fact_3_2_4 = Claim(
    "fact-3.2.4",
    "lemma",
    "the spectral norm of a product",
    "Fact 3.2, part 4",
    (Inequality(spectral_norm(M * K), spectral_norm(M) * spectral_norm(K)),),
)

lemma_3_3 = Claim(
    "lemma-3.3",
    "lemma",
    r"a lower bound on $\alpha$",
    "Lemma 3.3",
    (Inequality(exp(-(R**2)), alpha(x)),),
    hypotheses=(Inequality(spectral_norm(A), R), Inequality(norm(x), R)),
    witness={A: [[1]], x: [1], R: 1},
    where=(alpha,),
)

claims = (
    cauchy_schwarz, triangle, fact_3_1_1, fact_3_1_2, fact_3_1_3, fact_3_1_4, fact_3_2_1, fact_3_2_2, fact_3_2_3,
    fact_3_2_4, lemma_3_3,
)  # fmt: skip
__all__ = [
    "K", "M", "N", "R", "cauchy_schwarz", "d", "fact_3_1_1", "fact_3_1_2", "fact_3_1_3", "fact_3_1_4", "fact_3_2_1",
    "fact_3_2_2", "fact_3_2_3", "fact_3_2_4", "k", "l", "lemma_3_3", "n", "small", "triangle", "u", "v", "w",
]  # fmt: skip
