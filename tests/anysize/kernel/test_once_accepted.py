"""What an attack on the engine found: each was once accepted, shown, or certified, and none is now."""

import copy
import pickle

import pytest
import sympy as sp
from oracles.engine import A, R, d, i, j, k, l, n, r, s, u, v, x
from oracles.engine import stated as claim
from oracles.refusals import each, refused
from sympy import Rational, Symbol

from anysize import *
from anysize.evidence.counterexample import exactly, holds
from anysize.kernel import identity as kernel
from bindery.equal_forms import same_latex

below = Inequality(s, absolute(s))


def shown(stated, *evidence):
    return settle(stated, *evidence)._repr_mimebundle_()


def root_of(symbol, value):
    """From R² ≤ t²: R ≤ √(t²), which SymPy writes by what t was declared to be; then at a value of t."""
    return order.instance(order.root(order.assume(Inequality(R**2, symbol**2))), {symbol: value})


class Alike(Equation):
    """An equation that takes itself for every other."""

    def __eq__(self, other):
        return True

    __hash__ = Equation.__hash__


def renamed(verdict, other):
    object.__setattr__(verdict, "claim", other)
    return verdict._repr_mimebundle_()


def contradictory(first, second):
    """Two proofs, each under a hypothesis that makes the other's impossible: s < 0 and s > 0."""
    proof = kernel.chain(
        prove(total(first * u[k], k) / first, total(u[k], k), nonzero=[first]),
        prove(total(u[k], k), total(second * u[k], k) / second, nonzero=[second]),
    )
    return settle(claim(proof.equation, nonzero=(first, second)), proof)


f, other_f = Definition("f", [x], norm(x)), Definition("f", [x], norm(x) + 1)
g = Definition("g", [x], norm(x) + 1, latex="f")
u1, u_1 = Variable("u1", n), Variable("u_1", n)
proved = claim(below)
wrong = claim(Inequality(absolute(s), s))
wrong_id = claim(*wrong.equations, id="another")
no_square = claim(Inequality(0, s**2), hypotheses=(Inequality(s**2, 0),), witness={s: 0}, nonzero=(s,))

REFUSED = {
    # SymPy simplifies by whatever a symbol was declared to be
    "1 ≤ −5, by the root of the square of a nonnegative symbol": (
        lambda: root_of(Symbol("t", nonnegative=True), -5),
        "-5 is not known to be nonnegative",
    ),
    "the root of the square of a negative symbol": (lambda: root_of(Symbol("t", negative=True), 5), "more than real"),
    "a symbol that may be complex": (lambda: root_of(Symbol("t"), -5), "not declared real"),
    "such a symbol with the name of an entrywise function": (lambda: root_of(Symbol("exp"), -5), "not declared real"),
    "such a symbol in a definition": (
        lambda: Inequality(Definition("h", [s], s * Symbol("t", negative=True))(s), R),
        "more than real",
    ),
    "an imaginary number": (lambda: order.assume(Inequality((sp.I * s + sp.I) ** 2, R)), "not in the language"),
    "infinity": (lambda: order.assume(Inequality(s, sp.oo)), "not in the language"),
    "a function of no known values": (lambda: Inequality(sp.Function("h")(s) ** 2, R), "not in the language"),
    # things that change after they were proved
    "an index with another range": (lambda: setattr(Index("k", n), "size", d), "is defined already"),
    "an index with another name": (lambda: setattr(Index("k", n), "name", "l"), "is defined already"),
    "the verdict on another claim": (
        lambda: renamed(settle(proved, bound(proved).by(order.below_absolute(s))), wrong_id),
        "was changed since",
    ),
    # what is said of a claim that does not claim it
    "a chain for an inequality that its claim does not make": (
        lambda: Chain(s, claim=wrong, goal=below).by(order.below_absolute(s)).bound,
        "does not claim",
    ),
    "a derivation of an equation that its claim does not make": (
        lambda: Derivation(s + 0 * r, wrong).to(s + r - r, "").proof,
        "does not claim",
    ),
    "an equation that takes itself for every other": (
        lambda: settle(claim(Alike(s, 2 * s)), prove(s, s)),
        "is of the class Alike",
    ),
    # what stands beside a claim
    "one formula as a function of x and of y, under one name": (
        lambda: claim(Equation(f(x), norm(x)), where=(Definition("f", [s], s),)),
        "the name f stands for two things",
    ),
    "another definition than the one shown": (
        lambda: settle(claim(Equation(other_f(x), norm(x) + 1), where=(f,)), prove(other_f(x), norm(x) + 1)),
        "the name f stands for",
    ),
    "two definitions typeset alike": (
        lambda: settle(claim(Equation(g(x), f(x) + 1)), prove(g(x), f(x) + 1)),
        "both typeset as f",
    ),
    "two variables typeset alike": (
        lambda: settle(claim(Equation(inner(u1, u_1), inner(u_1, u1))), prove(inner(u1, u_1), inner(u_1, u1))),
        "both typeset as u_{1}",
    ),
    # hypotheses that never hold
    "two proofs under hypotheses that contradict each other": (
        lambda: contradictory(absolute(s) - s, absolute(s) + s),
        "nonzero all together",
    ),
    "a witness at which what is taken for nonzero is zero": (
        lambda: settle(no_square, bound(no_square).by(order.nonnegative(s**2))),
        "s != 0 is not shown to hold",
    ),
}


@each("make, words", REFUSED)
def test_refused(make, words):
    refused((NotProved, NotSettled, StatementError, AttributeError), make, *words)


def test_symbols_of_the_language_are_accepted():
    assert root_of(s, -5).upper == 5  # √(s²) = |s|
    assert root_of(Symbol("p", positive=True), 5).upper == 5


def test_an_index_is_copied_and_stored_as_it_is():
    for same in (copy.copy(k), copy.deepcopy(k), pickle.loads(pickle.dumps(k))):
        assert same == k and same.size == n


def test_hypotheses_that_hold_together_are_joined():
    assert contradictory(s, r).word == "proved"


# A product or sum that SymPy has not evaluated holds one part several times.


@pytest.mark.parametrize(
    "e, part, smaller, left",
    [
        (sp.Mul(R, R, exp(s), evaluate=False), R * exp(s), norm(x), R * norm(x)),
        (sp.Add(R, R, s, evaluate=False), R + s, norm(x), R + norm(x)),
        (r + s + R, r + s, -R, 0),
    ],
    ids=["a factor that stands twice", "a term that stands twice", "a part of a sum of which nothing is left"],
)
def test_a_part_is_replaced_once(e, part, smaller, left):
    assert order.replace(e, order.assume(Inequality(part, smaller))).upper == left


# A counterexample is an instance at which both sides are defined.

KINKS = {
    "an absolute value": (D(absolute(s), s) ** 2, 1, {s: 0}, {}),
    "an absolute value inside a derivative": (D(D(s * absolute(s), s), s), 0, {s: 0}, {}),
    "a norm": (inner(gradient(norm(x), x), gradient(norm(x), x)), 1, {x: [0, 0]}, {}),
    "a maximum norm": (D(max_norm(x), x[i]) ** 2, D(max_norm(x), x[i]), {x: [1, 1]}, {i: 0}),
    "a largest entry": (D(largest(x[j], j), x[i]) ** 2, D(largest(x[j], j), x[i]), {x: [1, 1]}, {i: 0}),
    "a spectral norm": (
        D(spectral_norm(Variable("M", d, d)), s) + D(spectral_norm(s * identity(2)), s) ** 2,
        1,
        {s: 0, Variable("M", d, d): [[1]]},
        {},
    ),
    "a root": (D(sp.sqrt(s**2 + r**2), s) ** 2, 1, {s: 0, r: 0}, {}),
    "the logarithm of a negative number": (D(log(s), s), 1, {s: -1}, {}),
    "the root of a negative number": (D(sp.sqrt(s), s) ** 2, 1, {s: -1}, {}),
    "a quotient by zero that cancels": (D(x[i] * (1 / x[j]), x[i]), 1, {x: [0, 0]}, {i: 0, j: 0}),
}


@pytest.mark.parametrize("name", KINKS)
def test_an_instance_where_a_derivative_does_not_exist_is_no_counterexample(name):
    lhs, rhs, values, indices = KINKS[name]
    assert certify(lhs, rhs, values, indices) is None
    assert certify(rhs, lhs, values, indices) is None


def test_beside_a_kink_derivatives_are_exact():
    assert evaluate(D(absolute(s), s), {s: sp.Integer(-3)}) == -1
    assert evaluate(D(norm(x), x[i]), {x: sp.Matrix([3, 4]), i: 0}) == Rational(3, 5)
    assert evaluate(D(max_norm(x), x[i]), {x: sp.Matrix([3, -4]), i: 1}) == -1
    assert evaluate(D(norm(x) ** 2, x[i]), {x: sp.Matrix([0, 0]), i: 0}) == 0


def test_an_inequality_is_not_violated_where_a_side_is_not_defined():
    undefined = Inequality(1 / s, 0)
    assert violation(undefined, (), {s: 0}) is None
    assert not holds(undefined, exactly({s: 0}))


# A reader's function is tried at every position of its indices.

WRONG_FUNCTIONS = {
    "right on the diagonal and above it": (delta(i, j) * 1, lambda i, j: float(i <= j)),
    "right for positions of one parity": (delta(i, j) * 1, lambda i, j: float((i + j) % 2 == 0)),
    "right in the first place of three": (
        D(norm(Variable("w", 3)) ** 2, Variable("w", 3)[Index("c", 3)]),
        lambda w, c: 2 * w[0],
    ),
}


@pytest.mark.parametrize("name", WRONG_FUNCTIONS)
def test_a_function_right_at_some_positions_is_wrong(name):
    question, answer = WRONG_FUNCTIONS[name]
    assert not check(question, answer)


def test_a_function_that_empties_its_arrays_is_wrong():
    def emptied(A):
        A[:] = 0
        return A

    assert not check(A, emptied)
    assert check(A, lambda A: A)
    assert check(delta(i, j) * 1, lambda i, j: float(i == j))


# What is proved is what is read.


@pytest.mark.parametrize(
    "e, text",
    [
        (largest(u[k], k) ** 2, r"\left(\max_{k \in [n]} u_{k}\right)^{2}"),
        (largest(u[k] ** 2, k), r"\max_{k \in [n]} u_{k}^{2}"),
        (1 / largest(u[k], k), r"\frac{1}{\max_{k \in [n]} u_{k}}"),
        (2 * largest(u[k], k), r"2\,\max_{k \in [n]} u_{k}"),
        (gradient(norm(x), x) * s, r"\left(\nabla_{x}\, \lVert x \rVert_{2}\right)\,s"),
        (s * gradient(norm(x), x), r"s\,\nabla_{x}\, \lVert x \rVert_{2}"),
        (sp.Pow(-2, 2, evaluate=False), r"\left(-2\right)^{2}"),
        (at(s**2, s, R) ** 2, r"\left(\left. s^{2} \right|_{s = R}\right)^{2}"),
    ],
    ids=str,
)
def test_it_is_bracketed_where_it_would_reach_on(e, text):
    assert latex(e) == text


def test_one_of_two_extremes_is_bracketed():
    assert latex(smallest(u[k], k) * largest(v[l], l)) in (
        r"\left(\max_{l \in [n]} v_{l}\right)\,\min_{k \in [n]} u_{k}",
        r"\left(\min_{k \in [n]} u_{k}\right)\,\max_{l \in [n]} v_{l}",
    )


@pytest.mark.parametrize(
    "old, new",
    [
        (r"1\,000 x", r"2\,000 x"),
        (r"1\,200", "200"),
        (r"\begin{pmatrix}a & b\end{pmatrix}", r"\begin{pmatrix}a b\end{pmatrix}"),
        (r"\begin{pmatrix}1 & 2\end{pmatrix}", r"\begin{pmatrix}1 2\end{pmatrix}"),
    ],
)
def test_what_says_something_else_is_not_called_the_same(old, new):
    assert not same_latex(old, new) and not same_latex(old, new, commutative=True)


def test_kinks_that_are_not_found_are_not_needed():
    """A polynomial with coefficients e and π, whose roots SymPy does not sort, was once an error of another kind."""
    inside = s**2 + s - sp.pi + sp.E
    assert order.decided(-1, sp.Abs(inside), s, 1, 3).rule == "decided"
    with pytest.raises(NotProved):
        order.decided(1, sp.Abs(inside), s, 0, 1)
