"""True equalities, written in another way, that the engine must see."""

import pytest
import sympy as sp
from oracles.engine import A, B, C, M, d, i, j, k, l, m, n, p, q, r, s, u, v, x, y, z

from anysize import *
from anysize.evidence.check import check_by_numbers
from anysize.kernel.theorem import issued

half = sp.Rational(1, 2)
f = Definition("f", [x], inner(exp(A * x), ones(n)) ** -1 * exp(A * x))
f_of = Definition("F", [A], inner(exp(A * x), ones(n)) ** -1 * exp(A * x))
h = Definition("h", [x], total(x[j] * y[j], j))
w = Definition("w", [x], x / norm(x))
lse = log(inner(exp(A * x), ones(n)))
softmax = exp(u) / inner(exp(u), ones(n))
sigmoid = 1 / (1 + exp(-s))
pair = Variable("t", 2)
one, only = Variable("o", 1), Index("a", 1)

EQUALITIES = {
    # Sums.
    "sums in another order": (total(total(A[k, i] * x[i], i), k), total(x[i] * total(A[k, i], k), i)),
    "renamed indices": (total(u[k] * total(v[l], l), k), total(total(u[l] * v[k], k), l)),
    "one name bound twice": (total(u[k] * total(v[k], k), k), total(u[k], k) * total(v[k], k)),
    "square of a sum": (total(u[k], k) ** 2, total(total(u[k] * u[l], k), l)),
    "cube of a sum": (total(u[k], k) ** 3, total(total(total(u[k] * u[l] * u[q], k), l), q)),
    "sum of squares squared": (total(u[k] ** 2, k) ** 2, total(total(u[k] ** 2 * u[l] ** 2, k), l)),
    "sum of nothing but ones": (total(sp.Integer(1), k), n),
    "inner product of ones": (inner(ones(n), ones(n)), n),
    "sum over three": (total(s, Index("a", 3)), 3 * s),
    "sum of an inner product with ones": (inner(u, ones(n)), total(u[k], k)),
    "mean and deviation": (
        total((u[k] - total(u[l], l) / n) ** 2, k),
        norm(u) ** 2 - total(u[k], k) ** 2 / n,
    ),
    "lagrange's identity": (
        norm(u) ** 2 * norm(v) ** 2 - inner(u, v) ** 2,
        half * total(total((u[k] * v[l] - u[l] * v[k]) ** 2, l), k),
    ),
    "trace of a product": (total((A * C.T)[k, k], k), total((C.T * A)[i, i], i)),
    "trace of three": (total((B * A * C.T)[k, k], k), total((A * C.T * B)[k, k], k)),
    "frobenius norm as a trace": (norm(A) ** 2, total((A.T * A)[i, i], i)),
    # Products and transposes.
    "adjoint": (inner(u, A * x), inner(A.T * u, x)),
    "transpose of a product": ((B * A).T, A.T * B.T),
    "transpose of a longer product": ((B * A * M).T, M.T * A.T * B.T),
    "associativity": ((B * A) * x, B * (A * x)),
    "distributivity": ((A + C) * (x + y), A * x + A * y + C * x + C * y),
    "symmetric part": (inner(x, M * x), inner(x, (M + M.T) * x) / 2),
    "four factors moved across": (inner(x, M * M * M * M * x), inner(M.T * M.T * x, M * M * x)),
    "outer product applied": ((u * x.T) * y, inner(x, y) * u),
    "diagonal applied": (diag(u) * v, hadamard(u, v)),
    "diagonal of a product": (diag(hadamard(u, v)), diag(u) * diag(v)),
    "diagonal from both sides": (diag(u) * B * diag(v), hadamard(B, u * v.T)),
    "columns": (A[:, i], A * basis(i)),
    "rows": (A[k, :].T, A.T * basis(k)),
    "entries": (A[k, i], inner(basis(k), A * basis(i))),
    "sum of columns": (A * ones(d), A * (identity(d) * ones(d))),
    "identity": (identity(n) * A * identity(d), A),
    "zero": (A * zeros(d), zeros(n)),
    "one by one": (x.T * y, inner(x, y)),
    "one entry": (one[only] ** 2, norm(one) ** 2),
    "two entries": (inner(pair, ones(2)), total(pair[Index("a", 2)], Index("a", 2))),
    "polarisation": (inner(x, y), (norm(x + y) ** 2 - norm(x - y) ** 2) / 4),
    "parallelogram": (norm(x + y) ** 2 + norm(x - y) ** 2, 2 * norm(x) ** 2 + 2 * norm(y) ** 2),
    # Kronecker deltas.
    "delta squared": (delta(i, j) ** 2, delta(i, j)),
    "delta renames": (delta(i, j) * x[i], delta(i, j) * x[j]),
    "delta sums out": (total(delta(i, j) * x[j] * y[j], j), x[i] * y[i]),
    "chain of deltas": (total(delta(i, j) * delta(j, m), j), delta(i, m)),
    "delta in a denominator": (delta(i, j) / (1 + delta(i, j)), delta(i, j) / 2),
    "delta and a logarithm": (delta(i, j) * log(exp(x[i]) + exp(x[j])), delta(i, j) * (log(sp.Integer(2)) + x[i])),
    "basis": (inner(basis(i), basis(j)), delta(i, j)),
    "expansion in a basis": (total(inner(basis(i), x) * y[i], i), inner(x, y)),
    # Fractions, roots, logarithms, exponentials.
    "common denominators": (s / (exp(r) + exp(s)) + r / (exp(r) + exp(s)), (r + s) / (exp(s) + exp(r))),
    "different denominators": (1 / (1 + r**2) + 1 / (1 + s**2), (2 + r**2 + s**2) / ((1 + r**2) * (1 + s**2))),
    "double fraction": (1 / (1 + 1 / (1 + r**2)), (1 + r**2) / (2 + r**2)),
    "fractions that cancel": (total(exp(u[k]) / total(exp(u[l]), l), k), 1),
    "one minus a sigmoid": (1 - sigmoid, 1 / (1 + exp(s))),
    "derivative of a sigmoid": (D(sigmoid, s), sigmoid * (1 - sigmoid)),
    "hyperbolic tangent": ((exp(s) - exp(-s)) / (exp(s) + exp(-s)), (exp(2 * s) - 1) / (exp(2 * s) + 1)),
    "norm of a positive multiple": (norm(p * x), p * norm(x)),
    "norm of a positive multiple of a difference": (norm(p * (x - y)), p * norm(x - y)),
    "norm of a multiple": (norm(s * x), absolute(s) * norm(x)),
    "norm of a negative": (norm(x - y), norm(y - x)),
    "norm of a half": (norm(x / 2), norm(x) / 2),
    "root squared": (sp.sqrt(1 + norm(x) ** 2) ** 2, 1 + inner(x, x)),
    "root of a product": (sp.sqrt(p * inner(exp(x), ones(d))), sp.sqrt(p) * sp.sqrt(inner(exp(x), ones(d)))),
    "roots of numbers": (sp.sqrt(6) * s, sp.sqrt(2) * sp.sqrt(3) * s),
    "logarithm of a product": (log(p * exp(s)), log(p) + s),
    "logarithm of a whole number": (log(sp.Integer(12)), 2 * log(sp.Integer(2)) + log(sp.Integer(3))),
    "logarithm of a root": (log(sp.sqrt(1 + inner(x, x))), log(1 + inner(x, x)) / 2),
    "logarithm of an exponential": (log(exp(x)), x),
    "exponential of a sum": (exp(x + y), hadamard(exp(x), exp(y))),
    "softmax entries sum to one": (inner(f(x), ones(n)), 1),
    "softmax invariant under shifts": (f_of(A + ones(n) * y.T), f_of(A)),
    "softmax invariant under a shift of the logits": (
        inner(exp(A * x + s * ones(n)), ones(n)) ** -1 * exp(A * x + s * ones(n)),
        f(x),
    ),
    "softmax as a quotient with a diagonal": (inverse(diag(exp(A * x) * ones(1))) * exp(A * x), ones(n)),
    # Derivatives.
    "quotient rule": (
        D(inner(x, y) / (1 + inner(x, x)), x[i]),
        (y[i] * (1 + inner(x, x)) - 2 * inner(x, y) * x[i]) / (1 + inner(x, x)) ** 2,
    ),
    "derivative of an entry": (D(x[i], x[j]), delta(i, j)),
    "derivative of a sum": (D(total(x[i] * y[i], i), x[i]), y[i]),
    "gradient in a matrix": (gradient(inner(u, A * x), A), u * x.T),
    "gradient of a quadratic form": (gradient(inner(x, M * x), x), (M + M.T) * x),
    "gradient of least squares": (gradient(half * norm(A * x - u) ** 2, x), A.T * (A * x - u)),
    "gradient of log-sum-exp": (gradient(lse, x), A.T * f(x)),
    "jacobian of softmax": (jacobian(softmax, u), diag(softmax) - softmax * softmax.T),
    "hessian is symmetric": (D(D(lse, x[i]), x[j]), D(D(lse, x[j]), x[i])),
    "hessian matrix is symmetric": (jacobian(gradient(lse, x), x), jacobian(gradient(lse, x), x).T),
    "hessian of log-sum-exp": (jacobian(gradient(lse, x), x), A.T * (diag(f(x)) - f(x) * f(x).T) * A),
    "gradient of an entry of a gradient": (gradient(gradient(lse, x)[i], x), jacobian(gradient(lse, x), x)[i, :].T),
    "chain rule through a definition": (D(h(exp(x)), x[i]), exp(x)[i] * y[i]),
    "definition applied to a row": (h(M[m, :].T), total(M[m, i] * y[i], i)),
    "definition applied to a column of its own index": (h(M[:, j]), total(M[i, j] * y[i], i)),
    "definition within a definition": (Definition("g", [z], h(z) + h(x))(x), 2 * inner(x, y)),
    "derivative in a constant of a definition": (D(h(x), y[i]), x[i]),
    "derivative along a line": (at(D(norm(x + s * y) ** 2, s), s, 0), 2 * inner(x, y)),
    "value that holds the symbol": (at(s**2 + r, s, s + r), (s + r) ** 2 + r),
}

mean = inner(v, ones(n)) / n
variance = norm(v - mean * ones(n)) ** 2 / n + p
EQUALITIES |= {
    # Common denominators, exponentials and logarithms.
    "one minus a sigmoid inside a sum": (
        total(u[k] * (1 - 1 / (1 + exp(-u[k]))), k),
        total(u[k] / (1 + exp(u[k])), k),
    ),
    "two ways to write a sigmoid, summed": (total(exp(u[k]) / (1 + exp(u[k])), k), total(1 / (1 + exp(-u[k])), k)),
    "sigmoids of opposite numbers, summed": (total(exp(u[k]) / (1 + exp(u[k])), k), n - total(1 / (1 + exp(u[k])), k)),
    "a quotient of two exponentials in a double sum": (
        total(total(B[k, l] * exp(u[k]) / (exp(u[l]) + exp(u[k])), k), l),
        total(total(B[k, l] / (1 + exp(u[l] - u[k])), k), l),
    ),
    "softplus of opposite numbers": (log(1 + exp(u[k])) - u[k], log(1 + exp(-u[k]))),
    "softplus of opposite numbers, summed": (
        total(v[k] * (log(1 + exp(u[k])) - u[k]), k),
        total(v[k] * log(1 + exp(-u[k])), k),
    ),
    "derivative of softplus": (D(log(1 + exp(s)), s), 1 / (1 + exp(-s))),
    "softmax by its logarithm": (exp(u - log(inner(exp(u), ones(n))) * ones(n)), softmax),
    "a power by its logarithm": (exp(3 * log(1 + exp(s)) / 2), (1 + exp(s)) ** sp.Rational(3, 2)),
    "a logarithm of a product": (log((1 + exp(s)) * (1 + p)), log(1 + exp(s)) + log(1 + p)),
    "a logarithm of a quotient": (
        log(p * (1 + exp(s)) / (1 + norm(u) ** 2)),
        log(p) + log(1 + exp(s)) - log(1 + norm(u) ** 2),
    ),
    "sum of exponentials of deltas": (total(exp(delta(i, j)), j), exp(sp.Integer(1)) + d - 1),
    # Roots and absolute values.
    "exponential common to all terms under a root": (
        sp.sqrt(exp(r + s) + exp(s)),
        exp(s / 2) * sp.sqrt(exp(r) + 1),
    ),
    "a variance and a positive number under a root": (
        D(sp.sqrt(variance), v[k]),
        (v[k] - mean) / n / sp.sqrt(variance),
    ),
    "a square and a number under a root": (sp.sqrt((s - r) ** 2 + 1), sp.sqrt(s**2 - 2 * r * s + r**2 + 1)),
    "a square under a root": (sp.sqrt((log(total(exp(r + u[k]), k))) ** 2), absolute(r + log(total(exp(u[k]), k)))),
    "absolute value of a square": (absolute((s - r) ** 2), (s - r) ** 2),
    "absolute value of a product": (absolute(s * (r + 1)), absolute(s) * absolute(r + 1)),
    "absolute value of a difference with a factor": (absolute(s * r - s), absolute(s) * absolute(r - 1)),
    "absolute value of a delta": (absolute(1 - delta(k, l)), 1 - delta(k, l)),
    "absolute value of a sign": (absolute(1 - 2 * delta(k, l)), 1),
    "quotient with a delta": (1 / (1 + delta(k, l)), 1 - delta(k, l) / 2),
    # Largest and smallest values.
    "largest of a shift": (largest(u[k] + s, k), largest(u[k], k) + s),
    "largest of opposites": (largest(-u[k], k), -smallest(u[k], k)),
    "largest of differences": (largest(2 * u[k] - 2 * v[k], k), -2 * smallest(v[k] - u[k], k)),
    "largest exponential": (largest(exp(u[k]), k), exp(largest(u[k], k))),
    "largest logarithm": (largest(log(1 + exp(u[k])), k), log(1 + exp(largest(u[k], k)))),
    "logarithm of the largest": (log(largest(p * exp(u[k]), k)), log(p) + largest(u[k], k)),
    "largest square": (largest(u[k] ** 2, k), max_norm(u) ** 2),
    "largest cube": (largest(u[k] ** 3, k), largest(u[k], k) ** 3),
    "smallest quotient": (smallest(1 / (1 + exp(u[k])), k), 1 / (1 + exp(largest(u[k], k)))),
    "smallest inverse root": (smallest(1 / sp.sqrt(p + u[k] ** 2), k), 1 / sp.sqrt(p + max_norm(u) ** 2)),
    "largest of the largest": (largest(largest(B[k, l], k), l), largest(largest(B[k, l], l), k)),
    "smallest entry of a matrix": (smallest(smallest(A[k, i], k), i), -largest(largest(-A[k, i], i), k)),
    "largest sum of two": (largest(largest(u[k] + v[l], k), l), largest(u[k], k) + largest(v[k], k)),
    "largest product of two": (largest(max_norm(u[k] * x), k), max_norm(u) * max_norm(x)),
    "largest less the smallest": (largest(u[k] - smallest(v[l], l), k), largest(largest(u[k] - v[l], k), l)),
    "largest of one": (largest(s**2, k), s**2),
    "largest entry of a unit vector": (max_norm(basis(k)), 1),
    "largest entry under a delta": (largest(delta(k, l) * absolute(u[k]), k), absolute(u[l])),
    # The spectral norm.
    "norm of the transpose": (spectral_norm(A.T), spectral_norm(A)),
    "norm of a transposed product": (spectral_norm((B * A).T), spectral_norm(B * A)),
    "norm of a multiple": (spectral_norm((s + r) * A), absolute(s + r) * spectral_norm(A)),
    "norm of a diagonal matrix": (spectral_norm(diag(u)), max_norm(u)),
    "norm of the identity": (spectral_norm(identity(n)), 1),
    "norm of an outer product": (spectral_norm(u * x.T), norm(u) * norm(x)),
    "norm of an outer product of sums": (spectral_norm((u + v) * x.T), norm(u + v) * norm(x)),
    "norm of ones": (spectral_norm(ones(n, d)), sp.sqrt(n * d)),
}

WITH_HYPOTHESES = {
    "derivative of an absolute value": (D(absolute(s), s), s / absolute(s), [s]),
    "derivative of the absolute value of an entry": (
        D(absolute(u[k]), u[l]),
        delta(k, l) * absolute(u[k]) / u[k],
        [u[k]],
    ),
    "sign by either quotient": (absolute(s) / s, s / absolute(s), [s]),
    "duality of a shift of the data and of the weights": (
        (A + (A * z) * x.T * (1 / norm(x) ** 2)) * x,
        A * (x + z),
        [norm(x)],
    ),
    "the same with the hypothesis on the inner product": (
        (A + (A * z) * x.T * (1 / norm(x) ** 2)) * x,
        A * (x + z),
        [inner(x, x)],
    ),
    "the same with an inner product below": ((A + (A * z) * x.T / inner(x, x)) * x, A * (x + z), [norm(x)]),
    "sherman and morrison": (
        (identity(d) + x * y.T) * (identity(d) - x * y.T / (1 + inner(x, y))),
        identity(d),
        [1 + inner(x, y)],
    ),
    "gradient of a norm": (gradient(norm(x), x), x / norm(x), [norm(x)]),
    "gradient of a distance": (gradient(norm(x - y), x), (x - y) / norm(y - x), [norm(y - x)]),
    "unit vector": (norm(w(x)), 1, [inner(x, x)]),
    "projection twice": (inner(w(x), w(x)) * w(x), w(x), [norm(x)]),
    "hypothesis with a factor": (D(1 / (2 * s - 3), s), -2 / (2 * s - 3) ** 2, [3 - 2 * s]),
    "difference of fractions": (1 / (r - s) + 1 / (s - r), 0, [r - s]),
    "fraction in lowest terms": ((r**2 - s**2) / (r - s), r + s, [r - s]),
    "hypothesis that needs another": (s / (s + 1 / r), 1 - 1 / r / (s + 1 / r), [s + 1 / r, r]),
    "product of two hypotheses": (1 / (r * s), (1 / r) * (1 / s), [r * s]),
}

OUT_OF_SIGHT = {  # true, and not seen so far: never refuted
    "six factors moved across": (inner(x, M * M * M * M * M * M * x), inner(M.T * M.T * M.T * x, M * M * M * x)),
    "a factor of a sum under a root": (norm(s * x + r * x), absolute(s + r) * norm(x)),
    "products with the transpose from both sides": (spectral_norm(B * B.T), spectral_norm(B.T * B)),
    "a rising function of the largest entry": (largest(u[k] + exp(u[k]), k), largest(u[k], k) + exp(largest(u[k], k))),
}


@pytest.mark.parametrize("lhs, rhs", EQUALITIES.values(), ids=EQUALITIES)
def test_it_is_proved_both_ways(lhs, rhs):
    assert issued(prove(lhs, rhs)) and issued(prove(rhs, lhs))
    assert issued(chain(prove(lhs, rhs), prove(rhs, lhs)))


@pytest.mark.parametrize("lhs, rhs, nonzero", WITH_HYPOTHESES.values(), ids=WITH_HYPOTHESES)
def test_it_is_proved_where_the_hypotheses_hold(lhs, rhs, nonzero):
    proof = prove(lhs, rhs, nonzero)
    assert proof.nonzero == tuple(nonzero)
    assert check_by_numbers(proof.equation, nonzero=proof.nonzero)


@pytest.mark.parametrize("lhs, rhs", OUT_OF_SIGHT.values(), ids=OUT_OF_SIGHT)
def test_what_is_not_seen_is_not_refuted(lhs, rhs):
    try:
        prove(lhs, rhs)
    except NotProved as problem:
        assert problem.counterexample is None
        assert "neither proved nor refuted" in str(problem)


def test_a_residual_is_zero_for_a_true_equality_and_readable_for_a_false_one():
    assert residual(gradient(norm(x) ** 2, x), 2 * x) == 0
    row = Index("row", d)
    assert residual(gradient(norm(x) ** 2, x), x) == x[row]
    assert str(residual(f(x), 2 * f(x), keep=[f])) == "-f(x)[row]"
    assert residual(one * 2, one) != 0


def test_a_derivation_on_the_board():
    loss = half * norm(A * x - u) ** 2
    claim = Claim("square", "lemma", "A square", "Section 0", (Equation(D(loss, x[i]), inner(A[:, i], A * x - u)),))
    derivation = derive(claim).by(chain_rule).by(linearity).by(linear_map).to(claim.rhs, "symmetry")
    assert derivation.proof.equation == claim.equations[0]
    assert [issued(proof) for _, _, _, proof in derivation.lines] == [True] * 4
    again = derive(D(loss, x[i]) + s).cite(derivation)
    assert len(again.cites) == 1 and again.last == claim.rhs + s


def test_a_derivation_may_use_the_hypotheses_of_its_claim():
    claim = Claim("unit", "lemma", "A unit vector", "Section 0", (Equation(norm(x / norm(x)), 1),), nonzero=(norm(x),))
    derivation = derive(claim).to(1, "scaling")
    assert derivation.proof.nonzero == (norm(x),)
    assert "Suppose that $\\lVert x \\rVert_{2} \\neq 0$" in str(claim.statement)


def test_the_product_rule_on_the_board():
    start = D(inner(exp(x), ones(d)) * inner(x, y), x[i])
    derivation = derive(start).by(product_rule)
    assert issued(derivation.proof) and derivation.last != start
