"""When does a data shift reproduce not only the residual after a step, but the next gradient too?

A shift Δ of the weights is traded for another target, as in section 5 of Li et al. (arXiv 2304.13276), or for other data, as
in `duality`. The claims are ours.
"""

from sympy import Rational

from anysize import *
from weightshift.statements import exported, theorem
from weightshift.statements.duality import A_any, Delta, E, L, V, along_x, c, f, mu, softmax
from weightshift.statements.facts import v
from weightshift.statements.lipschitz import p, q
from weightshift.statements.softmax_regression import A, b, d, half, n, x

e, target = Variable("e", n), Variable("r", n)
J = Definition("J", [p, v], hadamard(softmax(p), v) - inner(softmax(p), v) * softmax(p))
logits, moved = A * x, A * (x + Delta)

# Targets: the paper's b̃, with the residual after the step, and one with the gradient after the step.
b_tilde = Definition("b_tilde", [], b + f(A, x) - f(A, x + Delta), latex=r"\widetilde{b}")
b_next = Definition("b_next", [], f(A, x) - inverse(diag(f(A, x))) * V(moved) - mu * ones(n), latex="b'")
next_gradient = gradient(L(A, x + Delta), x)


def gradient_for(target):
    """The gradient at x of ½‖f(A, x) − target‖²."""
    return A.T * J(logits, f(A, x) - target)


next_gradient_target = theorem(
    "next-gradient-target",
    "a target with the next gradient, and all of them",
    Equation(gradient(half * norm(f(A, x) - target) ** 2, x), gradient_for(target)),
    Equation(gradient_for(b_next()), next_gradient),
    Equation(
        gradient_for(b_tilde() + e) - next_gradient,
        A.T * (J(logits, c(A, x + Delta)) - J(moved, c(A, x + Delta))) - A.T * J(logits, e),
    ),
    source="The next gradient, targets",
    where=(J, b_next, b_tilde),
    note=r"$J(p, v) = (\operatorname{diag}(\sigma) - \sigma \sigma^\top)\, v$ for $\sigma = \operatorname{softmax}(p)$. By the last "
    r"line $\widetilde{b} + e$ has the next gradient exactly if $A^\top J(A x, e)$ is the first term on the right.",
)

next_gradient_gap = theorem(
    "next-gradient-gap",
    "how far the paper's target is from the next gradient",
    Inequality(norm(J(q, v) - J(p, v)), Rational(3, 2) * norm(q - p) * norm(v)),
    Inequality(
        norm(gradient_for(b_tilde()) - next_gradient),
        Rational(3, 2) * spectral_norm(A) ** 2 * norm(Delta) * norm(c(A, x + Delta)),
    ),
    source="The next gradient, gap",
)

W = V(moved)
across = identity(d) - along_x * x * x.T
missed = A_any().T * V(A_any() * x) - A.T * W
next_gradient_document = theorem(
    "next-gradient-document",
    "data with the prediction and the next gradient",
    Equation(missed, along_x * inner(A * Delta, W) * x + across * (E.T * W)),
    Equation(norm(missed) ** 2, along_x * inner(A * Delta, W) ** 2 + norm(across * (E.T * W)) ** 2),
    Equation(inner(A * Delta, W), inner(Delta, next_gradient)),
    source="The next gradient, data",
    nonzero=(norm(x),),
    note=r"On the left is the gradient in the weights with the data $A^{\mu,E}$, minus the one after the step. The first summand "
    r"of the second line is the same for every $E$ and $\mu$, so the gradients can agree only where it vanishes.",
)

claims, papers, __all__ = exported(globals(), "B")
