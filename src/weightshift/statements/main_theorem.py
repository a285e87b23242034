"""Section 8 and theorem 1.4 of Li et al. (arXiv 2304.13276), and what its last sentence on them claims.

The text writes b̃ for the target of the new problem when x moves and, in theorem 1.4, b̂ when A moves. Both are b minus the
data shift δ_b of sections 5 and 7, so that f(x_t) − b̃ = f(x_{t+1}) − b, and f(A_t) − b̂ = f(A_{t+1}) − b.
"""

from anysize import *
from weightshift.statements import exported, remark, theorem
from weightshift.statements.facts import R
from weightshift.statements.lipschitz import (
    A_next,
    A_t,
    four,
    near,
    near_A,
    p,
    q,
    s,
    softmax,
    step,
    step_A,
    three_halves,
    x_next,
    x_t,
)
from weightshift.statements.softmax_regression import A, b, f, n, x

M = Definition("M", [], n**three_halves * exp(10 * R**2))
b_tilde = Definition("b_tilde", [], b + f(x_t) - f(x_next), latex=r"\widetilde{b}")
b_hat = Definition("b_hat", [], b + softmax(A_t * x) - softmax(A_next * x), latex=r"\widehat{b}")

A_bounded = Inequality(spectral_norm(A), R)
x_t_bounded, x_next_bounded = Inequality(norm(x_t), R), Inequality(norm(x_next), R)
A_t_bounded, A_next_bounded = Inequality(spectral_norm(A_t), R), Inequality(spectral_norm(A_next), R)
x_bounded = Inequality(norm(x), R)

_lost_in_x = (
    Lost(r"\lVert A(x_{t+1}\, x_t) \rVert_{\infty}", r"\lVert A(x_{t+1} - x_t) \rVert_{\infty}"),
    Lost(r"\lVert b - b \rVert_2", r"\lVert \widetilde{b} - b \rVert_2"),
)
_lost_in_A = (Lost(r"\lVert (A_{t+1}\, A_t) x \rVert_{\infty}", r"\lVert (A_{t+1} - A_t) x \rVert_{\infty}"),)
_lost_target = Lost(
    r"\lVert \langle \exp(Ax), \mathbf{1}_n \rangle^{-1} \exp(Ax) - b \rVert_2",
    r"\lVert \langle \exp(Ax), \mathbf{1}_n \rangle^{-1} \exp(Ax) - \widehat{b} \rVert_2",
)

shift_x = Inequality(norm(b_tilde() - b), M() * step)
shift_A = Inequality(norm(b_hat() - b), M() * step_A)
at_rest_x = {A: [[0]], x_t: [0], x_next: [0], R: 4}
at_rest_A = {A_t: [[0]], A_next: [[0]], x: [0], R: 4}

theorem_8_1 = theorem(
    "theorem-8.1",
    "the data shift of a weight shift is bounded",
    shift_x,
    where=(M, b_tilde),
    hypotheses=(A_bounded, near, four),
    witness=at_rest_x,
    note=r"The text does not say what $\widetilde{b}$ is; this is the one for which $f(x_t) - \widetilde{b} = "
    r"f(x_{t+1}) - b$.",
    lost=_lost_in_x,
)

theorem_8_2 = theorem(
    "theorem-8.2",
    "the data shift of a sentence shift is bounded",
    shift_A,
    printed=(shift_A,),
    printed_hypotheses=(A_t_bounded, A_next_bounded, near_A, four),
    printed_note=r"The text has $\lVert A \rVert \leq R$, which we read of both matrices, and writes $\widetilde{b}$, where "
    r"Theorem 1.4 has $\widehat{b}$. It also says “If we move the $x_t$ to $x_{t+1}$”, where it means $A_t$ and $A_{t+1}$. Then",
    where=(M, b_hat),
    hypotheses=(A_t_bounded, A_next_bounded, x_bounded, near_A, four),
    witness=at_rest_A,
    lost=_lost_in_A,
)

theorem_1_4 = theorem(
    "theorem-1.4",
    "the two bounds together",
    shift_x,
    shift_A,
    where=(M, b_tilde, b_hat),
    hypotheses=(A_bounded, x_t_bounded, x_next_bounded, near, A_t_bounded, A_next_bounded, x_bounded, near_A, four),
    witness=at_rest_x | at_rest_A,
    note=r"The text has the hypotheses $\lVert A \rVert \leq R$ and $\lVert x \rVert_2 \leq R$, which we read of every matrix and "
    "every vector in it.",
    lost=(*_lost_in_x, *_lost_in_A, _lost_target),
)

closeness = remark(
    "closeness",
    "two shifts with one bound",
    Inequality(norm(p - q), 2 * s),
    source="Section 1.1, after Theorem 1.4",
    printed=(Inequality(norm(p - q), s),),
    printed_note=r"The text prints no inequality. Two data shifts $p$, $q$ that are alike, because both are bounded by $s$, "
    "differ by at most that bound:",
    read_by_us=True,
    note="The sentence in the text is: “This bounded transformation for the $b$ implies that when training "
    "self-attention-only Transformers for fundamental regression tasks, the models learned by gradient-descent and "
    "Transformers show great similarity.” That it speaks of two vectors with one bound is our reading.",
    hypotheses=(Inequality(norm(p), s), Inequality(norm(q), s)),
    witness={p: [1], q: [1], s: 1},
)

claims, papers, __all__ = exported(globals(), "P")
