"""Wrong derivations, one for each way to be wrong: every one is refused, and the message says where and why."""

import copy
import dataclasses
import pickle

import pytest
import sympy as sp
from oracles.engine import A, B, C, M, d, i, j, k, l, m, n, p, r, s, u, v, x, y, z
from oracles.engine import stated as claim
from oracles.refusals import each
from oracles.refusals import refused as refusal

from anysize import *
from anysize.evidence import counterexample
from anysize.evidence.check import check_by_numbers
from anysize.kernel import identity as kernel
from anysize.kernel import normal, polynomial
from anysize.kernel.theorem import issued
from anysize.language.substitution import Substitution

f = Definition("f", [x], inner(exp(A * x), ones(n)) ** -1 * exp(A * x))
h = Definition("h", [x], total(x[j] * y[j], j))
direction = Definition("w", [x], x / norm(x))
row, column = Index("row", n), Index("column", n)


def by_to(claim_, *lines):
    derivation = derive(claim_)
    for line in lines:
        derivation.to(line, "because")
    return derivation


square = claim(Equation(D(norm(x) ** 2, x[i]), 2 * x[i]), id="square")
softmax = claim(Equation(inner(f(x), ones(n)), 1), id="softmax")


class Imitation(Proof):
    """A proof that takes itself for every other."""

    def __eq__(self, other):
        return True

    def __hash__(self):
        return 0


def set_on(proof, attribute, value):
    object.__setattr__(proof, attribute, value)
    return proof


def refused(error, *words, name):
    """A wrong derivation, refused with this error, with these words in its message."""

    def with_action(action):
        return pytest.param(action, error, words, id=name)

    return with_action


NOT = "it fails at"
WRONG_EQUATIONS = {  # equations that do not hold: (left side, right side, some words of the message)
    "largest of a sum as a sum": (largest(u[k] + v[k], k), largest(u[k], k) + largest(v[k], k), NOT),
    "largest of opposites with the wrong word": (largest(-u[k], k), -largest(u[k], k), NOT),
    "largest with a factor that may be negative": (largest(s * u[k], k), s * largest(u[k], k), NOT),
    "largest square as a square": (largest(u[k] ** 2, k), largest(u[k], k) ** 2, NOT),
    "largest fourth power as one": (largest(u[k] ** 4, k), largest(u[k], k) ** 4, NOT),
    "largest inverse as an inverse": (largest(1 / (1 + exp(u[k])), k), 1 / (1 + exp(largest(u[k], k))), NOT),
    "largest of the smallest, exchanged": (largest(smallest(B[k, l], l), k), smallest(largest(B[k, l], k), l), NOT),
    "largest product as a product": (largest(largest(u[k] * v[l], k), l), largest(u[k], k) * largest(v[k], k), NOT),
    "largest under a delta, of any sign": (largest(delta(k, l) * (u[k] - 9), k), u[l] - 9, NOT),
    "smallest under a delta": (smallest(delta(k, l) * absolute(u[k]), k), absolute(u[l]), NOT),
    "smallest entry of a unit vector": (smallest(delta(k, l), k), 0, NOT),
    "smallest entry of a unit vector, the other way": (smallest(delta(k, l), k), 1, NOT),
    "largest of a product of powers": (largest(u[k] ** 2 * v[k], k), max_norm(u) ** 2 * largest(v[k], k), NOT),
    "largest of a sum of powers": (largest(u[k] ** 2 + u[k], k), max_norm(u) ** 2 + largest(u[k], k), NOT),
    "absolute value of a sum": (absolute(s + p), absolute(s) + p, NOT),
    "absolute value of a sign with a delta": (absolute(1 - 3 * delta(k, l)), 1 - delta(k, l), NOT),
    "exponential of a delta": (exp(delta(k, l) * u[l]), 1 + delta(k, l) * u[l], NOT),
    "quotient with a delta, wrong": (1 / (1 + delta(k, l)), 1 - delta(k, l), NOT),
    "sum of exponentials of deltas, wrong": (total(exp(delta(k, l)), k), exp(sp.Integer(1)) + n, NOT),
    "softplus of opposite numbers, without the number": (log(1 + exp(s)), log(1 + exp(-s)), NOT),
    "sigmoids of opposite numbers, summed": (total(1 / (1 + exp(u[k])), k), total(1 / (1 + exp(-u[k])), k), NOT),
    "a sum of quotients as their number": (
        total(exp(u[k]) / (1 + exp(u[l])), k),
        n - total(1 / (1 + exp(u[k])), k),
        NOT,
    ),
    "logarithm of a sum of two": (log(p + exp(s)), log(p) + s, NOT),
    "a root of a sum of squares": (sp.sqrt(s**2 + r**2), absolute(s) + absolute(r), NOT),
    "a root of a square, without absolute value": (sp.sqrt((s + r) ** 2), s + r, NOT),
    "spectral norm for Frobenius norm": (spectral_norm(A), norm(A), NOT),
    "spectral norm of a product": (spectral_norm(B * A), spectral_norm(B) * spectral_norm(A), NOT),
    "spectral norm of a symmetric part": (spectral_norm(B + B.T), 2 * spectral_norm(B), NOT),
    "spectral norm of a diagonal matrix, without absolute value": (spectral_norm(diag(u)), largest(u[k], k), NOT),
    "spectral norm of a diagonal matrix and more": (spectral_norm(diag(u) + ones(n, n)), max_norm(u) + n, NOT),
    "spectral norm of two outer products": (
        spectral_norm(u * x.T + v * y.T),
        norm(u) * norm(x) + norm(v) * norm(y),
        NOT,
    ),
    "spectral norm with a factor that may be negative": (spectral_norm(s * A), s * spectral_norm(A), NOT),
    "dropped factor": (gradient(norm(x) ** 2, x), x, "lhs - rhs = x[row]", NOT),
    "flipped sign": (D(1 / (1 + inner(x, x)), x[i]), 2 * x[i] / (1 + inner(x, x)) ** 2, NOT),
    "wrong exponent": (D(1 / (1 + inner(x, x)), x[i]), -2 * x[i] / (1 + inner(x, x)), NOT),
    "dropped summand of the product rule": (D(inner(x, x) * x[j], x[i]), 2 * x[i] * x[j], NOT),
    "chain rule without the inner derivative": (D(exp(A * x), x[i]), exp(A * x), "D(exp(A*x), x[i]) = exp(A*x)", NOT),
    "another column of the matrix": (D(A * x, x[i]), A[:, j], NOT),
    "column for row": (jacobian(M * x, x)[i, :].T, M[:, i], NOT),
    "missing transpose": (inner(u, B * v), inner(B * u, v), NOT),
    "transpose of a product without change of order": ((B * diag(u)).T, B.T * diag(u), NOT),
    "matrices exchanged": (B * diag(u) * v, diag(u) * B * v, NOT),
    "entrywise product for a product": (B * diag(u), hadamard(B, u * ones(n).T), NOT),
    "exponential of a sum as a sum of exponentials": (exp(x + y), exp(x) + exp(y), NOT),
    "exponential of a matrix product taken apart": (exp(A * x), exp(A) * exp(x), NOT),
    "n for d": (inner(ones(n), ones(n)), d, NOT),
    "n for n - 1": (total(1 - 1 / n, k), n, NOT),
    "trace of the identity is one": (total(identity(n)[k, k], k), 1, NOT),
    "square of a sum without the mixed terms": (total(u[k], k) ** 2, total(u[k] ** 2, k), NOT),
    "product of sums as a sum of products": (total(u[k], k) * total(v[k], k), inner(u, v), NOT),
    "sum over the wrong index": (total(B[k, l] * v[l], l), total(B[k, l] * v[k], k), NOT),
    "bound variable captured by a nested sum": (total(u[k] * total(v[k], k), k), inner(u, v), NOT),
    "free index captured by a sum": (x[j] * total(y[j], j), inner(x, y), NOT),
    "argument captured by the definition's own sum": (h(M[:, j]), total(M[j, j] * y[j], j), "h(M[:, j])", NOT),
    "value captured by the sum it is put in": (at(total(s * x[j], j), s, x[j]), inner(x, x), NOT),
    "derivative in an entry taken for the summed one": (D(total(x[i] * y[i], i), x[i]), total(y[i], i), NOT),
    "a parameter taken for the variable of its name": (D(h(z), x[i]), y[i], NOT),
    "a constant of a definition taken for fixed": (D(h(x), y[i]), 0, NOT),
    "derivative before the value is put in": (at(D(s**2, s), s, 2 * s), 2 * s, NOT),
    "delta is zero": (delta(i, j), 0, NOT),
    "delta is one": (delta(i, j), 1, NOT),
    "different indices taken to be unequal": (D(x[i], x[j]), 0, NOT),
    "the case of equal indices forgotten": (D(x[i] * x[j], x[i]), x[j], NOT),
    "the case of equal indices forgotten in a basis": (inner(basis(i), basis(j)), 0, NOT),
    "delta taken out of an exponential": (exp(delta(i, j)), delta(i, j) * exp(sp.Integer(1)), NOT),
    "sum of exponentials of deltas": (total(exp(delta(i, j)), j), exp(sp.Integer(1)), NOT),
    "index of the statement named as that of the entry shown": (
        basis(row),
        ones(n),
        "lhs - rhs = delta(row', row)",
        NOT,
    ),
    "hessian without its diagonal": (jacobian(f(x), x), -f(x) * f(x).T * A, NOT),
    "softmax invariant under scaling": (f(2 * x), f(x), "f(2*x) = f(x)", NOT),
    "norm of a sum as the sum of the norms": (norm(x + y), norm(x) + norm(y), NOT),
    "norm of a multiple without the absolute value": (norm(s * x), s * norm(x), NOT),
    "one entry's square root of its square": (norm(Variable("o", 1)), Variable("o", 1).T * ones(1), NOT),
    "logarithm of a sum": (log(inner(exp(x), ones(d))), inner(x, ones(d)), NOT),
    "fractions added crosswise": (1 / (1 + exp(s)) + 1 / (1 + exp(r)), 2 / (2 + exp(s) + exp(r)), NOT),
    "inverse of a sum": (inverse(diag(exp(u) + exp(v))), inverse(diag(exp(u))) + inverse(diag(exp(v))), NOT),
    "frobenius norm of a product": (norm(A * x), norm(A) * norm(x), NOT),
    "false for n = 2 alone": (total(total((1 - delta(k, l)) * u[k] * u[l], k), l), 0, NOT),
    "true only for n = 1": (inner(u, v) ** 2, inner(u, u) * inner(v, v), NOT),
    "true only for d = 1": (norm(x) ** 2 * norm(y) ** 2, inner(x, y) ** 2, NOT),
    "absolute value left out": (absolute(s), s, NOT),
    "root of a square": (sp.sqrt(s**2), s, NOT),
    "root of the square of an inner product": (sp.sqrt(inner(x, y) ** 2), inner(x, y), NOT),
    "root of a product of squares": (norm(s * r * x), s * r * norm(x), NOT),
    "absolute value of a sum taken apart": (absolute(r + s), absolute(r) + absolute(s), NOT),
    "square of an absolute value left out": (absolute(s) ** 3, s**3, NOT),
    "largest and smallest exchanged": (largest(u[k], k), smallest(u[k], k), NOT),
    "largest of a negative multiple": (largest(-u[k], k), -largest(u[k], k), NOT),
    "largest of a multiple that may be negative": (
        largest(s * u[k], k) + inner(u, v),
        s * largest(u[k], k) + inner(u, v),
        NOT,
    ),
    "largest of a sum taken apart": (largest(u[k] + v[k], k), largest(u[k], k) + largest(v[k], k), NOT),
    "largest entry for the largest absolute value": (max_norm(u), largest(u[k], k), NOT),
    "index captured by an extreme": (largest(u[k] * largest(v[k], k), k), largest(u[k] * v[k], k), NOT),
    "maximum norm for the euclidean": (max_norm(u), norm(u), NOT),
    "spectral norm for the frobenius": (spectral_norm(diag(u)), norm(diag(u)), NOT),
    "spectral norm of a sum taken apart": (
        spectral_norm(diag(u) + diag(v)),
        spectral_norm(diag(u)) + spectral_norm(diag(v)),
        NOT,
    ),
    "zeros for ones": (zeros(n), ones(n), NOT),
    "zeros for ones in a product": (C * zeros(d), C * ones(d), NOT),
    "numbers": (sp.Rational(1, 3), sp.Rational(1, 2), NOT),
    "numbers of no matrix": (inner(ones(3), ones(3)), 4, NOT),
    "numbers of roots": (sp.sqrt(2) * s, sp.Rational(3, 2) * s, NOT),
}

WRONG = [
    # What does not make sense as written.
    refused(IndexOutOfRange, "r", "must be an Index", name="sum over a symbol")(lambda: total(s, r)),
    refused(ShapeMismatch, "x.T*x", "1 × 1", name="scalar added to a matrix")(lambda: x.T * x + 1),
    refused(ShapeMismatch, "x is d × 1", "u is n × 1", name="equation of two shapes")(lambda: prove(x, u)),
    refused(ShapeMismatch, "x.T is 1 × d", name="row for a column")(lambda: prove(x.T, x)),
    refused(StatementError, "x", "shape d × 1", "shape n × 1", name="one name for two vectors")(
        lambda: prove(inner(x, x), norm(Variable("x", n)) ** 2)
    ),
    refused(StatementError, "k", "[n]", "[d]", name="one name for two indices")(
        lambda: prove(u[k] * x[Index("k", d)], x[Index("k", d)] * u[k])
    ),
    refused(StatementError, "s", "positive", name="one name for two symbols")(
        lambda: prove(s, sp.Symbol("s", positive=True))
    ),
    refused(StatementError, "n", "stands for two things", name="one name for a size and a number")(
        lambda: prove(total(sp.Integer(1), k), sp.Symbol("n", positive=True))
    ),
    refused(NotInTheLanguage, "exp", "stands for something else", name="one name for a size and a number called exp")(
        lambda: prove(
            total(sp.Integer(1), Index("k", dimension("exp"))) + inner(exp(x), x) * 0,
            sp.Symbol("exp", positive=True),
        )
    ),
    refused(StatementError, "f stands for two things", name="one name for two definitions")(
        lambda: prove(Definition("f", [x], inner(x, x))(x), Definition("f", [x], norm(x) ** 2)(x))
    ),
    refused(StatementError, "x", "stands for two things", name="parameter of a definition with another shape")(
        lambda: prove(Definition("t", [Variable("x", n)], inner(u, Variable("x", n)))(u) * x, inner(u, u) * x)
    ),
    refused(NotInTheLanguage, "two parameters of t", name="two parameters of one name")(
        lambda: Definition("t", [x, x], inner(x, x))
    ),
    refused(AttributeError, "f is defined already", name="definition changed afterwards")(
        lambda: setattr(Definition("f", [s], s), "body", s + 1)
    ),
    refused(NotInTheLanguage, "'3' is not a name", name="size called 3")(lambda: Index("k", dimension("3"))),
    refused(StatementError, "n is not a size", name="size that is even")(
        lambda: Variable("x", sp.Symbol("n", integer=True, positive=True, even=True))
    ),
    refused(StatementError, "0 is not a size", name="size zero")(lambda: Variable("x", 0)),
    refused(NotInTheLanguage, "z is declared to be more", name="symbol declared zero")(
        lambda: prove(sp.Symbol("z", zero=True) + s, s)
    ),
    refused(NotInTheLanguage, "declared to be more", name="symbol declared nonpositive")(
        lambda: prove(sp.sqrt(sp.Symbol("t", nonpositive=True) ** 2), -sp.Symbol("t", nonpositive=True))
    ),
    refused(NotInTheLanguage, "t is not declared real", name="symbol not declared real")(
        lambda: prove(sp.Symbol("t"), sp.Symbol("t"))
    ),
    refused(NotInTheLanguage, "index k is used as a number", name="index as a number")(
        lambda: prove(total(k, k), n * (n + 1) / 2)
    ),
    refused(NotInTheLanguage, "with respect to n", name="derivative in a size")(lambda: D(total(sp.Integer(1), k), n)),
    refused(NotInTheLanguage, "with respect to k", name="derivative in an index")(lambda: D(s, k)),
    refused(NotInTheLanguage, "with respect to", name="derivative in an expression")(lambda: D(s, (A * x)[k])),
    refused(NotInTheLanguage, "n is not a scalar symbol", name="value at a size")(lambda: at(inner(u, u), n, 3)),
    refused(NotInTheLanguage, "parameter n", name="size as a parameter")(lambda: Definition("t", [n], inner(u, u))),
    refused(NotInTheLanguage, "0.5", "floating-point", name="floating-point number")(lambda: prove(0.5 * s, s / 2)),
    refused(NotInTheLanguage, "floating-point", name="floating-point exponent")(lambda: prove(p**0.5, sp.sqrt(p))),
    refused(NotInTheLanguage, "exponent", name="exponent that is a symbol")(lambda: prove(s**n * s, s ** (n + 1))),
    refused(NotInTheLanguage, "I", name="imaginary number")(lambda: prove(sp.I * s, sp.I * s)),
    refused(NotInTheLanguage, "oo", name="infinity")(lambda: prove(sp.oo, sp.oo)),
    refused(NotInTheLanguage, "zoo", name="division of numbers by zero")(
        lambda: prove(1 / sp.Integer(0), 1 / sp.S.Zero)
    ),
    refused(NotInTheLanguage, "nan", name="not a number")(lambda: prove(sp.nan, sp.nan)),
    refused(NotInTheLanguage, "Max", name="maximum")(lambda: prove(sp.Max(r, s), s)),
    refused(NotInTheLanguage, "Piecewise", name="piecewise")(lambda: prove(sp.Piecewise((s, s > 0), (r, True)), s)),
    refused(NotInTheLanguage, "neither a scalar nor a matrix", name="truth value")(lambda: prove(True, True)),
    refused(NotInTheLanguage, "SymPy's own matrix", name="matrix of SymPy")(lambda: prove(sp.eye(2), sp.eye(2))),
    # Division, roots and logarithms of what is not known to allow it.
    refused(NotDefined, "division by inner(x, y)", name="division by what may be zero")(
        lambda: prove(inner(x, y) * x / inner(x, y) + norm(x / inner(x, y)) * x, x)
    ),
    refused(NotDefined, "division by inner(x, y)", name="division by what may be zero, cancelled")(
        lambda: prove(total(x[j] * y[j], j) / inner(x, y), 1)
    ),
    refused(NotDefined, "division by", "inner(x, y)", name="division by a difference that may vanish")(
        lambda: prove(norm(x - y) ** 2 / inner(x - y, x - y), 1, nonzero=[norm(x), norm(y)])
    ),
    refused(NotDefined, "division by 0", name="division by a difference that vanishes")(
        lambda: prove(delta(i, j) / (x[i] - x[j]), 0, nonzero=[x[i] - x[j]])
    ),
    refused(NotDefined, "division by u[", name="inverse of a diagonal matrix that may be singular")(
        lambda: prove(inverse(diag(u)) * u, ones(n))
    ),
    refused(NotDefined, "division by delta", name="division by a delta")(lambda: prove(1 / delta(i, j), delta(i, j))),
    refused(NotDefined, "root of s", name="root of what may be negative")(
        lambda: prove(sp.sqrt(s) * r, r * sp.sqrt(s))
    ),
    refused(NotDefined, "root of r*s", name="root of a product taken apart")(
        lambda: prove(sp.sqrt(r * s), sp.sqrt(r) * sp.sqrt(s))
    ),
    refused(NotDefined, "root of", name="root of a difference")(lambda: prove(sp.sqrt(p - exp(s)) ** 3, p)),
    refused(NotDefined, "log of s", name="logarithm of what may be negative")(lambda: prove(log(s), log(s))),
    refused(NotDefined, "log of", name="logarithm of a square that may vanish")(
        lambda: prove(log(norm(x) ** 2), 2 * log(norm(x)))
    ),
    refused(NotDefined, "log of s", name="logarithm of a square taken apart")(
        lambda: prove(log(s**2), 2 * log(s), nonzero=[s])
    ),
    refused(NotDefined, "division by inner(x, x)", name="gradient of a norm where it vanishes")(
        lambda: prove(gradient(norm(x), x) * norm(x), x)
    ),
    refused(NotDefined, "division by inner(x, x)", name="derivative of a root where it vanishes")(
        lambda: prove(D(sp.sqrt(inner(x, x)), x[i]) * norm(x), x[i])
    ),
    refused(NotInTheLanguage, "derivative of absolute(s)", name="derivative of an absolute value")(
        lambda: prove(D(absolute(s), s) * s, absolute(s))
    ),
    refused(NotInTheLanguage, "derivative of absolute(x[", name="derivative of an absolute value, of another entry")(
        lambda: prove(D(total(absolute(x[j]), j), x[i]), absolute(x[i]) / x[i], nonzero=[x[i]])
    ),
    refused(NotDefined, "root of", name="root of a square less a number")(
        lambda: prove(sp.sqrt((s - r) ** 2 - 1), sp.sqrt((s - r) ** 2 - 1))
    ),
    refused(NotDefined, "root of", name="root of a difference of squares")(
        lambda: prove(sp.sqrt(norm(u - v) ** 2 - norm(u) ** 2), norm(v))
    ),
    refused(NotDefined, "log of", name="logarithm of what may vanish for a size of 1")(
        lambda: prove(log(n - 1), log(n - 1))
    ),
    refused(NotDefined, "log of", name="logarithm of what vanishes under a delta")(
        lambda: prove(log(1 - delta(k, l)), log(1 - delta(k, l)))
    ),
    refused(NotProved, name="sign of a delta")(lambda: order.nonnegative(delta(k, l) - 1)),
    refused(NotProved, name="sign of a delta with a factor")(lambda: order.nonnegative(1 - 2 * delta(k, l))),
    refused(NotProved, name="sign of a size less two")(lambda: order.nonnegative(n - 2)),
    refused(NotProved, name="sign of a number")(lambda: order.nonnegative(sp.E - 3)),
    refused(NotInTheLanguage, "derivative of", "largest", name="derivative of a largest entry")(
        lambda: prove(D(max_norm(u), u[k]) * 0, 0 * D(max_norm(u), u[k]) + D(largest(u[l], l), u[k]))
    ),
    # Hypotheses.
    refused(NotDefined, "division by x[j]", name="hypothesis about another entry")(
        lambda: prove(total(y[m] * x[j], m) / x[j], inner(ones(d), y), nonzero=[x[i]])
    ),
    refused(StatementError, "inner(x, y) - inner(y, x)", "is zero", name="hypothesis that never holds")(
        lambda: prove(1 / (inner(x, y) - inner(y, x)), 0, nonzero=[inner(x, y) - inner(y, x)])
    ),
    refused(NotProved, "no instance", "delta(i, j)", name="hypotheses that contradict each other")(
        lambda: prove(x[i], x[i], nonzero=[delta(i, j), 1 - delta(i, j)])
    ),
    refused(NotDefined, "division by u[k]", name="hypothesis about a free index used for a bound one of its name")(
        lambda: prove(total(hadamard(u, ones(n))[k] / u[k], k), n, nonzero=[u[k]])
    ),
    refused(NotDefined, "division by u[row']", name="hypothesis about an index named as that of the entry shown")(
        lambda: prove(inverse(diag(u)) * u, ones(n), nonzero=[u[row]])
    ),
    refused(
        NotDefined, "division by", "inner(x, x)", name="hypothesis about a variable used for a parameter of its name"
    )(lambda: prove(norm(direction(y)), 1, nonzero=[norm(x)])),
    refused(NotDefined, "division by s", name="hypothesis about a symbol used for a parameter of its name")(
        lambda: prove(Definition("t", [s], total(s * u[k], k) / s)(r), total(u[k], k), nonzero=[s])
    ),
    refused(NotDefined, "division by s", name="hypothesis about a symbol used where it takes another value")(
        lambda: prove(at(total(s * u[k], k) / s, s, r), total(u[k], k), nonzero=[s])
    ),
    refused(NotDefined, "puts r for p > 0", name="real value of a positive symbol")(
        lambda: prove(at(total(p * u[k], k) / p, p, r), total(u[k], k))
    ),
    refused(NotDefined, "puts r for p > 0", name="real argument of a positive parameter")(
        lambda: prove(Definition("t", [p], total(p * u[k], k) / p)(r), total(u[k], k))
    ),
    refused(NotDefined, "puts 0 for p > 0", name="zero for a positive parameter")(
        lambda: prove(Definition("t", [p], total(p * u[k], k) / p)(0), total(u[k], k))
    ),
    refused(NotDefined, "division by s", name="hypothesis of an earlier call")(
        lambda: (prove(total(s, k) / s, n, nonzero=[s]), prove(total(s, k) / s, n))
    ),
    refused(NotDefined, "division by s", name="hypothesis of the surroundings")(
        lambda: in_a_context_with(s, lambda: prove(total(s, k) / s, n))
    ),
    # Derivations, citations, chains.
    refused(NotProved, "line 2 of square", "it fails", name="line that does not follow")(
        lambda: by_to(square, 2 * inner(x, D(x, x[i])), x[i])
    ),
    refused(NotProved, "chain rule does not apply to", name="rule that does not fit")(
        lambda: derive(inner(x, y)).by(chain_rule)
    ),
    refused(NotProved, "line 1", "h(M[:, j])", name="definition unfolded with a captured index")(
        lambda: derive(h(M[:, j])).unfold(h)
    ),
    refused(NotProved, "softmax", "has reached", "finish", name="citation of an unfinished derivation")(
        lambda: derive(square).cite(by_to(softmax, inner(ones(n), f(x))))
    ),
    refused(NotProved, "nothing has been derived", name="citation of a derivation without lines")(
        lambda: derive(square).cite(derive(softmax))
    ),
    refused(NotProved, "left side of softmax", "does not occur", name="citation of an unrelated derivation")(
        lambda: derive(square).cite(by_to(softmax, 1))
    ),
    refused(NotProved, "belongs to no claim", name="citation of no claim")(
        lambda: derive(square).cite(derive(D(norm(x) ** 2, x[i])).to(2 * x[i], "because"))
    ),
    refused(NotProved, "belongs to no claim", name="citation of a proof in disguise")(
        lambda: derive(square).cite(Derivation(norm(x) ** 2).to(inner(x, x), "because"))
    ),
    refused(NotProved, "square", "has reached", name="line exchanged afterwards")(
        lambda: shortened(by_to(square, 2 * inner(x, D(x, x[i])), 2 * x[i])).proof
    ),
    refused(NotProved, "chain is broken", name="line of another derivation put in afterwards")(
        lambda: with_strange_line(by_to(square, 2 * inner(x, D(x, x[i])), 2 * x[i])).proof
    ),
    refused(NotProved, "inner(y, x) is not inner(x, x)", name="chain that is broken")(
        lambda: chain(prove(inner(x, y), inner(y, x)), prove(inner(x, x), norm(x) ** 2))
    ),
    refused(NotProved, "needs a proof", name="chain of nothing")(lambda: chain()),
    refused(NotProved, "not made by the kernel", name="chain of an equation")(lambda: chain(Equation(s, r))),
    refused(NotProved, "not made by the kernel", name="proof made by hand")(
        lambda: chain(Proof(Equation(s, r), "identity"))
    ),
    refused(NotProved, "not made by the kernel", name="hypothesis struck out")(
        lambda: chain(set_on(prove(total(s, k) / s, n, nonzero=[s]), "nonzero", ()))
    ),
]

FORGED = {  # what becomes of the first of two proofs before they are chained
    "its equation replaced": lambda first: dataclasses.replace(first, relation=Equation(s, inner(y, x))),
    "a copy": copy.copy,
    "out of a file": lambda first: pickle.loads(pickle.dumps(first)),
    "of a class of one's own": lambda first: Imitation(first.equation, "identity"),
    "its equation exchanged": lambda first: set_on(first, "relation", Equation(s, inner(y, x))),
    "its equation changed from inside": lambda first: set_on(first.equation, "lhs", s) and first,
    "made anew in place": lambda first: first.__init__(Equation(s, inner(y, x)), "identity") or first,
}


def in_a_context_with(hypothesis, action):
    with normal.assuming(hypothesis):
        return action()


def shortened(derivation):
    del derivation.lines[-1]
    return derivation


def with_strange_line(derivation):
    derivation.lines[:1] = by_to(softmax, 1).lines
    return derivation


@each("lhs, rhs, words", WRONG_EQUATIONS)
def test_an_equation_that_does_not_hold_is_refused_with_an_instance(lhs, rhs, words):
    found = refusal(NotProved, lambda: prove(lhs, rhs), *words).counterexample
    assert found.equation == Equation(lhs, rhs)
    assert counterexample.differ(found.left, found.right)


@pytest.mark.parametrize("action, error, words", WRONG)
def test_a_wrong_derivation_is_refused(action, error, words):
    assert type(refusal(error, action, *words)) is error


@pytest.mark.parametrize("change", FORGED.values(), ids=FORGED)
def test_a_forged_proof_is_refused(change):
    first, second = prove(inner(x, y), inner(y, x)), prove(inner(y, x), inner(x, y))
    refusal(NotProved, lambda: chain(change(first), second), "not made by the kernel")


def test_the_sides_are_not_exchanged_in_the_message():
    with pytest.raises(NotProved, match=r"x\[i\] = 2\*x\[i\] is not proved: lhs - rhs = -x\[i\]"):
        prove(x[i], 2 * x[i])


def test_a_counterexample_satisfies_the_hypotheses():
    with pytest.raises(NotProved) as caught:
        prove(x[i] * delta(i, j), 2 * x[j] * delta(i, j), nonzero=[delta(i, j)])
    found = caught.value.counterexample
    assert found.indices[i] == found.indices[j]


def test_no_counterexample_is_given_where_only_the_hypotheses_fail():
    with pytest.raises(NotProved, match="neither proved nor refuted"):
        prove(x[i], x[j], nonzero=[delta(i, j)])


def test_an_engine_that_finds_no_difference_is_contradicted_by_numbers(monkeypatch):
    monkeypatch.setattr(kernel, "difference", lambda lhs, rhs: polynomial.ZERO)
    with pytest.raises(Unsound, match="its sides differ by"):
        prove(gradient(norm(x) ** 2, x), x)
    with pytest.raises(Unsound):
        prove(D(x[i], x[j]), 0)
    prove(gradient(norm(x) ** 2, x), 2 * x)


STEEP = {"1/s": (1 / s, 2 / s**3), "log |s|": (log(absolute(s)), -1 / s**2), "(1/s)'": (D(1 / s, s), -6 / s**4)}


@pytest.mark.parametrize("name", STEEP)
def test_near_a_pole_the_numbers_are_not_taken_for_a_contradiction(name):
    """A derivative inside a derivative is a difference, which is far off where the function is steep."""
    e, second = STEEP[name]
    for seed in range(20):
        prove(D(D(e, s), s), second, nonzero=[s], seed=seed)
        with pytest.raises(Unsound):
            check_by_numbers(Equation(D(D(e, s), s), second * (1 + s / 10**4)), seed, nonzero=[s])


def test_what_is_checked_by_numbers_includes_size_one_and_unequal_sizes():
    checked = check_by_numbers(prove(A * x, A * x).equation)
    assert {(1, 1), (1, 3), (4, 1), (2, 2), (5, 3)} <= set(checked)
    assert not {shape for shape in checked if min(shape) < 1}


def test_hypotheses_stay_with_the_proof_and_with_a_chain():
    first = prove(total(s, k) / s, n, nonzero=[s])
    second = prove(n, total(r, k) / r, nonzero=[r])
    assert first.nonzero == (s,)
    assert chain(first, second).nonzero == (s, r)
    assert chain(first, second, prove(total(r, k) / r, n, nonzero=[r])).nonzero == (s, r)


def test_a_failed_attempt_changes_nothing():
    for _ in range(3):
        with pytest.raises(NotProved):
            prove(norm(x), inner(x, x))
        with pytest.raises(NotDefined):
            prove(norm(x) / norm(x) ** 3, 1)
    prove(norm(x) / norm(x) ** 3, 1 / inner(x, x), nonzero=[norm(x)])
    with pytest.raises(NotDefined):
        prove(norm(x) / norm(x) ** 3, 1 / inner(x, x))


def test_each_proof_is_issued_on_its_own():
    first, again = prove(s, s), prove(s, s)
    assert first != again
    assert issued(first) and issued(again)
    assert not issued(None) and not issued(first.equation)


def test_the_equations_refused_fail_in_numbers_too():
    for name, (lhs, rhs, *_) in WRONG_EQUATIONS.items():
        with pytest.raises(Unsound):
            pytest.fail(f"{name} holds: {check_by_numbers(Equation(lhs, rhs))}")


def test_a_rule_that_is_wrong_gives_a_line_that_is_refused():
    wrong = dataclasses.replace(linearity, of=lambda u, wrt: u)
    derivation = derive(D(norm(x) ** 2, x[i]))
    with pytest.raises(NotProved, match=r"line 1: .* is not proved"):
        derivation.by(wrong)
    assert not derivation.lines


class Pretender:
    """What looks like a bound, and is none."""

    lower, upper, hypotheses = sp.Integer(1), sp.Integer(0), ()


def test_a_rule_for_inequalities_takes_nothing_but_bounds():
    with pytest.raises(NotProved, match="neither an expression"):
        order.transitive(Pretender())


def test_a_hypothesis_changed_from_inside_takes_the_proof_with_it():
    hypothesis = order.Inequality(norm(x), s)
    bound = order.assume(hypothesis)
    object.__setattr__(hypothesis, "lower", sp.Integer(0))
    assert not issued(bound)


def test_a_substitution_that_renames_a_bound_index_renames_those_further_in():
    inside = Index("k1", n)
    e = total(total((s + u[k] * v[inside]) ** 2, inside), k)
    expected = total(total((u[k] + u[l] * v[inside]) ** 2, inside), l)
    assert issued(prove(Substitution({s: u[k]})(e), expected))
