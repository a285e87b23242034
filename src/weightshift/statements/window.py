"""Softmax attention as kernel regression, and its window (Collins et al., arXiv 2402.11639).

The rows of X, n × d, are the covariates x_1, …, x_n; y has their labels, and x is a query.
"""

from sympy import Rational, Symbol

from anysize import *
from weightshift.statements import exported, lemma, observation, theorem

n, d = dimension("n"), dimension("d")
X, x, y = Variable("X", n, d), Variable("x", d), Variable("y", n)
M, N = Variable("M", d, d), Variable("N", d, d)
u, t = Variable("u", d), Variable("t", n)
i = Index("i", n)
w, rho = Symbol("w", real=True), Symbol("rho", real=True)
half = Rational(1, 2)
x_i = X[i, :].T
j, k = Index("j", n), dimension("k")
B, Z, z = Variable("B", d, k), Variable("Z", n, k), Variable("z", k)
x_j = X[j, :].T

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

window_estimator = theorem(
    "window-estimator",
    "a softmax head is a kernel regression",
    Equation(h(w * identity(d), x), weighted_mean(w / 2 * hadamard(X, X) * ones(d), x)),
    Equation(weighted_mean(rho * ones(n), x), kernel_mean(x)),
    source="Window theorem",
    where=(h, kernel, kernel_mean, weighted_mean),
    note=r"The entries of $\frac w2 (X \circ X) \mathbf 1_d$ are $\frac w2 \lVert x_i \rVert_2^2$. So where all "
    r"$\lVert x_i \rVert_2$ are equal, the two equations together say that $h(w I, x) = m(x)$.",
)

window_estimator_matrix = theorem(
    "window-estimator-matrix",
    "a matrix gives each direction its own window",
    Equation(h(N.T * N, x), weighted_mean_N(half * hadamard(X * N.T, X * N.T) * ones(d), x)),
    Equation(weighted_mean_N(rho * ones(n), x), kernel_mean_N(x)),
    source="Window theorem for matrices",
    where=(kernel_N, kernel_mean_N, weighted_mean_N),
    note=r"Every symmetric positive semidefinite $M$ is some $N^\top N$.",
)

# A head with M = w B Bᵀ is one in k dimensions, on the points XB.

h_k = Definition("h_k", [Z, z], inner(exp(w * Z * z), ones(n)) ** -1 * inner(exp(w * Z * z), y))
kernel_B, kernel_mean_B, weighted_mean_B = _means(w * norm(B.T * (x - u)) ** 2, "_B")

window_projection = theorem(
    "window-projection",
    "a projection is a head in the subspace",
    Equation(h(w * B * B.T, x), h_k(X * B, B.T * x)),
    Equation(h(w * B * B.T, x), weighted_mean_B(w / 2 * hadamard(X * B, X * B) * ones(k), x)),
    Equation(weighted_mean_B(rho * ones(n), x), kernel_mean_B(x)),
    source="Projection theorem",
    where=(h, h_k, kernel_B, kernel_mean_B, weighted_mean_B),
    note=r"If the columns of $B$ are orthonormal, $B B^\top$ is the projection onto their span. So where all "
    r"$\lVert B^\top x_i \rVert_2$ are equal, the head is a kernel regression in the subspace.",
)

# A head as a step of gradient descent on functions: sums of κ(·, v) for the kernel κ(u, v) = exp ⟨N u, N v⟩, in which the inner
# product of κ(·, u) and κ(·, v) is κ(u, v). There are the points v_k in the rows of V, with coefficients c; f has the values at X.

V, c, f, mu = Variable("V", k, d), Variable("c", k), Variable("f", n), Symbol("mu", real=True)
q = Index("q", k)
exp_kernel = Definition("k_exp", [x, u], exp(inner(N * x, N * u)), latex=r"\kappa")
residuals = f - y
moved = half * total((f[i] + rho * total(c[q] * exp_kernel(x_i, V[q, :].T), q) - y[i]) ** 2, i)
local_loss = total(exp_kernel(x, x_i) * (mu - y[i]) ** 2, i)
rate = total(exp_kernel(x, x_i), i) ** -1

window_functional_step = theorem(
    "window-functional-step",
    "a softmax head takes one step of gradient descent on functions",
    Equation(at(D(moved, rho), rho, 0), total(total(residuals[i] * c[q] * exp_kernel(x_i, V[q, :].T), q), i)),
    Equation(mu - rate * total((mu - y[i]) * exp_kernel(x, x_i), i), h(N.T * N, x)),
    Equation(
        local_loss,
        total(exp_kernel(x, x_i) * (h(N.T * N, x) - y[i]) ** 2, i)
        + total(exp_kernel(x, x_i), i) * (mu - h(N.T * N, x)) ** 2,
    ),
    source="Functional gradient descent",
    where=(h, exp_kernel),
    note=r"The functions are sums of $\kappa(\cdot, v)$, and $\kappa(u, v)$ is the inner product of $\kappa(\cdot, u)$ and "
    r"$\kappa(\cdot, v)$. By the first line the gradient of $\frac12 \sum_i (f(x_i) - y_i)^2$ is the function "
    r"$\sum_i (f(x_i) - y_i)\, \kappa(\cdot, x_i)$; on the left of the second stands what a step from the constant $\mu$ gives at $x$.",
)

# Linear attention: the scores themselves are the weights, divided by their sum or not.

linear = Definition("g", [M, x], inner(X * M.T * x, y))


def normalized(scores):
    """The labels weighed by their scores, which are divided by their sum."""
    return inner(scores, ones(n)) ** -1 * inner(scores, y)


p = Definition("p", [M, x], inner(exp(X * M.T * x), ones(n)) ** -1 * exp(X * M.T * x))
score_i, score_j = (inner(x, M * point) for point in (x_i, x_j))

window_linear = theorem(
    "window-linear",
    "linear attention cannot adapt its window",
    Equation(linear(w * M, x), w * linear(M, x)),
    Equation(normalized(X * (w * M).T * x), normalized(X * M.T * x)),
    Equation(inner(x, w * M * x_j) ** -1 * inner(x, w * M * x_i), score_j**-1 * score_i),
    Equation(p(w * M, x)[j] ** -1 * p(w * M, x)[i], exp(w * (score_i - score_j))),
    source="Linear attention",
    where=(linear, p),
    nonzero=(w, inner(X * M.T * x, ones(n)), score_j),
    note=r"The third equation is about the weights of two labels in linear attention, the fourth about those in a softmax head.",
)

window_linear_parity = theorem(
    "window-linear-parity",
    "linear attention is odd, and even if normalized",
    Equation(linear(M, -x), -linear(M, x)),
    Equation(normalized(X * M.T * -x), normalized(X * M.T * x)),
    source="Parity",
    where=(linear,),
    nonzero=(inner(X * M.T * x, ones(n)),),
)

# What linear attention reaches on affine functions without a constant, whose labels are y_i = L ⟨a, x_i⟩ + σ ε_i. The error is
# linear in a, in x and in ε, so its mean square depends on second moments alone: on E a aᵀ = E x xᵀ = I / d, as for the uniform
# law on the sphere and for the d axes, and on E ε = 0, E ε εᵀ = I, as for independent noise and for ± √n e_i.

a, eps = Variable("a", d), Variable("epsilon", n)
lip, dev, gam = Symbol("L", positive=True), Symbol("sigma", real=True), Symbol("gamma", real=True)
l, m, nu = Index("l", d), Index("m", d), Symbol("nu", positive=True)
linear_error = Definition("r", [a, x, eps], inner(X * M.T * x, lip * X * a + dev * eps) - lip * inner(a, x), latex=r"r")


def _mean_over(index, body):
    return index.size**-1 * total(body, index)


def trace(matrix):
    """The trace of a d × d matrix."""
    return total(matrix[l, l], l)


_errors = (linear_error(basis(l), basis(m), sign * n**half * basis(i)) ** 2 for sign in (1, -1))

linear_attention_context = lemma(
    "linear-attention-context",
    "the risk of linear attention in one context",
    Equation(
        _mean_over(l, _mean_over(m, _mean_over(i, half * sum(_errors)))),
        d**-2 * lip**2 * norm(identity(d) - M * X.T * X) ** 2 + d**-1 * dev**2 * norm(M * X.T) ** 2,
    ),
    source="Linear attention, one context",
    where=(linear_error,),
    note=r"The points $X$ stay; the direction $a$, the query and the noise are averaged over $e_l$, $e_m$ and "
    r"$\pm \sqrt n\, e_i$. Directions and queries uniform on the sphere, and independent noise of mean $0$ and variance $1$, have "
    "the same second moments, and so the same mean.",
)

# One point more, averaged over the axes: with it XᵀX grows by e_l e_lᵀ.
_more = X.T * X + basis(l) * basis(l).T
square_mean = Definition("phi", [nu], nu / d + nu * (nu - 1) / d**2, latex=r"\varphi")

linear_attention_points = lemma(
    "linear-attention-points",
    "what one more point adds, in the mean",
    Equation(_mean_over(l, total((M * _more)[m, m], m)), total((M * X.T * X)[m, m], m) + trace(M) / d),
    Equation(_mean_over(l, norm(M * X.T) ** 2 + norm(M * basis(l)) ** 2), norm(M * X.T) ** 2 + d**-1 * norm(M) ** 2),
    Equation(
        _mean_over(l, norm(M * _more) ** 2),
        norm(M * X.T * X) ** 2 + 2 * d**-1 * norm(M * X.T) ** 2 + d**-1 * norm(M) ** 2,
    ),
    Equation(square_mean(nu + 1), square_mean(nu) + 2 * d**-1 * (nu / d) + d**-1),
    source="Linear attention, one more point",
    where=(square_mean,),
    note=r"By induction on the number of points, the means over independent points are $\frac nd \operatorname{tr} M$, "
    r"$\frac nd \lVert M \rVert_F^2$ and $\varphi(n)\, \lVert M \rVert_F^2$. A point $p$ enters the third line by its second moments "
    r"and by $\lVert p \rVert_2^2\, p p^\top$, which is $p p^\top$ on the sphere: so the uniform law has the same means.",
)

linear_risk = Definition(
    "R_lin",
    [M],
    d**-2 * lip**2 * (d - 2 * (n / d) * trace(M) + square_mean(n) * norm(M) ** 2)
    + d**-1 * dev**2 * (n / d) * norm(M) ** 2,
    latex=r"\mathcal{R}",
)
tau = Definition("tau_lin", [], (n + d - 1) * lip**2 + d**2 * dev**2, latex=r"\tau")
tau_least = d**-1 * lip**2 * ((d - 1) * lip**2 + d**2 * dev**2)

linear_attention_gain = theorem(
    "linear-attention-gain",
    "the least risk of linear attention, and that no matrix gain does better",
    Equation(
        linear_risk(gam * identity(d)),
        lip**2 / d
        - 2 * gam * n * lip**2 / d**2
        + gam**2 * (n * (n - 1) * lip**2 / d**3 + n * lip**2 / d**2 + n * dev**2 / d),
    ),
    Equation(tau() * linear_risk(M), tau_least + d**-4 * n * norm(tau() * M - d * lip**2 * identity(d)) ** 2),
    Inequality(tau_least, tau() * linear_risk(M)),
    source="Linear attention, least risk",
    where=(square_mean, linear_risk, tau),
    note=r"$\mathcal{R}(M)$ is the mean squared error of linear attention with the matrix $M$ on affine functions without a constant: "
    r"the risk of one context, with the means over $n$ points put in. Since $n, d \geq 1$ and $L > 0$, $\tau$ is positive. By the "
    r"second line the third is an equality for $M = \frac{d L^2}{\tau} I$ and for no other matrix.",
)

# What a heuristic derives of the window: for large n L^2 / sigma^2 it grows like a power of it. What a fit finds at a finite n
# may differ by terms that no derivation here bounds, so that a power predicts signs and which of two slopes is larger, no range.


def _power(kind, dim):
    return Rational(2, dim + (3 if kind == "affine" else 2))


def _side(value, because=r"the derived {prf:ref}`exponent <window-bias-variance>`, which has this sign"):
    """The side of zero on which a derived value lies, as a predicted range."""
    return {"low" if value > 0 else "high": 0, "because": because}


_RISES, _FALLS = (_side(s, r"the risk is $L^2 B(w) + \sigma^2 V(w)$ and $V$ grows with $w$") for s in (1, -1))

_KINDS = {
    "affine": "affine functions",
    "kinked": r"functions of slopes $\pm L$",
    "drawn": "functions of drawn slopes",
}

window_bias_variance = observation(
    "window-bias-variance",
    "how the best window grows with the context",
    "Best window",
    *(
        Measure(
            f"{kind} {dim}",
            rf"{words}, $d = {dim}$: slope of $\log w^*$ in $\log n$",
            low=_power(kind, dim),
            high=_power(kind, dim),
            because=r"Laplace's method, $\Lambda \to \infty$",
        )
        for kind, words in _KINDS.items()
        for dim in (2, 3, 4)
    ),
    note=r"The best window $w^*$ at $n = 10^3$ to $10^5$ labelled points, $L = \sigma = 1$, covariates uniform on the "
    r"unit sphere. Predicted is the exponent of $\Lambda = n L^2 / \sigma^2$ that is derived for large $\Lambda$: does it hold at "
    r"these sizes? The slopes of a function with a kink are $L$ or $-L$, or drawn uniformly between them.",
)

window_finite_size = observation(
    "window-finite-size",
    "what the exponents leave out",
    "Window at finite size",
    *(
        Measure(
            f"{kind} {dim}",
            rf"{words}, $d = {dim}$: measured slope minus the slope computed for the same $n$; by the formula $0$",
        )
        for kind, words in _KINDS.items()
        for dim in (2, 3, 4)
    ),
    note=r"The computed slope comes from the mean of the risk over all contexts, without an approximation. The intervals are "
    r"those in which all nine differences lie at once in 95 % of runs.",
)

window_training = observation(
    "window-training",
    "pretraining finds the best window",
    "Pretraining",
    Measure("scalar", r"learned scalar $w$ divided by the best window"),
    Measure("matrix", r"learned matrix, $\operatorname{tr} M / d$ divided by the best window"),
    Measure("isotropy", r"learned matrix: $\lVert M - \frac{\operatorname{tr} M}{d} I \rVert_F / \lVert M \rVert_F$"),
    Measure("L", r"slope of $\log w$ in $\log L$", **_RISES),
    Measure("sigma", r"slope of $\log w$ in $\log \sigma$", **_FALLS),
    Measure("n", r"slope of $\log w$ in $\log n$", **_side(_power("affine", 3))),
    note=r"Affine functions on the unit sphere of $\mathbb R^3$; each run starts from its own random numbers. The paper "
    "expects a narrower window, a larger $w$, for a larger $L$ and for less noise.",
)

window_transfer = observation(
    "window-transfer",
    "a window used on other tasks",
    "Transfer",
    Measure("minimum", r"$\log_2$ of the $L$ in pretraining that serves best, over the $L$ in use"),
    Measure("too wide", r"excess risk of a window learned at $L/4$, relative to the best"),
    Measure("too narrow", r"excess risk of a window learned at $4L$, relative to the best"),
    Measure("two slopes", r"excess risk on two-slope functions of the window learned on affine ones of equal $L$"),
    Measure("quadratic", r"the same on quadratic functions"),
    Measure("cosine", r"the same on cosines"),
    note=r"Windows learned on affine functions, unit sphere of $\mathbb R^3$. The paper expects a cost where the Lipschitz "
    r"constants differ, and little where only the class of functions does.",
)

window_noise = observation(
    "window-noise",
    "a window used under other noise",
    "Transfer of noise",
    Measure("minimum", r"$\log_2$ of the $\sigma$ in pretraining that serves best, over the $\sigma$ in use"),
    Measure("too wide", r"excess risk of a window learned at $4 \sigma$, relative to the best"),
    Measure("too narrow", r"excess risk of a window learned at $\sigma / 4$, relative to the best"),
    Measure(
        "signs",
        r"$w$ learned with noise $\pm \sigma$, over $w$ learned with normal noise; by the formula of the risk $1$",
    ),
    Measure("laplace", r"the same with Laplace noise of variance $\sigma^2$; again $1$"),
    note=r"Affine functions with $L = 1$, unit sphere of $\mathbb R^3$, five noise levels. The paper expects the window to be "
    "fitted to the noise; that only its variance matters follows from the formula of the risk.",
)

window_tasks = observation(
    "window-tasks",
    "how many tasks pretraining needs",
    "Number of tasks",
    Measure("scalar", r"$\log_2$ of the number of tasks that bring the excess risk of a learned scalar below a tenth"),
    Measure("matrix", r"the same for a learned matrix"),
    Measure("difference", r"the second minus the first"),
    note=r"Affine functions with $L = 1$, $\sigma = 0.5$, $n = 100$, unit sphere of $\mathbb R^3$; $2, 4, \dots, 512$ tasks of "
    "four queries each. A matrix has nine numbers to learn.",
)

window_low_rank = observation(
    "window-low-rank",
    "tasks that share a subspace",
    "Low rank",
    Measure(
        "alignment", r"alignment of the learned $M$ with the plane, $\lVert P M P \rVert_F^2 / \lVert M \rVert_F^2$"
    ),
    Measure("rank", r"effective rank of the learned $M$"),
    Measure("distance", r"$\min_w \lVert M - w P \rVert_F / \lVert M \rVert_F$"),
    Measure("spheres", r"alignment, where all $\lVert P x_i \rVert_2$ are equal"),
    Measure("split", r"the same: weight of the best $M$ across the plane, over the one inside"),
    Measure("control alignment", r"control, functions of all directions: alignment with a random plane"),
    Measure("control rank", r"control: effective rank of the learned $M$"),
    Measure("new tasks", r"risk on new tasks of the plane, over that of the best multiple of $P$"),
    Measure("scalar", r"the same, over that of the best multiple of $I$"),
    Measure("elsewhere", r"risk on tasks of another plane, over that of the best multiple of $I$ there"),
    note=r"Affine functions of a plane in $\mathbb R^8$ that all tasks share, $n = 100$, $L = 1$, $\sigma = 0.1$; $M$ starts from "
    "random entries. The summary expects a projection onto the plane that serves new tasks of the plane and may harm "
    r"others. For a multiple of the identity the alignment is $k/d = \frac14$.",
)

window_projection_limits = observation(
    "window-projection-limits",
    "where a projection is not the best",
    "Limits of the projection",
    Measure("opens", r"one sphere: best $\lvert b \rvert / a$ at $n = 1600$ minus that at $n = 25$"),
    Measure("one sphere", r"one sphere, $n = 1600$: least risk with $P$ over that with $I$"),
    Measure("closed", r"two spheres, $n = 1600$: best $\lvert b \rvert / a$"),
    Measure("two spheres", r"two spheres, $n = 1600$: least risk with $P$ over that with $I$"),
    note=r"The best $M = a P + b (I - P)$ for affine functions of a plane in $\mathbb R^4$, $L = 1$, $\sigma = 0.1$. Derived, after "
    r"a run in $\mathbb R^4$ had not found the projection: on one sphere no multiple of $P$ is consistent, so for large $n$ the "
    r"best matrix must tend to a multiple of $I$; where all $\lVert P x_i \rVert_2$ are equal, $b$ only adds variance.",
)


def _derived(L):
    """The least risk of linear attention in the setting below."""
    return (tau_least / tau.body).subs({n: 200, d: 3, dev: half, lip: L})


_NONLINEAR = ("two slopes", "quadratic", "cosine")

window_linear_gap = observation(
    "window-linear-gap",
    "what linear attention loses",
    "Gap to linear attention",
    *(
        Measure(f"{kind} {L}", rf"{kind}, $L = {L}$: least risk of linear attention over that of softmax")
        for kind in _NONLINEAR
        for L in (1, 8)
    ),
    Measure("affine with constant 1", "affine functions with a constant, $L = 1$: the same"),
    *(Measure(f"affine {L}", f"affine functions without a constant, $L = {L}$: the same") for L in (1, 8)),
    *(
        Measure(
            f"formula {L}",
            f"affine functions without a constant, $L = {L}$: risk of linear attention with the derived gain; by the "
            f"theorem ${float(_derived(L)):.4g}$",
        )
        for L in (1, 2, 4, 8)
    ),
    Measure(
        "slope", r"two slopes: slope of the logarithm of the gap in $\log L$, $1 \leq L \leq 8$; that of the floor $2$"
    ),
    Measure(
        "floor",
        r"two slopes, $L = 8$: least risk of linear attention over the mean square of the even part",
        low=1,
        because="linear attention is odd in the query, {prf:ref}`Parity <window-linear-parity>`",
    ),
    note=r"Unit sphere of $\mathbb R^3$, $n = 200$, $\sigma = \frac12$; linear attention with the best gain, softmax with the best "
    "window. The summary expects linear attention to lose on nonlinear tasks.",
)

window_activations = observation(
    "window-activations",
    "other activations",
    "Activations",
    *(
        Measure(
            f"{name} {symbol}", rf"{name}: slope of $\log w^*$ in $\log {latex}$", **(side if name == "softmax" else {})
        )
        for name in ("softmax", "exp", "ReLU with threshold")
        for symbol, latex, side in (("L", "L", _RISES), ("sigma", r"\sigma", _FALLS))
    ),
    *(
        Measure(f"{name} risk", rf"{name}: least risk over that of softmax, $L = 8$")
        for name in ("ReLU", "sigmoid", "sigmoid, normalized")
    ),
    Measure("exp risk", r"exp, not normalized: least risk over that of softmax, $L = 8$"),
    Measure("ReLU with threshold risk", r"ReLU with threshold: least risk over that of softmax, $L = 8$"),
    note=r"Two-slope functions without a constant, unit sphere of $\mathbb R^3$, $n = 200$. The weights of ReLU do not "
    "depend on $w$ up to a gain, and those of a sigmoid are odd up to a constant, so neither has a window; exp has one; ReLU "
    "with a threshold is the kernel of Epanechnikov.",
)

_NEW_CLASSES = ("two slopes", "quadratic", "cosine", "product")
_NEW_NOISES = ("uniform", "student", "skewed")
# The excess risk of a window learned at another Lipschitz constant, as the law of the best window has it for affine functions
# and d = 3: a number to compare with, for nothing bounds how far the truth may be from it.


def _excess(ratio):
    r = ratio ** (2 / 3)
    return (2 * r**-2 + 4 * r) / 6 - 1


_MISMATCH = {"4L": _excess(4), "2L": _excess(2), "L/2": _excess(1 / 2), "L/4": _excess(1 / 4)}


def _about(name, words, value):
    return Measure(name, rf"{words}; by the law ${value:.2f}$")


window_experiments = observation(
    "window-experiments",
    "the first experiments and the next checks",
    "Experiments",
    _about(
        "half the noise", r"experiment 1: excess risk of a window learned at $\sigma / 2$, $L = 1$", _MISMATCH["2L"]
    ),
    _about("twice the noise", r"experiment 1: the same, learned at $2 \sigma$", _MISMATCH["L/2"]),
    Measure("plane", r"experiment 2: excess risk on new tasks of the plane, over the best multiple of $P$"),
    Measure("linear 1", r"experiment 3: least risk of linear attention over softmax, two slopes, $L = 1$"),
    Measure("linear 8", r"experiment 3: the same, $L = 8$"),
    *(
        Measure(
            f"{name} slope", rf"check 1, {name}: slope of $\log w$ in $\log L$", **({} if name == "cosine" else _RISES)
        )
        for name in _NEW_CLASSES  # all but the cosines are L times the functions of a fixed class
    ),
    *(Measure(f"{name} best", rf"check 1, {name}: learned $w$ over the best") for name in _NEW_CLASSES),
    *(Measure(name, rf"check 1, {name} noise: learned $w$ over that of normal noise") for name in _NEW_NOISES),
    *(
        _about(f"own {ratio}", rf"check 2, affine: excess risk of a window learned at ${ratio}$", value)
        for ratio, value in _MISMATCH.items()
    ),
    Measure("cross", r"check 2, another class, equal $L$: excess risk"),
    *(
        _about(f"cross {ratio}", rf"check 2, another class: excess risk of a window learned at ${ratio}$", value)
        for ratio, value in _MISMATCH.items()
    ),
    Measure("rank", "check 3: effective rank of the learned matrix, tasks of a plane"),
    Measure("control rank", r"check 3: the same, tasks of all of $\mathbb R^8$"),
    note="Beside the excess risk at another noise or Lipschitz constant stands what it is by the law of the best window for "
    "affine functions.",
)

# With n the window narrows faster in two dimensions than in eight; the risk falls like its square, w^-2.
_narrower = _power("affine", 2) - _power("affine", 8)

window_questions = observation(
    "window-questions",
    "the open questions",
    "Open questions",
    Measure("activation", r"activation: least risk of ReLU over that of softmax, two slopes, $L = 8$"),
    Measure("exp", r"activation: slope of $\log w^*$ in $\log L$ for exp, not normalized"),
    *(Measure(f"d = {dim}", rf"dimension: learned $w$ over the best, $d = {dim}$") for dim in (2, 3, 4, 6, 8)),
    Measure("growth", r"dimension: slope of $\log w^*$ in $\log n$, $d = 2$ minus $d = 8$", **_side(_narrower)),
    Measure(
        "risk",
        r"dimension: slope of the log of the least risk in $\log n$, $d = 8$ minus $d = 2$",
        **_side(2 * _narrower),
    ),
    Measure("rest", r"dimension: part of a learned matrix that is no multiple of $I$, $d = 8$ minus $d = 2$"),
    *(Measure(f"plane {dim}", rf"dimension: alignment with a plane in $\mathbb R^{{{dim}}}$") for dim in (4, 8, 16)),
    Measure("scalar", r"tasks: $\log_2$ of how many a scalar needs, $n = 400$ minus $n = 25$"),
    Measure("matrix", r"tasks: $\log_2$ of how many a matrix needs, $d = 8$ minus $d = 2$"),
    Measure("one function scalar", r"tasks: excess risk after one function with ever new points, scalar"),
    Measure("one function matrix", r"tasks: the same, matrix"),
    _about("fewer points", r"context: excess risk of a window learned at $n / 4$", _MISMATCH["L/2"]),
    _about("more points", r"context: the same, learned at $4 n$", _MISMATCH["2L"]),
    note=r"Affine functions, $L = 1$, $\sigma = \frac12$, $n = 100$, unit sphere, unless said otherwise. *Needs* is what brings the "
    r"excess risk below a tenth. For the best window $4n$ points are as $2L$.",
)

claims, papers, __all__ = exported(
    globals(), "W", B=(window_functional_step, linear_attention_context, linear_attention_points, linear_attention_gain)
)
