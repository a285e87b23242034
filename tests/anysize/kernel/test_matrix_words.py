"""The words for matrices: trace, Frobenius norm, determinant and inverse, each with what people prove by it, and with what must be refused."""

import itertools
import random
import re

import numpy
import pytest
import sympy as sp
from oracles import engine as oracles
from oracles.engine import A, B, C, M, d, n, u, v, x

from anysize import *
from anysize.board import typed
from anysize.coq.words import Definitions, Words
from anysize.kernel import normal, replay
from anysize.language.terms import identity
from anysize.show.latex import signature

s = sp.Symbol("s", real=True)
X, N = Variable("X", d, n), Variable("N", n, n)

TRUE = {
    "the trace is linear": (trace(s * B + B.T), (s + 1) * trace(B)),
    "the trace is cyclic": (trace(A * X * B), trace(B * A * X)),
    "the trace of a rank-one matrix": (trace(u * v.T), inner(u, v)),
    "the trace of the identity": (trace(identity(n)), n),
    "the trace of a number": (trace(u.T * B * u), inner(u, B * u)),
    "the Frobenius norm by the trace": (frobenius_norm(A) ** 2, trace(A.T * A)),
    "Frobenius norm of a transpose": (frobenius_norm(A.T), frobenius_norm(A)),
    "Gram matrices and the trace": (trace(A.T * C) - trace(C.T * A), 0),
    "gradient of tr(AXB)": (gradient(trace(A * X * B), X), A.T * B.T),
    "gradient of tr(XᵀMXB)": (gradient(trace(X.T * M * X * B), X), M * X * B + M.T * X * B.T),
    "gradient of tr(XᵀX)": (gradient(trace(X.T * X), X), 2 * X),
    "gradient of a squared Frobenius norm": (gradient(frobenius_norm(A * X - B) ** 2, X), 2 * A.T * (A * X - B)),
    "gradient of the trace": (gradient(trace(B), B), identity(n)),
}
FALSE = {
    "tr(AB) is not tr(A)tr(B)": (trace(B * B), trace(B) ** 2),
    "tr(AB) is not tr(ABᵀ)": (trace(B * B), trace(B * B.T)),
    "the trace is cyclic, no more": (trace(B * B * N * N), trace(B * N * B * N)),
    "the trace of the identity is not 1": (trace(identity(n)), 1),
    "gradient of tr(AXB), not transposed": (gradient(trace(B * N), B), N),
    "gradient of tr(XᵀMX) for M that is not symmetric": (gradient(trace(X.T * M * X), X), 2 * M * X),
    "the Frobenius norm is not the trace": (frobenius_norm(B), trace(B)),
}


@pytest.mark.parametrize("name", TRUE)
def test_is_proved(name):
    assert prove(*TRUE[name])


@pytest.mark.parametrize("name", FALSE)
def test_is_refuted(name):
    with pytest.raises(NotProved) as refusal:
        prove(*FALSE[name])
    assert refusal.value.counterexample


@pytest.mark.parametrize(
    ("made", "message"),
    [
        (lambda: trace(A), "trace takes a square matrix, but A is n × d"),
        (lambda: trace(s), "takes a square matrix: s is a scalar"),
        (lambda: frobenius_norm(u), r"u is n × 1; write norm\(…\)"),
        (lambda: frobenius_norm(s), "s is a scalar"),
        (lambda: B.trace, None),
    ],
)
def test_misuse_is_explained(made, message):
    if message is None:
        made, message = made(), r"write trace\(…\)"
    with pytest.raises(StatementError, match=message):
        made()


def test_words_are_typeset_read_back_evaluated_and_exported():
    assert latex(trace(A * X)) == r"\operatorname{tr}(A\,X)"
    assert latex(frobenius_norm(A)) == latex(norm(A))
    names = {"A": A, "X": X}
    for e in (trace(A * X), frobenius_norm(A), trace(A * X) ** 2 / 3):
        assert typed.expression(str(e), names) == e
    assert typed.expression("frobenius_norm(A)", names) == norm(A)
    assert evaluate(trace(B), {B: [[1, 2], [3, 4]]}) == 5
    assert Words(Definitions()).number(trace(A * X)).text == "trace n (mulm d A X)"
    assert Words(Definitions()).number(trace(u.T * B * u)).text == Words(Definitions()).number(u.T * B * u).text


# Determinants and inverses.

Y, Z, w = Variable("Y", n, n), Variable("Z", n, d), Variable("w", d)
lam = sp.Symbol("lam", positive=True)
k, l = Index("k", n), Index("l", n)
ridge = Z.T * Z + lam * identity(d)
REGULAR = {  # left side, right side, what is nonzero
    "gradient of tr(X⁻¹A)": (gradient(trace(inverse(B) * N), B), -(inverse(B) * N * inverse(B)).T, [det(B)]),
    "gradient of log|det X|": (gradient(log(absolute(det(B))), B), inverse(B).T, [det(B)]),
    "gradient of det X": (gradient(det(B), B), det(B) * inverse(B.T), [det(B)]),
    "gradient of det X²": (gradient(det(B) ** 2, B), 2 * det(B) ** 2 * inverse(B).T, [det(B)]),
    "gradient of aᵀX⁻¹b": (
        gradient(inner(u, inverse(B) * v), B),
        -inverse(B).T * u * v.T * inverse(B).T,
        [det(B)],
    ),
    "gradient of log det XᵀX": (gradient(log(det(Z.T * Z)), Z), 2 * Z * inverse(Z.T * Z), [det(Z.T * Z)]),
    "gradient of log det(XᵀX + λI)": (gradient(log(det(ridge)), Z), 2 * Z * inverse(ridge), []),
    "in λ": (D(log(det(ridge)), lam), trace(inverse(ridge)), []),
    "det of a product": (det(B * N * Y.T), det(Y) * det(B) * det(N), []),
    "det of a transpose": (det(B.T), det(B), []),
    "det of the identity": (det(identity(n)), 1, []),
    "det of an inverse": (det(inverse(B)), 1 / det(B), [det(B)]),
    "det of an exponential on the diagonal": (det(diag(exp(u)) * B), exp(inner(u, ones(n))) * det(B), []),
    "det of a multiple": (det(6 * B), det(2 * identity(n)) * det(3 * B), []),
    "inverse of a product": (inverse(B * N), inverse(N) * inverse(B), [det(B), det(N)]),
    "inverse of a product, given its determinant": (inverse(B * N), inverse(N) * inverse(B), [det(B * N)]),
    "inverse of a transpose": (inverse(B.T), inverse(B).T, [det(B)]),
    "inverse of an inverse": (inverse(inverse(B)), B, [det(B)]),
    "inverse of a multiple": (inverse(-s * B / 2), -2 * inverse(B) / s, [s, det(B)]),
    "inverse of the identity": (inverse(identity(n)), identity(n), []),
    "inverse with diagonal factors": (
        inverse(diag(exp(u)) * B),
        inverse(B) * diag(exp(-u)),
        [det(B)],
    ),
    "a symmetric inverse": (inverse(ridge).T, inverse(ridge), []),
    "an antisymmetric inverse": (inverse(B - B.T)[k, l], -inverse(B - B.T)[l, k], [det(B - B.T)]),
}
NOT_SO = {
    "the derivative of an inverse with the other sign": (
        gradient(trace(inverse(B) * N), B),
        (inverse(B) * N * inverse(B)).T,
        [det(B)],
    ),
    "the derivative of an inverse, not transposed": (
        gradient(trace(inverse(B) * N), B),
        -inverse(B) * N * inverse(B),
        [det(B)],
    ),
    "the derivative of an inverse with its factors exchanged": (
        gradient(inner(u, inverse(B) * v), B),
        -inverse(B).T * v * u.T * inverse(B).T,
        [det(B)],
    ),
    "the gradient of det, not transposed": (gradient(det(B), B), det(B) * inverse(B), [det(B)]),
    "the gradient of log det without the factor 2": (gradient(log(det(ridge)), Z), Z * inverse(ridge), []),
    "det of a sum": (det(B + N), det(B) + det(N), []),
    "det of a multiple as if n were 1": (det(2 * B), 2 * det(B), []),
    "det of a negative": (det(-B), -det(B), []),
    "the inverse of a product in the wrong order": (inverse(B * N), inverse(B) * inverse(N), [det(B), det(N)]),
    "the inverse of a sum": (inverse(B + N), inverse(B) + inverse(N), [det(B), det(N), det(B + N)]),
    "the inverse of a transpose is no inverse": (inverse(B.T), inverse(B), [det(B)]),
    "the inverse of a multiple": (inverse(s * B), s * inverse(B), [s, det(B)]),
    "the inverse entry by entry": (inverse(B)[k, k], 1 / B[k, k], [det(B), B[k, k]]),
    "an antisymmetric inverse is not symmetric": (inverse(B - B.T)[k, l], inverse(B - B.T)[l, k], [det(B - B.T)]),
}
UNDEFINED = {
    "an inverse without a hypothesis": lambda: prove(inverse(B) * B, inverse(B) * B),
    "det in a denominator": lambda: prove(1 / det(B), 1 / det(B)),
    "an inverse where another is known": lambda: prove(inverse(N), inverse(N), nonzero=[det(B)]),
    "a factor of a product that is not square": lambda: prove(
        inverse(Z * Z.T), inverse(Z * Z.T), nonzero=[det(Z.T * Z)]
    ),
    "log of a determinant that may be negative": lambda: prove(log(det(B)), log(det(B)), nonzero=[det(B)]),
    "log det of a Gram matrix, which may vanish": lambda: prove(log(det(Z.T * Z)), log(det(Z.T * Z))),
    "a difference of Gram matrices": lambda: prove(inverse(lam * identity(n) - B.T * B), 0 * B),
    "a product that is not its own transpose": lambda: prove(log(det(B.T * B * N.T * N + identity(n))), s),
    "the value of a function where it has none": lambda: prove(
        Definition("f", [N], trace(inverse(N)))(zeros(n, n)), 0, nonzero=[det(N)]
    ),
    "the derivative of det without a hypothesis": lambda: prove(gradient(det(B), B), gradient(det(B), B)),
    "an inverse under a sum over what its hypothesis speaks of": lambda: prove(
        total(inverse(u[k] * B)[k, l], k), 0, nonzero=[u[k], det(B)]
    ),
}


@pytest.mark.parametrize("name", REGULAR)
def test_determinants_and_inverses(name):
    lhs, rhs, nonzero = REGULAR[name]
    assert prove(lhs, rhs, nonzero=nonzero)


@pytest.mark.parametrize("name", NOT_SO)
def test_what_is_false_of_determinants_and_inverses(name):
    lhs, rhs, nonzero = NOT_SO[name]
    with pytest.raises(NotProved) as refusal:
        prove(lhs, rhs, nonzero=nonzero)
    assert refusal.value.counterexample


@pytest.mark.parametrize("name", UNDEFINED)
def test_what_is_not_defined(name):
    with pytest.raises(NotDefined):
        UNDEFINED[name]()


def test_the_inverse_of_a_singular_matrix_has_no_value():
    singular, arrays = [[1, 2], [2, 4]], {N: numpy.array([[1.0, 2.0], [2.0, 4.0]])}
    assert evaluate(det(N), {N: singular}) == 0 and evaluate(det(N), {N: singular}, exact=True) == 0
    for exact in (False, True):
        with pytest.raises(ZeroDivisionError):
            evaluate(inverse(N), {N: singular}, exact=exact)
    assert not numpy.isfinite(evaluate(inverse(N), arrays)).any()


@pytest.mark.parametrize("size", [1, 2, 3, 4])
def test_values_in_three_kinds_of_numbers(size):
    rng = numpy.random.default_rng(size)
    m = rng.integers(-5, 6, (size, size)) + 10 * numpy.eye(size, dtype=int)[::-1]
    for e in (det(N), inverse(N), gradient(det(N), N), gradient(trace(inverse(N) * N.T), N)):
        expected = numpy.asarray(evaluate(e, {N: m.astype(float)}))
        exact = evaluate(e, {N: m.tolist()}, exact=True)
        for value in (exact, evaluate(e, {N: m.tolist()})):
            assert numpy.allclose(numpy.array(value, dtype=float), expected)
        assert all(sp.sympify(q).is_Rational for q in numpy.ravel(numpy.array(exact, dtype=object)))


# The normal form of random expressions has their value.


class Matrices:
    """Random square matrices and numbers made of them; `regular` holds what must not vanish."""

    def __init__(self, seed):
        self.random, self.regular = random.Random(seed), []

    def known(self, m):
        self.regular.append(det(m))
        return m

    def matrix(self, depth):
        if depth == 0:
            leaves = [B, N, B.T, identity(n), diag(u), diag(exp(u)), A * A.T, B.T * B, u * v.T, s * B]
            return self.random.choice(leaves)
        return self.random.choice(
            [
                lambda: self.matrix(depth - 1) * self.matrix(depth - 1),
                lambda: self.matrix(depth - 1) + self.random.choice([1, -1, 2, s]) * self.matrix(depth - 1),
                lambda: self.matrix(depth - 1).T,
                lambda: inverse(self.known(self.matrix(depth - 1))),
                lambda: self.matrix(depth - 1) - self.matrix(depth - 1).T,
                lambda: self.random.choice([-2, s, u[k], det(self.matrix(depth - 1))]) * self.matrix(depth - 1),
            ]
        )()

    def number(self, depth):
        return self.random.choice(
            [
                lambda: det(self.matrix(depth)),
                lambda: trace(self.matrix(depth)),
                lambda: self.matrix(depth)[k, l],
                lambda: inner(u, self.matrix(depth) * v),
                lambda: total(self.matrix(depth - 1)[k, l] * self.matrix(depth - 1)[l, k], k),
                lambda: det(self.matrix(depth)) * det(self.matrix(depth - 1)),
                lambda: D(det(self.known(self.matrix(depth))), self.random.choice([B[k, l], u[l], s])),
                lambda: D(trace(self.matrix(depth)), self.random.choice([B[k, l], u[l], s])),
            ]
        )()


@pytest.mark.parametrize("seeds", [range(0, 150), range(150, 300)], ids=str)
def test_the_normal_form_has_the_value_of_the_expression(seeds):
    compared = 0
    for seed in seeds:
        drawn = Matrices(seed)
        e = drawn.number(2 + seed % 2)
        try:
            with normal.assuming(*drawn.regular):
                form = normal.normal_form(e)
        except (NotDefined, NotInTheLanguage):
            continue
        rng = numpy.random.default_rng(seed)
        for sizes in ((1, 1), (2, 2), (3, 2)):
            given = oracles.numbers(rng, sizes) | {N: rng.uniform(-1, 1, (sizes[0], sizes[0]))}
            if any(not abs(evaluate(regular, given)) > 1e-3 for regular in drawn.regular):
                continue
            value, by_form = float(evaluate(e, given)), oracles.value_of(form, given)
            compared += 1
            assert abs(value - by_form) <= 1e-6 * (1 + abs(value)), (
                f"seed {seed}, {sizes}: {e} is {value}, not {by_form}"
            )
    assert compared > len(seeds)


# Kronecker products and vec.

p_, q_ = dimension("p"), dimension("q")
P, Q, T = Variable("P", d, p_), Variable("Q", p_, q_), Variable("T", n, n)
S = Variable("S", q_, p_)
OF_PAIRS = {
    "vec(AXB) = (Bᵀ ⊗ A) vec X": (vec(A * P * Q), kronecker(Q.T, A) * vec(P)),
    "vec(AX)": (vec(A * P), kronecker(identity(p_), A) * vec(P)),
    "the mixed product": (kronecker(A, Q) * kronecker(X, S), kronecker(A * X, Q * S)),
    "the transpose": (kronecker(A, Q).T, kronecker(A.T, Q.T)),
    "the trace": (trace(kronecker(B, M)), trace(B) * trace(M)),
    "the Frobenius norm": (frobenius_norm(kronecker(A, Q)), frobenius_norm(A) * frobenius_norm(Q)),
    "the largest entry": (max_norm(kronecker(u, x)), max_norm(u) * max_norm(x)),
    "three factors": (kronecker(kronecker(A, Q), B), kronecker(A, kronecker(Q, B))),
    "a sum of factors": (kronecker(A + C, s * Q), s * kronecker(A, Q) + s * kronecker(C, Q)),
    "a number as a factor": (kronecker(u.T * v, A), inner(u, v) * A),
    "inner(vec X, vec Y)": (inner(vec(A), vec(C)), trace(A.T * C)),
    "the norm of vec": (norm(vec(A)), norm(A)),
    "vec of a rank-one matrix": (vec(u * x.T), kronecker(x, u)),
    "vec of a vector, and of a row": (vec(u) + vec(u.T), 2 * u),
    "a Lyapunov equation": (vec(B * T + T * B.T), (kronecker(identity(n), B) + kronecker(B, identity(n))) * vec(T)),
    "gradient of a norm": (gradient(norm(kronecker(B, A)) ** 2, B), 2 * norm(A) ** 2 * B),
    "Jacobian of a product in a vector": (jacobian(vec(u * x.T), x), kronecker(identity(d), u)),
}
NOT_OF_PAIRS = {
    "vec(AXB) = (B ⊗ A) vec X": (vec(B * T * N), kronecker(N, B) * vec(T)),
    "vec(AXB) = (A ⊗ Bᵀ) vec X": (vec(B * T * N), kronecker(B, N.T) * vec(T)),
    "the rows instead of the columns": (vec(B), vec(B.T)),
    "the factors exchanged": (kronecker(B, N), kronecker(N, B)),
    "the mixed product out of order": (kronecker(B, N) * kronecker(T, B), kronecker(T * B, N * B)),
    "the transpose with the factors exchanged": (kronecker(B, N).T, kronecker(N.T, B.T)),
    "the trace as a sum": (trace(kronecker(B, N)), trace(B) + trace(N)),
    "the trace of the ordinary product": (trace(kronecker(B, N)), trace(B * N)),
    "the norm of the ordinary product": (frobenius_norm(B * N), frobenius_norm(B) * frobenius_norm(N)),
    "the entrywise product": (inner(vec(B), vec(N)), trace(B * N)),
}
ILL_SHAPED = {
    "sizes in another order": (lambda: kronecker(A, Q.T) * vec(P), "count pairs of indices in different orders"),
    "a sum of sizes in two orders": (
        lambda: vec(A) + vec(A.T),
        "d·n × 1 and vec(A.T) is n·d × 1; d·n and n·d count pairs",
    ),
    "an equation of sizes in two orders": (lambda: Equation(vec(A), vec(A.T)), "d·n × 1, but vec(A.T) is n·d × 1"),
    "an entry of vec": (lambda: vec(A)[k], "vec(A) has d·n entries, one for each 2 indices"),
    "a variable of pairs": (lambda: Variable("y", vec(A).shape[0]), "d·n is not a size"),
    "vec of a number": (lambda: vec(s), "vec takes a matrix: s is a scalar"),
    "a product with a number": (lambda: kronecker(s, A), "the Kronecker product takes matrices: s is a scalar"),
    "det of a Kronecker product": (
        lambda: prove(det(kronecker(B, N)), 1),
        "kronecker(B, N), of size n·n, are not in the language",
    ),
    "the spectral norm of a Kronecker product": (
        lambda: prove(spectral_norm(kronecker(B, N)), 1),
        "of size n·n × n·n, is not",
    ),
}


@pytest.mark.parametrize("name", OF_PAIRS)
def test_kronecker_products_and_vec(name):
    assert prove(*OF_PAIRS[name])


@pytest.mark.parametrize("name", NOT_OF_PAIRS)
def test_what_is_false_of_kronecker_products_and_vec(name):
    with pytest.raises(NotProved) as refusal:
        prove(*NOT_OF_PAIRS[name])
    assert refusal.value.counterexample


@pytest.mark.parametrize("name", ILL_SHAPED)
def test_shapes_of_pairs(name):
    made, message = ILL_SHAPED[name]
    with pytest.raises(StatementError, match=re.escape(message)):
        made()


def test_kronecker_products_and_vec_have_the_values_that_numpy_gives():
    rng = numpy.random.default_rng(1)
    a, b = rng.uniform(-1, 1, (2, 3)), rng.uniform(-1, 1, (2, 2))
    for given in ({A: a, B: b}, {A: a.tolist(), B: b.tolist()}):
        assert numpy.allclose(numpy.array(evaluate(kronecker(A, B), given)), numpy.kron(a, b))
        assert numpy.allclose(numpy.array(evaluate(vec(A), given))[:, 0], a.ravel(order="F"))


def test_kronecker_products_and_vec_are_typeset_and_read_back():
    assert latex(kronecker(Q.T, A) * vec(P)) == r"\left(Q^{\top} \otimes A\right)\,\operatorname{vec}(P)"
    assert latex(kronecker(A + C, A * X)) == r"\left(A + C\right) \otimes \left(A\,X\right)"
    assert typed.expression("kronecker(Q.T, A) * vec(P)", {"A": A, "Q": Q, "P": P}) == kronecker(Q.T, A) * vec(P)
    assert signature(Definition("f", [A], vec(A))) == r"\mathbb{R}^{n \times d} \to \mathbb{R}^{d\,n}"


# Derivations, line by line.


def test_the_gradient_of_an_inverse_on_the_board():
    start, end = D(trace(inverse(B) * N), B[k, l]), -(inverse(B) * N * inverse(B))[l, k]
    claim = oracles.stated(Equation(start, end), nonzero=(det(B),))
    lines = derive(claim).by(linearity).by(linearity).by(chain_rule).by(linear_map).to(end, "the trace is cyclic")
    assert lines.proof.equation == claim.equations[0] and lines.proof.nonzero == (det(B),)


def test_the_gradient_of_log_det_on_the_board():
    start, end = D(log(det(B) ** 2), B[k, l]), 2 * inverse(B)[l, k]
    lines = derive(oracles.stated(Equation(start, end), nonzero=(det(B),)))
    assert lines.by(chain_rule).by(chain_rule).by(chain_rule).by(linear_map).to(end, "the trace is cyclic").proof


def test_kronecker_products_are_differentiated_factor_by_factor():
    lines = derive(D(kronecker(B, B.T), B[k, l])).by(product_rule).by(linearity)
    assert lines.by(linear_map).last == kronecker(basis(k) * basis(l).T, B.T) + kronecker(B, (basis(k) * basis(l).T).T)


def test_a_chain_may_use_an_inverse():
    lines = bound(norm(ridge * (inverse(ridge) * w))).to(norm(w), "an inverse")
    assert lines.bound.relation == Inequality(norm(ridge * (inverse(ridge) * w)), norm(w))
    with pytest.raises(NotProved, match="it fails at"):
        bound(norm(ridge * (inverse(ridge) * w))).to(lam * norm(w), "no inverse")


# The rules for the inverse.


def test_the_rules_say_what_must_not_vanish():
    assert inverses.right_inverse(B, [det(B)]).nonzero == (det(B),) and inverses.right_inverse(ridge).nonzero == ()
    for m, nonzero, message in (
        (B, (), "det(B) is not known to be nonzero"),
        (B, [det(N)], "det(B) is not known to be nonzero"),
        (B - B, [det(B - B)], "det(B - B) is zero"),
        (A, (), "takes a square matrix"),
        (s, (), "takes a square matrix"),
    ):
        for rule in (inverses.right_inverse, inverses.left_inverse):
            with pytest.raises(StatementError, match=re.escape(message)):
                rule(m, nonzero)
    (again,) = replay.replay(replay.record(inverses.left_inverse(B, [det(B)])))
    assert again.relation == Equation(inverse(B) * B, identity(n)) and again.nonzero == (det(B),)


# What follows from them: `prove` looks for their uses.

solution = inverse(ridge) * Z.T * u  # of ridge regression
updated, at_one = B + u * v.T, 1 + inner(v, inverse(B) * u)
sherman = inverse(B) - inverse(B) * u * v.T * inverse(B) / at_one
K, V = Variable("K", d, d), Variable("V", d, n)
small = inverse(K) + V * inverse(B) * A
wood = B + A * K * V
woodbury = inverse(B) - inverse(B) * A * inverse(small) * V * inverse(B)
one = [det(B), at_one, det(updated)]
all_ = [det(B), det(K), det(small), det(wood)]
FOLLOWS = {
    "X X⁻¹ inside a product": ([A.T * B * inverse(B) * N * A, A.T * N * A], [det(B)]),
    "the trace of X⁻¹X": ([trace(inverse(B) * B), n], [det(B)]),
    "the ridge solution solves its equation": ([ridge * solution, Z.T * u], []),
    "the gradient vanishes at the ridge solution": (
        [2 * Z.T * (Z * solution - u) + 2 * lam * solution, zeros(d)],
        [],
    ),
    "a difference of inverses": ([inverse(B) - inverse(N), inverse(B) * (N - B) * inverse(N)], [det(B), det(N)]),
    "Sherman and Morrison": ([inverse(updated), inverse(updated) * (updated * sherman), sherman], one),
    "Woodbury": (
        [
            wood * woodbury,
            identity(n)
            + A * K * V * inverse(B)
            - A * (identity(d) + K * V * inverse(B) * A) * inverse(small) * V * inverse(B),
            identity(n) + A * K * V * inverse(B) - A * K * small * inverse(small) * V * inverse(B),
            identity(n),
        ],
        all_,
    ),
}
DOES_NOT_FOLLOW = {
    "the factors of a conjugate do not commute": (B * N * inverse(B), N, [det(B)]),
    "the inverse of another matrix": (N * inverse(B), identity(n), [det(B)]),
    "the ridge solution without λ": (Z.T * Z * solution, Z.T * u, []),
    "Sherman and Morrison with the other sign": (
        updated * (inverse(B) + inverse(B) * u * v.T * inverse(B) / at_one),
        identity(n),
        one,
    ),
    "a difference of inverses with the other sign": (
        inverse(B) - inverse(N),
        inverse(B) * (B - N) * inverse(N),
        [det(B), det(N)],
    ),
}


def test_the_gradient_of_the_ridge_loss():
    assert prove(gradient(norm(Z * w - u) ** 2 + lam * norm(w) ** 2, w), 2 * Z.T * (Z * w - u) + 2 * lam * w)


@pytest.mark.parametrize("name", FOLLOWS)
def test_what_follows_from_an_inverse(name):
    lines, nonzero = FOLLOWS[name]
    proofs = [prove(*pair, nonzero=nonzero) for pair in itertools.pairwise(lines)]
    whole = chain(*proofs)
    assert (whole.lhs, whole.rhs) == (lines[0], lines[-1]) and set(whole.nonzero) <= set(nonzero)
    assert {"left_inverse", "right_inverse"} & {p.rule for proof in proofs for p in proof.parents}


@pytest.mark.parametrize("name", DOES_NOT_FOLLOW)
def test_what_does_not_follow_from_an_inverse(name):
    lhs, rhs, nonzero = DOES_NOT_FOLLOW[name]
    with pytest.raises(NotProved) as refusal:
        prove(lhs, rhs, nonzero=nonzero)
    assert refusal.value.counterexample


AT_ONCE = {
    "Sherman and Morrison": (inverse(updated), sherman, one),
    "the inverse of a sum that is a product": (
        inverse(B * N + B),
        inverse(N + identity(n)) * inverse(B),
        [det(B * N + B), det(B), det(N + identity(n))],
    ),
}
NOT_AT_ONCE = {
    "Sherman and Morrison without the denominator": (
        inverse(updated),
        inverse(B) - inverse(B) * u * v.T * inverse(B),
        one,
    ),
    "the inverse of a sum in the wrong order": (
        inverse(B * N + B),
        inverse(B) * inverse(N + identity(n)),
        [det(B * N + B), det(B), det(N + identity(n))],
    ),
}


@pytest.mark.parametrize("name", AT_ONCE)
def test_an_inverse_is_what_gives_the_identity(name):
    lhs, rhs, nonzero = AT_ONCE[name]
    assert prove(lhs, rhs, nonzero=nonzero).rule == "chain"


@pytest.mark.parametrize("name", NOT_AT_ONCE)
def test_what_does_not_give_the_identity_is_no_inverse(name):
    lhs, rhs, nonzero = NOT_AT_ONCE[name]
    with pytest.raises(NotProved) as refusal:
        prove(lhs, rhs, nonzero=nonzero)
    assert refusal.value.counterexample


def test_nothing_follows_from_an_inverse_that_need_not_exist():
    with pytest.raises(NotDefined, match=re.escape("det(B) is not known to be nonzero")):
        prove(B * inverse(B), identity(n))
