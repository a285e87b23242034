"""Facts 3.1 and 3.2 and Lemma 3.3 of Li et al. (arXiv 2304.13276), and the two inequalities they rest on."""

from sympy import Rational, Symbol, sqrt

from anysize import *
from weightshift.statements import exported, lemma
from weightshift.statements.softmax_regression import A, alpha, d, n, x

u, v, w = Variable("u", n), Variable("v", n), Variable("w", d)
M, N, K = Variable("M", n, d), Variable("N", n, d), Variable("K", d, n)
P, Q = Variable("P", n, n), Variable("Q", n, n)
k, l = Index("k", n), Index("l", n)
t = Symbol("t", real=True)
beta, gamma, R = (Symbol(name, positive=True) for name in ("beta", "gamma", "R"))
small = Rational(1, 100)

cauchy_schwarz = lemma(
    "cauchy-schwarz",
    "an inner product is at most the product of the norms",
    Inequality(absolute(inner(u, v)), norm(u) * norm(v)),
    source="Cauchy–Schwarz",
)

triangle = lemma(
    "triangle-inequality", "the norm of a sum", Inequality(norm(u + v), norm(u) + norm(v)), source="Triangle inequality"
)

fact_3_1_1 = lemma(
    "fact-3.1.1",
    "the norm of an entrywise product",
    Inequality(norm(hadamard(u, v)), max_norm(u) * norm(v)),
)

fact_3_1_2 = lemma(
    "fact-3.1.2",
    "the maximum norm and the Euclidean norm",
    Inequality(max_norm(u), norm(u)),
    Inequality(norm(u), sqrt(n) * max_norm(u)),
)

fact_3_1_3 = lemma("fact-3.1.3", r"the largest entry of $\exp(u)$", Inequality(max_norm(exp(u)), exp(norm(u))))

fact_3_1_4 = lemma(
    "fact-3.1.4",
    r"$\exp$ at two nearby vectors",
    Inequality(norm(exp(u) - exp(v)), norm(exp(u)) * 2 * max_norm(u - v)),
    hypotheses=(Inequality(max_norm(u - v), small),),
    witness={u: [0], v: [0]},
    lost=(
        Lost(r"\lVert x\, y \rVert_{\infty}", r"\lVert x - y \rVert_{\infty}"),
        Lost(r"\lVert \exp(x) \exp(y) \rVert_2", r"\lVert \exp(x) - \exp(y) \rVert_2"),
    ),
)

fact_3_2_1 = lemma(
    "fact-3.2.1",
    "the spectral norm of a transpose",
    Inequality(spectral_norm(M.T), spectral_norm(M)),
    Inequality(spectral_norm(M), spectral_norm(M.T)),
    note="So the two are equal, which is how the paper writes it.",
)

fact_3_2_2 = lemma(
    "fact-3.2.2",
    "the reverse triangle inequality",
    Inequality(spectral_norm(N) - spectral_norm(M - N), spectral_norm(M)),
    lost=(
        Lost(
            r"\lVert X \rVert \geq \lVert Y \rVert\, \lVert X\, Y \rVert",
            r"\lVert X \rVert \geq \lVert Y \rVert - \lVert X - Y \rVert",
        ),
    ),
)

fact_3_2_3 = lemma(
    "fact-3.2.3",
    "the triangle inequality of the spectral norm",
    Inequality(spectral_norm(M + N), spectral_norm(M) + spectral_norm(N)),
)

fact_3_2_4 = lemma(
    "fact-3.2.4",
    "the spectral norm of a product",
    Inequality(spectral_norm(M * K), spectral_norm(M) * spectral_norm(K)),
)

fact_3_2_5 = lemma(
    "fact-3.2.5",
    "the spectral norm and the Loewner order",
    printed=(Inequality(spectral_norm(P), gamma * spectral_norm(Q)),),
    printed_hypotheses=(LoewnerOrder(P, gamma * Q),),
    printed_note=r"(Both sides are symmetric, and $\preceq$ says that $v^\top P v \leq \gamma\, v^\top Q v$ for every "
    r"$v \in \mathbb{R}^n$.) Then",
)

lemma_3_3 = lemma(
    "lemma-3.3",
    r"a lower bound on $\alpha$",
    Inequality(exp(-(R**2)), alpha(x)),
    printed=(Inequality(exp(-(R**2)), beta),),
    printed_hypotheses=(Inequality(spectral_norm(A), R), Inequality(norm(x), R), Inequality(beta, alpha(x))),
    printed_note=r"“Let $\beta$ be lower bound on $\langle \exp(Ax), \mathbf{1}_n \rangle$”, says the text. Then",
    hypotheses=(Inequality(spectral_norm(A), R), Inequality(norm(x), R)),
    witness={A: [[1]], x: [1], R: 1},
    where=(alpha,),
)

claims, papers, __all__ = exported(globals(), "P", B=(cauchy_schwarz, triangle))
