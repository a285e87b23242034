"""Facts 3.1 and 3.2 and Lemma 3.3 of Li et al. (arXiv 2304.13276), and the two inequalities they rest on.

What any book may need is stated in `anysize.facts`; the chapter proves it on the page.
"""

from sympy import Rational, Symbol

from anysize import *
from anysize import facts
from weightshift.statements import exported, lemma
from weightshift.statements.softmax_regression import A, alpha, d, n, x

u, v, w = Variable("u", n), Variable("v", n), Variable("w", d)
M, N, K = Variable("M", n, d), Variable("N", n, d), Variable("K", d, n)
P, Q = Variable("P", n, n), Variable("Q", n, n)
k, l = Index("k", n), Index("l", n)
t = Symbol("t", real=True)
beta, gamma, R = (Symbol(name, positive=True) for name in ("beta", "gamma", "R"))
small = Rational(1, 100)

cauchy_schwarz, triangle = facts.cauchy_schwarz.claim, facts.triangle_inequality.claim

fact_3_1_1 = lemma(
    "fact-3.1.1",
    "the norm of an entrywise product",
    facts.norm_of_entrywise_product.relation,
)

fact_3_1_2 = lemma(
    "fact-3.1.2",
    "the maximum norm and the Euclidean norm",
    facts.max_norm_below_norm.relation,
    facts.norm_below_max_norm.relation,
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
    facts.spectral_norm_of_transpose.relation,
    Inequality(spectral_norm(M), spectral_norm(M.T)),
    note="So the two are equal, which is how the paper writes it.",
)

fact_3_2_2 = lemma(
    "fact-3.2.2",
    "the reverse triangle inequality",
    facts.spectral_norm_of_difference.relation,
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
    facts.spectral_norm_of_sum.relation,
)

fact_3_2_4 = lemma(
    "fact-3.2.4",
    "the spectral norm of a product",
    facts.spectral_norm_of_product.relation,
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
