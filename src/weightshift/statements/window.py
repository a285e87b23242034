"""Softmax attention as kernel regression, and its window (Collins et al., arXiv 2402.11639).

The rows of X, n × d, are the covariates x_1, …, x_n; y has their labels, and x is a query.
"""

from sympy import Rational, Symbol

from ..proof.claim import Claim
from ..proof.kernel import Equation
from ..proof.measure import Measure
from ..proof.terms import Definition, Index, Variable, dimension, exp, hadamard, identity, inner, norm, ones, total

n, d = dimension("n"), dimension("d")
X, x, y = Variable("X", n, d), Variable("x", d), Variable("y", n)
M, N = Variable("M", d, d), Variable("N", d, d)
u, t = Variable("u", d), Variable("t", n)
i = Index("i", n)
w, rho = Symbol("w", real=True), Symbol("rho", real=True)
half = Rational(1, 2)
x_i = X[i, :].T

# One head: softmax of the scores xᵀ M x_i, which are the entries of X Mᵀ x, times the labels.
h = Definition("h", [M, x], inner(exp(X * M.T * x), ones(n)) ** -1 * inner(exp(X * M.T * x), y))


def _means(distance, mark):
    """A Gaussian kernel, the mean of the labels under it, and that mean where label i counts exp(t_i) times."""
    kernel = Definition(f"k{mark}", [x, u], exp(-half * distance), latex=rf"\kappa{mark}")
    weights = kernel(x, x_i), exp(t[i]) * kernel(x, x_i)
    plain, weighted = (total(v, i) ** -1 * total(v * y[i], i) for v in weights)
    return (
        kernel,
        Definition(f"m{mark}", [x], plain, latex=rf"m{mark}"),
        Definition(f"m_t{mark}", [t, x], weighted, latex=rf"\tilde m{mark}"),
    )


kernel, kernel_mean, weighted_mean = _means(w * norm(x - u) ** 2, "")
kernel_N, kernel_mean_N, weighted_mean_N = _means(norm(N * (x - u)) ** 2, "_N")

window_estimator = Claim(
    "window-estimator",
    "theorem",
    "a softmax head is a kernel regression",
    "Window theorem",
    (
        Equation(h(w * identity(d), x), weighted_mean(w / 2 * hadamard(X, X) * ones(d), x)),
        Equation(weighted_mean(rho * ones(n), x), kernel_mean(x)),
    ),
    where=(h, kernel, kernel_mean, weighted_mean),
    note=r"The entries of $\frac w2 (X \circ X) \mathbf 1_d$ are $\frac w2 \lVert x_i \rVert_2^2$. So where all "
    r"$\lVert x_i \rVert_2$ are equal, the two equations together say that $h(w I, x) = m(x)$.",
)

window_estimator_matrix = Claim(
    "window-estimator-matrix",
    "theorem",
    "a matrix gives each direction its own window",
    "Window theorem for matrices",
    (
        Equation(h(N.T * N, x), weighted_mean_N(half * hadamard(X * N.T, X * N.T) * ones(d), x)),
        Equation(weighted_mean_N(rho * ones(n), x), kernel_mean_N(x)),
    ),
    where=(kernel_N, kernel_mean_N, weighted_mean_N),
    note=r"Every symmetric positive semidefinite $M$ is some $N^\top N$.",
)

# What is expected of the window. Derived exponents, each with a tolerance of a tenth.

_DERIVED = {
    **{("affine", dim): Rational(2, dim + 3) for dim in (2, 3, 4)},
    **{("kinked", dim): Rational(2, dim + 2) for dim in (2, 3, 4)},
}

window_bias_variance = Claim(
    "window-bias-variance",
    "observation",
    "how the best window grows with the context",
    "Best window",
    (),
    measures=tuple(
        Measure(
            f"{kind} {dim}",
            rf"{kind} functions, $d = {dim}$: slope of $\log w^*$ in $\log n$; derived: ${p.p}/{p.q}$",
            low=round(float(p * Rational(9, 10)), 3),
            high=round(float(p * Rational(11, 10)), 3),
        )
        for (kind, dim), p in _DERIVED.items()
    ),
    note=r"The best window $w^*$ at $n = 10^3$ to $10^5$ labelled points, $L = \sigma = 1$, covariates uniform on the "
    r"unit sphere. Expected: the derived exponent of $\Lambda = n L^2 / \sigma^2$, give or take a tenth of it. "
    r"*Kinked* are functions of two slopes, $L$ or $-L$ each: half of them have a kink, half are affine.",
)

window_finite_size = Claim(
    "window-finite-size",
    "observation",
    "what the exponents leave out",
    "Window at finite size",
    (),
    measures=tuple(
        Measure(
            f"{kind} {dim}",
            rf"{kind} functions, $d = {dim}$: measured slope minus the slope computed for the same $n$",
            low=-0.02,
            high=0.02,
        )
        for kind, dim in _DERIVED
    ),
    note=r"The computed slope comes from the risk to first order in $1/n$, without the approximation of a narrow window.",
)

window_training = Claim(
    "window-training",
    "observation",
    "pretraining finds the best window",
    "Pretraining",
    (),
    measures=(
        Measure("scalar", r"learned scalar $w$ divided by the best window", 0.9, 1.1),
        Measure("matrix", r"learned matrix, $\operatorname{tr} M / d$ divided by the best window", 0.9, 1.1),
        Measure(
            "isotropy",
            r"learned matrix: $\lVert M - \frac{\operatorname{tr} M}{d} I \rVert_F / \lVert M \rVert_F$",
            0,
            0.1,
        ),
        Measure("L", r"slope of $\log w$ in $\log L$", low=0),
        Measure("sigma", r"slope of $\log w$ in $\log \sigma$", high=0),
        Measure("n", r"slope of $\log w$ in $\log n$", low=0),
    ),
    note=r"Affine functions on the unit sphere of $\mathbb R^3$; each run starts from its own random numbers. The paper "
    "expects a narrower window, a larger $w$, for a larger $L$ and for less noise.",
)

window_transfer = Claim(
    "window-transfer",
    "observation",
    "a window used on other tasks",
    "Transfer",
    (),
    measures=(
        Measure("minimum", r"$\log_2$ of the $L$ in pretraining that serves best, over the $L$ in use", -0.5, 0.5),
        Measure("too wide", r"excess risk of a window learned at $L/4$, relative to the best", low=0.1),
        Measure("too narrow", r"excess risk of a window learned at $4L$, relative to the best", low=0.1),
        Measure(
            "two slopes",
            r"excess risk on two-slope functions of the window learned on affine ones of equal $L$",
            0,
            0.1,
        ),
        Measure("quadratic", r"the same on quadratic functions", 0, 0.1),
        Measure("cosine", r"the same on cosines", 0, 0.1),
    ),
    note=r"Windows learned on affine functions, unit sphere of $\mathbb R^3$. The paper expects a cost where the Lipschitz "
    r"constants differ, and little where only the class of functions does; we read *little* as at most a tenth.",
)

window_noise = Claim(
    "window-noise",
    "observation",
    "a window used under other noise",
    "Transfer of noise",
    (),
    measures=(
        Measure(
            "minimum", r"$\log_2$ of the $\sigma$ in pretraining that serves best, over the $\sigma$ in use", -0.5, 0.5
        ),
        Measure("too wide", r"excess risk of a window learned at $4 \sigma$, relative to the best", low=0.1),
        Measure("too narrow", r"excess risk of a window learned at $\sigma / 4$, relative to the best", low=0.1),
        Measure("signs", r"$w$ learned with noise $\pm \sigma$, over $w$ learned with normal noise", 0.9, 1.1),
        Measure("laplace", r"the same with Laplace noise of variance $\sigma^2$", 0.9, 1.1),
    ),
    note=r"Affine functions with $L = 1$, unit sphere of $\mathbb R^3$, five noise levels. The paper expects the window to be "
    "fitted to the noise; that only its variance matters follows from the formula of the risk.",
)

window_tasks = Claim(
    "window-tasks",
    "observation",
    "how many tasks pretraining needs",
    "Number of tasks",
    (),
    measures=(
        Measure(
            "scalar", r"$\log_2$ of the number of tasks that bring the excess risk of a learned scalar below a tenth"
        ),
        Measure("matrix", r"the same for a learned matrix"),
        Measure("difference", r"the second minus the first", low=0),
    ),
    note=r"Affine functions with $L = 1$, $\sigma = 0.5$, $n = 100$, unit sphere of $\mathbb R^3$; $2, 4, \dots, 512$ tasks of "
    "four queries each. A matrix has nine numbers to learn, so it is expected to need more.",
)

claims = (
    window_estimator,
    window_estimator_matrix,
    window_bias_variance,
    window_finite_size,
    window_training,
    window_transfer,
    window_noise,
    window_tasks,
)

__all__ = [
    "M",
    "N",
    "X",
    "d",
    "h",
    "half",
    "i",
    "kernel",
    "kernel_N",
    "kernel_mean",
    "kernel_mean_N",
    "n",
    "rho",
    "t",
    "u",
    "w",
    "weighted_mean",
    "weighted_mean_N",
    "window_bias_variance",
    "window_estimator",
    "window_estimator_matrix",
    "window_finite_size",
    "window_noise",
    "window_tasks",
    "window_training",
    "window_transfer",
    "x",
    "x_i",
    "y",
]
