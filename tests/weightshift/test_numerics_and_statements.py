"""The functions that a reader computes with are those that the book states and proves.

`weightshift.numerics` is written by hand; the statements are compiled to NumPy from the objects that are typeset and
proved. Here both are evaluated at random problems. A sign, factor or index that is changed in either is reported
under the name of its claim.
"""

from dataclasses import replace
from functools import partial

import numpy as np
import pytest
import sympy as sp

from anysize import D, Definition, Index, compile, log
from anysize.board.derivation import rewrite
from anysize.language import terms as t
from anysize.language.relations import Equation
from weightshift.numerics import SoftmaxRegression, SoftmaxRegressionInA, random_problem, regression
from weightshift.statements import gradient_in_a
from weightshift.statements import gradient_in_x as lemma
from weightshift.statements import softmax_regression as s

A, x, b, n, d, i, k = s.A, s.x, s.b, s.n, s.d, s.i, s.k
SHAPES = [(1, 1), (1, 3), (4, 1), (2, 2), (5, 3), (3, 6)]
CLAIMS = (
    s.definition_4_1,
    s.definition_4_2,
    s.definition_4_3,
    s.definition_4_4,
    *lemma.claims,
    gradient_in_a.gradient_A,
)


def agree(name, computed, stated):
    """Assert that what a function computes, `computed()`, has the stated value to 12 digits.

    Where the two nearly vanish, they may differ by the rounding of numbers near one.
    """
    try:
        computed, stated = np.squeeze(computed()), np.squeeze(stated)
    except Exception as error:
        raise AssertionError(f"{name} cannot be computed: {error}") from error
    assert computed.shape == stated.shape, f"{name} has shape {computed.shape}, its statement {stated.shape}"
    message = f"{name} differs from its statement"
    np.testing.assert_allclose(computed, stated, rtol=1e-12, atol=1e-14, err_msg=message)


def problem(shape, seed=0, simplex=True):
    """A random problem, a random x, and the same numbers as values of the variables of the statements."""
    made, point = random_problem(*shape, seed=seed, simplex=simplex)
    return made, point, {A: made.A, x: point, b: made.b, n: shape[0], d: shape[1]}


def value(expression, given):
    return np.squeeze(compile(expression)(given))


def over_columns(expression, given):
    """The values of an expression for every i, along a last axis."""
    return np.stack([value(expression, {**given, i: p}) for p in range(given[d])], axis=-1)


def over_entries(expression, given):
    """The values of an expression for every k and i, along two last axes."""
    return np.stack([over_columns(expression, {**given, k: q}) for q in range(given[n])], axis=-2)


def compare_values(section, made, point, given):
    """What definitions 4.1 to 4.4, and 6.1 to 6.4, define."""
    alpha = s.alpha(x)
    stated = {"3: alpha": alpha, "3: log_alpha": log(alpha), "1: f": s.f(x), "4: c": s.c(x), "2: loss": s.L(x)}
    for name, expression in stated.items():
        agree(f"{section}.{name}", partial(getattr(made, name[3:]), point), value(expression, given))


def compare_in_x(shape, seed=0, simplex=True):
    """`SoftmaxRegression` against definitions 4.1 to 4.4, and against their derivatives in the entries of x."""
    made, point, given = problem(shape, seed, simplex)
    compare_values("definition-4", made, point, given)
    agree("lemma-4.5.4: jacobian", lambda: made.jacobian(point), over_columns(D(s.f(x), x[i]), given))
    agree("lemma-4.5.5: gradient", lambda: made.gradient(point), over_columns(D(s.L(x), x[i]), given))
    agree("update-5.1: gradient", lambda: made.gradient(point), value(lemma.g(x), given))


def compare_in_A(shape, seed=0, simplex=True):
    """`SoftmaxRegressionInA` against the same functions, and against their derivatives in the entries of A."""
    in_x, point, given = problem(shape, seed, simplex)
    made, design = SoftmaxRegressionInA(point, in_x.b), in_x.A
    compare_values("definition-6", made, design, given)
    agree("gradient-A: jacobian", lambda: made.jacobian(design), over_entries(D(s.f(x), A[k, i]), given))
    agree("gradient-A: gradient", lambda: made.gradient(design), over_entries(D(s.L(x), A[k, i]), given))


def in_terms_of_numerics(claim, p, made, point):
    """What each equation of a claim says is equal to, from the functions alone, for i at position `p`, and k at the last."""
    alpha, f, column, in_A = made.alpha(point), made.f(point), made.A[:, p], SoftmaxRegressionInA(point, made.b)
    slope, jacobian, gradient = alpha * f[-1] * point[p], in_A.jacobian(made.A)[:, -1, p], in_A.gradient(made.A)
    return {
        "definition-4.1": [1.0],
        "definition-4.2": [made.loss(point)],
        "definition-4.3": [f, made.loss(point), made.loss(point)],
        "definition-4.4": [made.loss(point)],
        "lemma-4.5.1": [alpha * f * column],
        "lemma-4.5.2": [alpha * (f @ column)],
        "lemma-4.5.3": [-(f @ column) / alpha],
        "lemma-4.5.4": [made.jacobian(point)[:, p], made.jacobian(point)[:, p]],
        "lemma-4.5.5": [made.gradient(point)[p]],
        "gradient-A": [
            slope * np.eye(f.size)[-1],
            slope,
            -slope / alpha**2,
            jacobian,
            jacobian,
            gradient[-1, p],
            gradient,
        ],
        "update-5.1": [-np.sum(made.gradient(point) ** 2)],
    }[claim.id]


def compare_right_sides(claim, shape, seed=0, **indices):
    """The right side of each equation against the numerics, with i and k at their last positions and others as given."""
    made, point, given = problem(shape, seed)
    p = shape[1] - 1
    positions = {Index(name, d): q for name, q in indices.items()}
    for number, equation in enumerate(claim.equations):
        stated = value(equation.rhs, {**given, **positions, i: p, k: shape[0] - 1})
        agree(claim.id, lambda number=number: in_terms_of_numerics(claim, p, made, point)[number], stated)


@pytest.mark.parametrize("simplex", [True, False], ids=["b in the simplex", "b anywhere"])
@pytest.mark.parametrize("shape", SHAPES, ids=str)
@pytest.mark.parametrize("compare", [compare_in_x, compare_in_A])
def test_numerics_agree_with_the_definitions(compare, shape, simplex):
    for seed in range(3):
        compare(shape, seed, simplex)


@pytest.mark.parametrize("shape", SHAPES, ids=str)
@pytest.mark.parametrize("claim", CLAIMS, ids=lambda c: c.id)
def test_numerics_agree_with_the_right_side_of_each_claim(claim, shape):
    for seed in range(3):
        compare_right_sides(claim, shape, seed)


# What follows shows that the tests above fail where they should: first for a change in a statement, then in a function.


def changes(e):
    """`e` with one of its parts doubled or negated: every part at which that changes the value, one at a time."""
    yield 2 * e
    yield -1 * e
    even = isinstance(e, t.Norm) or (e.is_Pow and e.exp % 2 == 0)
    for position, part in enumerate(e.args):
        # A definition is changed where it stands; indices, names and coefficients are no parts that can be negated.
        named = isinstance(e, (t.AppliedTerm, t.AppliedScalar)) or (isinstance(e, t.Gradient) and position == 1)
        if named or not isinstance(part, (t.Term, sp.Expr)) or part.is_Symbol or part.is_number:
            continue
        for changed in changes(part):
            if not (even and changed == -1 * part):
                build = {t.Product: t.Product, t.Plus: t.Plus}.get(type(e), e.func)
                yield build(*e.args[:position], changed, *e.args[position + 1 :])


@pytest.mark.parametrize("claim", CLAIMS, ids=lambda c: c.id)
def test_a_changed_sign_or_factor_in_a_claim_is_reported_under_its_name(claim):
    for number, equation in enumerate(claim.equations):
        for rhs in changes(equation.rhs):
            equations = list(claim.equations)
            equations[number] = Equation(equation.lhs, rhs)
            with pytest.raises(AssertionError, match=claim.id):
                compare_right_sides(replace(claim, equations=tuple(equations)), (5, 3))


@pytest.mark.parametrize("claim", [c for c in CLAIMS if i in c.rhs.free_symbols], ids=lambda c: c.id)
def test_a_changed_index_in_a_claim_is_reported_under_its_name(claim):
    other = Index("other", d)
    wrong = [Equation(q.lhs, rewrite(q.rhs, lambda e: other if e == i else None)) for q in claim.equations]
    with pytest.raises(AssertionError, match=claim.id):
        compare_right_sides(replace(claim, equations=tuple(wrong)), (5, 3), other=0)


@pytest.mark.parametrize(
    ("module", "name", "claim"),
    [
        (s, "alpha", "definition-4.3: alpha"),
        (s, "f", "definition-4.1: f"),
        (s, "c", "definition-4.4: c"),
        (s, "L", "definition-4.2: loss"),
        (lemma, "g", "update-5.1: gradient"),
    ],
    ids=lambda value: value if isinstance(value, str) else "",
)
def test_a_changed_sign_or_factor_in_a_definition_is_reported_under_its_name(module, name, claim, monkeypatch):
    for body in changes(getattr(module, name).body):
        monkeypatch.setattr(module, name, Definition(name, [x], body))
        with pytest.raises(AssertionError, match=claim):
            compare_in_x((5, 3))


def printed_sign(f, v):
    """The derivative of softmax with the sign of lemma 4.5, part 5, as printed."""
    weights = f if v.ndim == 1 else f[:, np.newaxis]
    return weights * (v + f @ v)


X, IN_A, BOTH = SoftmaxRegression, SoftmaxRegressionInA, regression.RegressionOnLogits


@pytest.mark.parametrize(
    ("owner", "name", "wrong", "in_x", "in_A"),
    [
        (regression, "alpha", lambda u: 2 * np.exp(u).sum(), "definition-4.3: alpha", "definition-6.3: alpha"),
        (regression, "log_alpha", lambda u: u.max(), "definition-4.3: log_alpha", "definition-6.3: log_alpha"),
        (regression, "softmax", lambda u: np.exp(-u) / np.exp(-u).sum(), "definition-4.1: f", "definition-6.1: f"),
        (BOTH, "c", lambda self, p: self.f(p) + self.b, "definition-4.4: c", "definition-6.4: c"),
        (BOTH, "loss", lambda self, p: self.c(p) @ self.c(p), "definition-4.2: loss", "definition-6.2: loss"),
        (regression, "softmax_derivative", printed_sign, "lemma-4.5.4: jacobian", "gradient-A: jacobian"),
        (BOTH, "gradient", lambda self, p: self._transpose(self.c(p)), "lemma-4.5.5: gradient", "gradient-A: gradient"),
        (X, "_map", lambda self, p: self.A @ -p, "definition-4.3: alpha", None),
        (X, "_transpose", lambda self, g: -self.A.T @ g, "lemma-4.5.5: gradient", None),
        (X, "jacobian", lambda self, p: np.roll(np.diag(self.f(p)) @ self.A, 1), "lemma-4.5.4: jacobian", None),
        (IN_A, "_map", lambda self, p: p @ self.x[::-1], None, "definition-6.3: alpha"),
        (IN_A, "_transpose", lambda self, g: np.outer(g[::-1], self.x), None, "gradient-A: gradient"),
    ],
)
def test_a_fault_in_a_function_is_reported_under_the_name_of_its_claim(owner, name, wrong, in_x, in_A, monkeypatch):
    monkeypatch.setattr(owner, name, wrong)
    for compare, claim in ((compare_in_x, in_x), (compare_in_A, in_A)):
        if claim is None:
            compare((5, 3))
        else:
            with pytest.raises(AssertionError, match=claim):
                compare((5, 3))
