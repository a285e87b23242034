"""What a newcomer writes: it works, or the message says what would be right."""

import math

import numpy as np
import pytest
import sympy as sp
from oracles.engine import A, B, M, d, i, n, r, s, x, y
from oracles.refusals import each, refused

import anysize
from anysize import Claim, Equation, Inequality, bound, chain_rule, derive, find, linearity, order, prove
from anysize.facts import triangle_inequality
from anysize.language import terms as t
from anysize.language.errors import NotInTheLanguage, NotProved, ShapeMismatch, StatementError

f = t.Definition("f", [x], t.exp(A * x))
R = sp.Symbol("R", positive=True)
slope = Claim("slope", "lemma", "slope", "Test", (Equation(t.D(t.norm(x) ** 2, x[i]), 2 * x[i]),))
small = Claim("small", "lemma", "small", "Test", (Inequality(t.norm(x), t.norm(x) + 1),))

REFUSED = {
    "1/matrix": (lambda: 1 / (t.ones(n, d) + t.exp(A)), ShapeMismatch, "n × d", "exp(-u)"),
    "number to the matrix": (lambda: 2**B, NotInTheLanguage, "exp(log(2)"),
    "SymPy's diff by a vector": (
        lambda: sp.diff(t.norm(A * x) ** 2, x),
        NotInTheLanguage,
        "D(…, x[i])",
        "gradient(…, x)",
    ),
    "SymPy's diff by an entry": (lambda: sp.diff(t.norm(x) ** 2, x[i]), NotInTheLanguage, "D(…, x[i])"),
    "SymPy's diff by a symbol": (lambda: sp.diff(t.norm(s * x) ** 2 + s, s), NotInTheLanguage, "D(…, s)"),
    "method diff": (lambda: (A * x).diff(x), NotInTheLanguage, "A*x", "gradient"),
    "NumPy's exp": (lambda: np.exp(A * x), NotInTheLanguage, "NumPy's exp", "evaluate(A*x"),
    "NumPy's exp of a scalar": (lambda: np.exp(t.norm(x)), NotInTheLanguage, "NumPy's exp"),
    "NumPy's matrix times ours": (lambda: np.eye(2) @ A, NotInTheLanguage, "matmul", "A is an expression"),
    "NumPy's number times ours": (lambda: np.float64(2) * A, NotInTheLanguage, "multiply"),
    "array": (lambda: np.array(A), NotInTheLanguage, "not an array", "evaluate(A"),
    "NumPy's norm": (lambda: np.linalg.norm(A), NotInTheLanguage, "not an array"),
    "going through": (lambda: list(x), TypeError, "d × 1", "total(…, k)"),
    "taking apart": (lambda: (lambda a, b: a)(*x), TypeError, "d × 1"),
    "length": (lambda: len(A), TypeError, "A.shape"),
    "row by number": (lambda: A[0], StatementError, "two indices"),
    "entry by number": (lambda: x[0], StatementError, "Index('k', d)"),
    "SymPy's matrix of ours": (lambda: sp.Matrix(A), NotInTheLanguage, "every size"),
    "float": (lambda: float(t.norm(x)), NotInTheLanguage, "not a number", "evaluate(norm(x)"),
    "square root of math": (lambda: math.sqrt(t.norm(x)), NotInTheLanguage, "not a number"),
    "truth of an inequality": (lambda: bool(t.norm(A) <= R), StatementError, "prove"),
    "two inequalities at once": (lambda: 0 <= t.norm(A) <= 1, StatementError, "0 <= norm(A)"),
    "SymPy's inequality": (lambda: t.as_expression(R <= t.norm(A)), NotInTheLanguage, "Inequality(R, norm(A))"),
    "SymPy's strict inequality": (
        lambda: t.as_expression(t.norm(A) ** 2 > R),
        NotInTheLanguage,
        "Inequality(R, norm(A)**2, strict=True)",
    ),
    "SymPy's equation": (lambda: t.norm(sp.Eq(s, t.norm(x))), NotInTheLanguage, "Equation(s, norm(x))"),
    "order of matrices": (lambda: B <= B, NotInTheLanguage, "LoewnerOrder"),
    "a power of -1": (lambda: B**-1, NotInTheLanguage, "write inverse(…)"),
    "an exponent that is a symbol": (lambda: prove(t.norm(x) ** s, 1), NotInTheLanguage, "exp(s*log(norm(x)))"),
    "another norm": (lambda: t.norm(x, 1), NotInTheLanguage, "total(absolute(x[k]), k)", "max_norm"),
    "the largest of a vector": (lambda: t.largest(x), StatementError, "largest(x[k], k)"),
    "a product of sizes": (lambda: t.identity(n * d), StatementError, "kronecker(identity(n), identity(m))"),
    "an inverse that may not exist": (lambda: prove(t.inverse(B), B), StatementError, "nonzero=[det(B)]"),
    "a slope at a kink": (lambda: prove(t.D(t.absolute(s), s), 1), NotInTheLanguage, "nonzero=[s]"),
    "SymPy's inequality, searched": (lambda: find(t.norm(x) ** 2 <= 5), NotInTheLanguage, "Inequality(norm(x)**2, 5)"),
    "every entry under a sum": (
        lambda: bound(t.total(x[i], i), hypotheses=[Inequality(x[i], s)]).by(Inequality(x[i], s)),
        NotProved,
        "for every i assume largest(x[i], i) <= s",
    ),
    "a fact as it stands": (
        lambda: bound(t.norm(x)).by(triangle_inequality),
        NotProved,
        "does not occur in it; at other values of its variables it is .at({u: …, v: …})",
    ),
    "inverse of a matrix": (lambda: B.inv(), NotInTheLanguage, "write inverse(…)"),
    "determinant": (lambda: B.det(), NotInTheLanguage, "write det(…)"),
    "attribute I": (lambda: B.I, NotInTheLanguage, "identity(n)"),
    "trace": (lambda: B.trace(), NotInTheLanguage, "write trace(…)"),
    "method norm": (lambda: x.norm(), NotInTheLanguage, "norm(…)"),
    "method dot": (lambda: x.dot(y), NotInTheLanguage, "inner(u, v)"),
    "abs of a vector": (lambda: abs(x), NotInTheLanguage, "max_norm"),
    "SymPy's exp of a vector": (lambda: 1 + t.as_expression(sp.exp(A * x)), NotInTheLanguage, "entry by entry"),
    "SymPy's log inside": (lambda: Equation(s * sp.log(A), 1), NotInTheLanguage, "entry by entry"),
    "SymPy's root of a vector": (lambda: t.norm(sp.sqrt(A * x)), NotInTheLanguage, "SymPy's own"),
    "SymPy's sum": (
        lambda: prove(sp.Sum(s, (sp.Symbol("j", integer=True), 1, n)), s),
        NotInTheLanguage,
        "total(…, k)",
    ),
    "SymPy's maximum": (lambda: Equation(sp.Max(t.norm(x), t.norm(y)), 1), NotInTheLanguage, "largest"),
    "Python's maximum": (lambda: max(t.norm(x), t.norm(y)), StatementError, "neither true nor false"),
    "text": (lambda: t.norm("x"), NotInTheLanguage, "the text 'x'"),
    "a list": (lambda: t.norm([1, 2]), NotInTheLanguage, "[1, 2]"),
    "nothing": (lambda: t.inner(x, None), NotInTheLanguage, "None"),
    "a function that was not applied": (lambda: t.norm(t.norm), NotInTheLanguage, "neither a scalar"),
    "scalar plus a 1 × 1 matrix": (lambda: t.norm(x) + x.T * x, ShapeMismatch, "inner(u, v)"),
    "number plus vector": (lambda: x + 1, ShapeMismatch, "ones(…)"),
    "parameter without a list": (lambda: t.Definition("f", x, t.norm(x)), NotInTheLanguage, "such as [x]"),
    "no argument": (lambda: f(), NotInTheLanguage, "(x)", "0 were given"),
    "derivative by a vector": (lambda: t.D(t.norm(x), x), NotInTheLanguage, "gradient"),
    "gradient by an entry": (lambda: t.gradient(t.norm(x), x[i]), NotInTheLanguage, "write D"),
    "gradient of a vector": (lambda: t.gradient(A * x, x), ShapeMismatch, "jacobian"),
    "rule in quotation marks": (lambda: derive(slope).by("chain rule"), StatementError, "chain_rule, product_rule"),
    "rule for a gradient": (
        lambda: derive(t.gradient(t.norm(x) ** 2, x)).by(linearity),
        NotProved,
        "that the derivative is linear does not apply",
        "D(norm(x)**2, x[i])",
    ),
    "rule for a gradient in a matrix": (
        lambda: derive(t.gradient(t.norm(A) ** 2, A)).by(chain_rule),
        NotProved,
        "D(norm(A)**2, A[k, i])",
    ),
    "unfolding a text": (lambda: derive(slope).unfold("f"), StatementError, "'f' is not a definition"),
    "citing a claim": (lambda: derive(slope).cite(slope), StatementError, "is not a derivation"),
    "deriving an inequality": (lambda: derive(small), StatementError, "begin with bound(…)"),
    "a part that is not there": (lambda: derive(slope, 3), StatementError, "1 relation(s)"),
    "deriving an equation": (lambda: derive(slope.equations[0]), StatementError, "is not a claim"),
    "LaTeX of a text": (lambda: anysize.latex("x"), NotInTheLanguage, "no expression"),
}


@each("build, error, words", REFUSED)
def test_what_is_refused_says_what_would_be_right(build, error, words):
    refused(error, build, *words)


def test_comparing_scalars_states_an_inequality():
    assert (t.norm(A) <= R) == Inequality(t.norm(A), R)
    assert (t.norm(A) < R) == Inequality(t.norm(A), R, strict=True)
    assert (t.norm(A) >= R) == Inequality(R, t.norm(A))
    assert (2 <= t.norm(A)) == Inequality(2, t.norm(A)) and (2 > t.norm(A)) == Inequality(t.norm(A), 2, strict=True)
    assert order.assume(t.norm(A) <= R).upper == R


def test_sympy_still_works_with_scalars():
    assert sp.expand((t.norm(x) + 1) ** 2) == t.norm(x) ** 2 + 2 * t.norm(x) + 1
    assert sp.Max(t.norm(x), t.norm(y)).args and t.norm(x) % 2 and round(sp.Rational(5, 2)) == 2
    assert sp.diff(s**2 * r, s) == 2 * r * s and t.norm(x).subs(x, y) == t.norm(y)


def test_a_gradient_takes_a_matrix_of_one_entry_for_a_number():
    assert prove(t.gradient(x.T * M * x, x), M * x + M.T * x)
    with pytest.raises(NotProved):
        prove(t.gradient(x.T * M * x, x), 2 * M * x)
