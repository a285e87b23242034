"""Sections 5 and 7 of Li et al. (arXiv 2304.13276): how far the prediction moves when x moves, and when A moves.

Section 7 is section 5 with A for x. What the two share is stated of two vectors of logits, p and q: in section 5 they are
p = A x_{t+1} and q = A x_t, in section 7 p = A_{t+1} x and q = A_t x.
"""

from sympy import Rational, Symbol, sqrt

from anysize import *
from weightshift.statements import definition, exported, lemma, proposition, remark
from weightshift.statements import gradient_in_a as in_a
from weightshift.statements.facts import R, beta, small
from weightshift.statements.softmax_regression import A, alpha, b, c, d, f, k, n, x

y, x_t, x_next = Variable("y", d), Variable("x_t", d), Variable("x_{t+1}", d)
B, A_t, A_next = Variable("B", n, d), Variable("A_t", n, d), Variable("A_{t+1}", n, d)
delta, sigma = Variable("delta", n), Variable("sigma", n)

# Logits, the sum of their exponentials, and numbers.
p, q = Variable("p", n), Variable("q", n)
Z = Definition("Z", [p], inner(exp(p), ones(n)))
r, s = Symbol("r", positive=True), Symbol("s", positive=True)
h = Symbol("h", real=True)

three_halves = Rational(3, 2)
step, step_A = norm(x_next - x_t), spectral_norm(A_next - A_t)


def softmax(logits):
    """⟨exp(p), 1⟩⁻¹ exp(p), as the paper writes it out."""
    return inner(exp(logits), ones(n)) ** -1 * exp(logits)


# Section 5: x moves.


def _shift(f, there, here, p, q):
    """δ_b and its two parts, for a move from `here` to `there`; p and q are the logits there and here."""
    first = (inner(exp(p), ones(n)) ** -1 - inner(exp(q), ones(n)) ** -1) * exp(p)
    second = inner(exp(q), ones(n)) ** -1 * (exp(p) - exp(q))
    return (
        Definition("delta_b", [], f(there) - f(here), latex=r"\delta_b"),
        Definition("delta_b1", [], first, latex=r"\delta_{b,1}"),
        Definition("delta_b2", [], second, latex=r"\delta_{b,2}"),
    )


def _bounds_of_shift(section, moved, shift, step, second_in_print, assumed):
    """Lemma 5.5, or 7.5: bounds of the two parts of the data shift, and of their sum, as the printed proof shows and as printed."""
    delta_b, delta_1, delta_2 = (norm(delta()) for delta in shift)
    scale, where = second_in_print
    first = 2 * beta**-2 * n**three_halves * exp(2 * R**2) * step
    second = 2 * beta**-1 * sqrt(n) * R * exp(2 * R**2) * step
    note = "The first inequality is what the printed proof shows{} the second is the one that is printed."
    parts = (
        ("first part of the ", (Inequality(delta_1, R * first), Inequality(delta_1, first)), note.format(",")),
        (
            "second part of the ",
            (Inequality(delta_2, second), Inequality(delta_2, 2 * beta**-1 * scale * exp(R**2) * step)),
            note.format(where),
        ),
        ("", (Inequality(delta_b, 2 * R * first),), ""),
    )
    return tuple(
        lemma(
            f"lemma-{section}.5.{k}", f"the {part}data shift{moved}", *bounds, printed=bounds[-1:], note=note, **assumed
        )
        for k, (part, bounds, note) in enumerate(parts, start=1)
    )


def _bounds_of_alpha(section, alpha, name, u, v, p, q, at_rest):
    """Lemmas 5.7 and 5.8, or 7.7 and 7.8: α and its inverse at two values, with the logits p and q."""
    gap, sums = absolute(alpha(u) - alpha(v)), [inner(exp(logits), ones(n)) for logits in (p, q)]
    inverse_gap = Inequality(absolute(alpha(u) ** -1 - alpha(v) ** -1), beta**-2 * gap)
    return (
        lemma(
            f"lemma-{section}.7",
            rf"$\alpha$ at two values of ${name}$",
            Inequality(gap, norm(exp(p) - exp(q)) * sqrt(n)),
        ),
        lemma(
            f"lemma-{section}.8",
            rf"$\alpha^{{-1}}$ at two values of ${name}$",
            inverse_gap,
            printed=(inverse_gap,),
            printed_hypotheses=tuple(Inequality(-beta, s) for s in sums),
            printed_note=r"The text does not say that its $\beta$ is positive. This is what it says for a negative one, here "
            r"$-\beta$:",
            read_by_us=True,
            hypotheses=tuple(Inequality(beta, s) for s in sums),
            witness=at_rest | {beta: 1},
        ),
    )


delta_b, delta_1, delta_2 = _shift(f, x_next, x_t, A * x_next, A * x_t)

definition_5_1 = definition(
    "definition-5.1",
    "the data shifts, a sphere",
    Equation(norm(softmax(A * x_next) - b) ** 2, norm(c(x_next)) ** 2),
    Equation(norm(softmax(A * x_t) - b + delta) ** 2, norm(c(x_t) + delta) ** 2),
    note=r"A *data shift* is a vector $\delta$ for which the two left sides are equal, so one with "
    r"$\lVert c(x_t) + \delta \rVert_2 = \lVert c(x_{t+1}) \rVert_2$: they are the sphere with centre $-c(x_t)$ and "
    r"radius $\lVert c(x_{t+1}) \rVert_2$.",
)

flipped = ones(n) - 2 * basis(k)  # a pattern of signs: -1 in place k, +1 elsewhere

remark_5_1 = remark(
    "remark-5.1",
    "the number of data shifts, and their norms",
    source="Section 5.1, after Definition 5.1",
    printed=(
        Equation(norm(softmax(A * x_t) - b + hadamard(delta_b(), flipped)) ** 2, norm(softmax(A * x_next) - b) ** 2),
    ),
    printed_note=r"The text says that there are $2^n$ possible solutions in the worst case, e.g. "
    r"$(f(x_{t+1}) - f(x_t)) \circ \{-1, +1\}^n$, and that the norm of all the choices is the same. "
    r"Were every pattern of signs a solution, then so would be the one that flips entry $k$ alone: for every $k \in [n]$,",
    read_by_us=True,
)

claim_5_2 = proposition(
    "claim-5.2",
    "one data shift",
    Equation(norm(softmax(A * x_t) - b + delta_b()) ** 2, norm(softmax(A * x_next) - b) ** 2),
    where=(delta_b,),
)

definition_5_3 = definition(
    "definition-5.3",
    "the two parts of the data shift",
    Equation(inner(delta_1(), ones(n)), -inner(delta_2(), ones(n))),
    where=(delta_1, delta_2),
    note="The equation is a consequence, not in the paper: what the entries of one part add, those of the other take away.",
)

lemma_5_4 = lemma(
    "lemma-5.4",
    "the data shift is the sum of its parts",
    Equation(delta_b(), delta_1() + delta_2()),
    Equation(delta_1(), (alpha(x_next) ** -1 - alpha(x_t) ** -1) * exp(A * x_next)),
    Equation(delta_2(), alpha(x_t) ** -1 * (exp(A * x_next) - exp(A * x_t))),
)

below_one = Inequality(beta, 1, strict=True)
four = Inequality(4, R)
listed = (below_one, four)
not_small = (Inequality(beta, alpha(x_t)), Inequality(beta, alpha(x_next)))
near = Inequality(max_norm(A * (x_next - x_t)), small, strict=True)
assumed = (
    Inequality(spectral_norm(A), R),
    Inequality(norm(x_t), R),
    Inequality(norm(x_next), R),
    near,
    *not_small,
    *listed,
)
at_rest = {A: [[0]], x_t: [0], x_next: [0], beta: Rational(1, 2), R: 4}

lemma_5_5_1, lemma_5_5_2, lemma_5_5_3 = _bounds_of_shift(
    5,
    "",
    (delta_b, delta_1, delta_2),
    step,
    (sqrt(n * R), r", with $R$ where it has $\sqrt{R}$;"),
    dict(printed_hypotheses=listed, hypotheses=assumed, witness=at_rest),
)

lemma_5_6 = lemma(
    "lemma-5.6",
    r"$\exp(Ax)$ at two values of $x$",
    Inequality(norm(exp(A * x) - exp(A * y)), 2 * sqrt(n) * R * exp(R**2) * norm(x - y)),
    printed=(Inequality(norm(exp(A * x) - exp(A * y)), 2 * sqrt(n * R) * exp(R**2) * norm(x - y)),),
    hypotheses=(
        Inequality(max_norm(A * (y - x)), small, strict=True),
        Inequality(spectral_norm(A), R),
        Inequality(norm(x), R),
        Inequality(norm(y), R),
    ),
    witness={A: [[1]], x: [1], y: [1], R: 1},
)

lemma_5_7, lemma_5_8 = _bounds_of_alpha(5, alpha, "x", x, y, A * x, A * y, {A: [[0]], x: [0], y: [0]})

# Section 7: A moves.

alpha_A, f_A, c_A = in_a.alpha, in_a.f, in_a.c
delta_b_A, delta_1_A, delta_2_A = _shift(f_A, A_next, A_t, A_next * x, A_t * x)

definition_7_1 = definition(
    "definition-7.1",
    "the data shifts of a moved matrix, a sphere",
    Equation(norm(softmax(A_next * x) - b) ** 2, norm(c_A(A_next)) ** 2),
    Equation(norm(softmax(A_t * x) - b + delta) ** 2, norm(c_A(A_t) + delta) ** 2),
    note=r"The data shifts are the vectors $\delta$ for which the two left sides are equal: the sphere with centre "
    r"$-c(A_t)$ and radius $\lVert c(A_{t+1}) \rVert_2$.",
)

claim_7_2 = proposition(
    "claim-7.2",
    "one data shift of a moved matrix",
    Equation(norm(softmax(A_t * x) - b + delta_b_A()) ** 2, norm(softmax(A_next * x) - b) ** 2),
    where=(delta_b_A,),
)

definition_7_3 = definition(
    "definition-7.3",
    "the two parts of the data shift of a moved matrix",
    Equation(inner(delta_1_A(), ones(n)), -inner(delta_2_A(), ones(n))),
    where=(delta_1_A, delta_2_A),
    note="The equation is a consequence, not in the paper.",
)

lemma_7_4 = lemma(
    "lemma-7.4",
    "the data shift of a moved matrix is the sum of its parts",
    Equation(delta_b_A(), delta_1_A() + delta_2_A()),
    Equation(delta_1_A(), (alpha_A(A_next) ** -1 - alpha_A(A_t) ** -1) * exp(A_next * x)),
    Equation(delta_2_A(), alpha_A(A_t) ** -1 * (exp(A_next * x) - exp(A_t * x))),
)

not_small_A = (Inequality(beta, alpha_A(A_t)), Inequality(beta, alpha_A(A_next)))
near_A = Inequality(max_norm((A_next - A_t) * x), small, strict=True)
assumed_A = (
    Inequality(spectral_norm(A_t), R),
    Inequality(spectral_norm(A_next), R),
    Inequality(norm(x), R),
    near_A,
    *not_small_A,
    *listed,
)
at_rest_A = {A_t: [[0]], A_next: [[0]], x: [0], beta: Rational(1, 2), R: 4}

lemma_7_5_1, lemma_7_5_2, lemma_7_5_3 = _bounds_of_shift(
    7,
    " of a moved matrix",
    (delta_b_A, delta_1_A, delta_2_A),
    step_A,
    (sqrt(n) * R, ","),
    dict(printed_hypotheses=listed, hypotheses=assumed_A, witness=at_rest_A),
)

lemma_7_6 = lemma(
    "lemma-7.6",
    r"$\exp(Ax)$ at two values of $A$",
    Inequality(norm(exp(A * x) - exp(B * x)), 2 * sqrt(n) * R * exp(R**2) * spectral_norm(A - B)),
    printed=(Inequality(norm(exp(A * x) - exp(B * x)), 2 * sqrt(n * R) * exp(R**2) * spectral_norm(A - B)),),
    hypotheses=(
        Inequality(max_norm((A - B) * x), small, strict=True),
        Inequality(spectral_norm(A), R),
        Inequality(norm(x), R),
    ),
    witness={A: [[1]], B: [[1]], x: [1], R: 1},
    lost=(Lost(r"\lVert (A\, B) x \rVert_{\infty} < 0.01", r"\lVert (A - B) x \rVert_{\infty} < 0.01"),),
)

lemma_7_7, lemma_7_8 = _bounds_of_alpha(7, alpha_A, "A", A, B, A * x, B * x, {A: [[0]], B: [[0]], x: [0]})

claims, papers, __all__ = exported(globals(), "P")
