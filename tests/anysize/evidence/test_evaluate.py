"""Numbers from statements: against hand-written NumPy, automatic differentiation, and SymPy's exact differentiation."""

import time

import autograd
import autograd.numpy as anp
import numpy as np
import pytest
import sympy as sp
from oracles import engine as oracles
from oracles.engine import A, B, C, Generator, M, d, i, j, k, l, n, p, r, s, u, v, x, y
from oracles.refusals import each, refused

from anysize import *
from anysize.evidence.arrays import FLOATS
from anysize.evidence.evaluate import Values
from anysize.evidence.plain import Array, asarray
from anysize.language import terms as t
from anysize.language.walk import indices_of, sizes_of, variables_of

SIZES = [(1, 1), (1, 3), (4, 1), (2, 2), (4, 3)]
sizes_tried = pytest.mark.parametrize("sizes", SIZES, ids=str)
f = Definition("f", [x], inner(exp(A * x), ones(n)) ** -1 * exp(A * x))
loss = norm(f(x) - u) ** 2 / 2


def values(sizes, seed=0):
    return oracles.numbers(np.random.default_rng(seed), sizes)


def column(a):
    return a[:, None]


BY_HAND = {  # expression, the same in NumPy: a function of the values
    "entry": (A[k, i], lambda g: g[A][g[k], g[i]]),
    "entry of a vector": (x[i], lambda g: g[x][g[i], 0]),
    "column": (A[:, i], lambda g: g[A][:, [g[i]]]),
    "row": (A[k, :], lambda g: g[A][[g[k]], :]),
    "product": (B * A * x, lambda g: g[B] @ g[A] @ g[x]),
    "scalars in a product": (s * A * r, lambda g: g[s] * g[r] * g[A]),
    "sum": (A + 2 * C, lambda g: g[A] + 2 * g[C]),
    "transpose": (A.T, lambda g: g[A].T),
    "entrywise product": (hadamard(A, C), lambda g: g[A] * g[C]),
    "exponential": (exp(A), lambda g: np.exp(g[A])),
    "logarithm": (log(exp(A) + exp(C)), lambda g: np.logaddexp(g[A], g[C])),
    "scalar exponential": (exp(s), lambda g: np.exp(g[s])),
    "e": (sp.E * s, lambda g: np.e * g[s]),
    "scalar logarithm": (log(p), lambda g: np.log(g[p])),
    "root": (sp.sqrt(p), lambda g: np.sqrt(g[p])),
    "third root": (sp.cbrt(p), lambda g: g[p] ** (1 / 3)),
    "rational number": (sp.Rational(2, 3) * s, lambda g: 2 / 3 * g[s]),
    "power": (s**3 + p**-2, lambda g: g[s] ** 3 + g[p] ** -2.0),
    "size": (n * d + s, lambda g: g[n] * g[d] + g[s]),
    "diagonal": (diag(u), lambda g: np.diag(g[u][:, 0])),
    "inverse": (inverse(diag(exp(u))), lambda g: np.linalg.inv(np.diag(np.exp(g[u][:, 0])))),
    "ones": (ones(n, d), lambda g: np.ones((g[n], g[d]))),
    "zeros": (zeros(d), lambda g: np.zeros((g[d], 1))),
    "identity": (identity(d), lambda g: np.eye(g[d])),
    "basis": (basis(k), lambda g: np.eye(g[n])[:, [g[k]]]),
    "delta": (delta(i, j), lambda g: float(g[i] == g[j])),
    "inner product": (inner(x, y), lambda g: (g[x] * g[y]).sum()),
    "norm": (norm(x), lambda g: np.linalg.norm(g[x])),
    "frobenius norm": (norm(A), lambda g: np.linalg.norm(g[A], "fro")),
    "sum over an index": (total(A[k, i] * u[k], k), lambda g: g[A][:, g[i]] @ g[u][:, 0]),
    "double sum": (total(total(A[k, i] * u[k], k), i), lambda g: (g[A] * g[u]).sum()),
    "one name bound twice": (total(u[k] * total(v[k], k), k), lambda g: g[u].sum() * g[v].sum()),
    "softmax": (f(x), lambda g: np.exp(g[A] @ g[x]) / np.exp(g[A] @ g[x]).sum()),
    "softmax elsewhere": (f(x - 2 * y), lambda g: np.exp(g[A] @ (g[x] - 2 * g[y])) / np.exp(g[A] @ (g[x] - 2 * g[y])).sum()),
    "value at": (at(s**2 + r, s, r + 1), lambda g: (g[r] + 1) ** 2 + g[r]),
    "derivative of an entry": (D(x[i], x[j]), lambda g: float(g[i] == g[j])),
    "derivative in a symbol": (D(exp(s * x), s), lambda g: g[x] * np.exp(g[s] * g[x])),
    "derivative of a linear map": (jacobian(A * x, x), lambda g: g[A]),
    "gradient in a matrix": (gradient(inner(u, A * x), A), lambda g: g[u] @ g[x].T),
    "second derivative": (jacobian(gradient(inner(x, M * x), x), x), lambda g: g[M] + g[M].T),
    "derivative at a value": (at(D(norm(x + s * y) ** 2, s), s, 0), lambda g: 2 * (g[x] * g[y]).sum()),
}  # fmt: skip


@sizes_tried
@pytest.mark.parametrize("expression, by_hand", [pytest.param(*case, id=name) for name, case in BY_HAND.items()])
def test_values_are_those_of_numpy(expression, by_hand, sizes):
    given = values(sizes)
    expected = by_hand(given)
    plain = {v: a.tolist() if isinstance(a, np.ndarray) else a for v, a in given.items()}
    for got, kind in ((evaluate(expression, given), np.ndarray), (evaluate(expression, plain), Array)):
        assert np.shape(got) == np.shape(expected) and isinstance(got, (kind, int, float))
        assert np.allclose(got, expected, rtol=1e-9, atol=1e-9)


@sizes_tried
def test_derivatives_are_those_of_automatic_differentiation(sizes):
    given = values(sizes)
    b = given[u]

    def softmax(a, z):
        e = anp.exp(anp.dot(a, z))
        return e / anp.sum(e)

    def by_autograd(a, z):
        return anp.sum((softmax(a, z) - b) ** 2) / 2

    in_x = autograd.grad(by_autograd, 1)(given[A], given[x])
    in_a = autograd.grad(by_autograd, 0)(given[A], given[x])
    hessian = autograd.jacobian(autograd.grad(by_autograd, 1), 1)(given[A], given[x]).reshape([given[d]] * 2)
    assert np.allclose(evaluate(gradient(loss, x), given), in_x, atol=1e-12)
    assert np.allclose(evaluate(gradient(loss, A), given), in_a, atol=1e-12)
    assert np.allclose(evaluate(jacobian(gradient(loss, x), x), given), hessian, atol=1e-7)
    assert np.allclose(evaluate(D(loss, x[i]), given), in_x[given[i], 0], atol=1e-12)
    assert np.allclose(evaluate(D(loss, A[k, i]), given), in_a[given[k], given[i]], atol=1e-12)


@pytest.mark.parametrize("seed", range(25))
def test_exact_values_agree_with_floating_point_ones(seed):
    e = Generator(seed).scalar(2)
    if e.has(t.SpectralNorm):
        return
    rng = np.random.default_rng(seed)
    small = {n: 2, d: 2} | {w: rng.integers(-2, 3, [2 if a != 1 else 1 for a in w.shape]) for w in oracles.VARIABLES}
    small |= {r: 1, s: -1, p: 2} | {w: int(rng.integers(2)) for w in oracles.INDICES}
    exact = {w: a.astype(object) * sp.Integer(1) if isinstance(a, np.ndarray) else a for w, a in small.items()}
    exact |= {w: sp.Integer(small[w]) for w in (r, s, p)}
    try:
        value = sp.sympify(np.squeeze(evaluate(e, exact)).item())
    except ArithmeticError:
        return
    assert not value.atoms(sp.Float), f"{e} is {value}"
    floats = {w: a.astype(float) if isinstance(a, np.ndarray) else a for w, a in small.items()}
    with np.errstate(all="ignore"):
        approximate = float(np.squeeze(evaluate(e, floats)))
    if np.isfinite(approximate):
        assert abs(float(value) - approximate) <= 1e-6 * (1 + abs(approximate)), e


def test_values_may_be_lists_and_plain_vectors():
    assert evaluate(inner(x, y), {x: [1, 2], y: np.array([3, 4])}) == 11
    assert evaluate(A * x, {A: [[1, 2]], x: [1, 1]}).tolist() == [[3.0]]


def test_an_array_among_the_values_makes_the_result_an_array():
    assert isinstance(evaluate(A * x, {A: [[1, 2]], x: np.array([1, 1])}), np.ndarray)
    assert isinstance(evaluate(s * x, {x: [1, 2], s: np.float64(2)}), Array)  # a number is no array
    assert np.asarray(evaluate(A * x, {A: [[1, 2]], x: [1, 1]})).shape == (1, 1)


def test_large_arrays_are_not_taken_apart():
    rng = np.random.default_rng(0)
    design, point = rng.normal(size=(2000, 500)), rng.normal(size=500) / 100
    start = time.process_time()
    got = evaluate(f(x), {A: design, x: point})
    assert time.process_time() - start < 1
    assert np.allclose(got[:, 0], np.exp(design @ point) / np.exp(design @ point).sum())


def test_values_that_are_ready_serve_several_expressions():
    ready = Values({u: [3, 4], k: 0})
    assert evaluate(norm(u), ready) == 5 and evaluate(u[k], ready) == 3 and evaluate(u[k], ready.at({k: 1})) == 4


@pytest.mark.parametrize("seed", range(20))
def test_the_spectral_norm_of_plain_numbers_is_that_of_numpy(seed):
    rng = np.random.default_rng(seed)
    m = rng.normal(size=rng.integers(1, 6, size=2)) * 10.0 ** rng.integers(-8, 8)
    m[0] *= 10.0 ** -rng.integers(0, 9)
    m[:, -1] = m[:, 0] * rng.integers(-1, 2)
    assert np.isclose(FLOATS.spectral(asarray(m.tolist())), np.linalg.norm(m, 2), rtol=1e-14)


UNDEFINED = [(log(s), 0), (log(s), -1), (sp.sqrt(s), -1), (sp.cbrt(s), -1), (1 / s, 0)]
EXACTLY = [*UNDEFINED, (1 / (1 + 1 / s), 0), (sp.sqrt(s) * sp.sqrt(r), -1)]


@pytest.mark.parametrize(
    ("expression", "given"),
    [
        *((e, {s: float(value)}) for e, value in UNDEFINED),
        *((e, {s: sp.Integer(value), r: sp.Integer(value)}) for e, value in EXACTLY),
        *((exp(s), {s: 1e4}), (log(u), {u: [1, -1]}), (inverse(diag(u)), {u: [1, 0]})),
        (inverse(diag(u)), {u: np.array([[sp.S.One], [sp.S.Zero]], dtype=object)}),
    ],
    ids=str,
)
def test_a_value_that_is_not_defined_is_no_value(expression, given):
    with pytest.raises(ArithmeticError):
        evaluate(expression, given)


def test_a_compiled_expression_can_be_used_again():
    by = compile(A * x)
    assert by({A: np.eye(2), x: [1, 2]}).tolist() == [[1.0], [2.0]]
    assert by({A: np.ones((1, 3)), x: [1, 2, 3]}).tolist() == [[6.0]]


WRONG = {
    "missing variable": (A * x, {A: np.eye(2)}, "no value for x", "A, x"),
    "missing symbol": (s * x, {x: [1]}, "no value for s"),
    "missing index": (x[i], {x: [1, 2]}, "no value for i"),
    "missing size": (total(sp.Integer(1), k), {}, "no value for n"),
    "misshapen matrix": (A * x, {A: np.eye(2), x: [1, 2, 3]}, "x has shape (3, 1)", "d is 2"),
    "matrix for a vector": (norm(x), {x: np.eye(2)}, "x has shape (2, 2)", "1 is 1"),
    "vector for a matrix": (norm(A), {A: [1, 2]}, "A has 1 dimension", "n × d"),
    "three dimensions": (norm(A), {A: np.zeros((2, 2, 2))}, "A has 3 dimension"),
    "wrong fixed size": (norm(Variable("t", 3)), {Variable("t", 3): [1, 2]}, "3 is 3"),
    "no entries": (norm(x), {x: []}, "x has shape (0, 1)"),
    "another size given": (n * norm(u), {u: [1, 2], n: 3}, "u has shape (2, 1)", "n is 3"),
    "index at the end": (x[i], {x: [1, 2], i: 2}, "index i is at 2", "d = 2"),
    "negative index": (x[i], {x: [1, 2], i: -1}, "index i is at -1"),
    "index between": (x[i], {x: [1, 2], i: 0.5}, "index i is at 0.5"),
    "index of a delta": (delta(i, j) * norm(x), {x: [1], i: 0, j: 1}, "index j is at 1"),
    "index of a basis": (basis(i), {i: 2, d: 2}, "index i is at 2"),
    "value of an expression": (inner(x, y), {x: [1], y: [1], inner(x, y): 7}, "inner(x, y)", "cannot be given"),
    "value of a number": (2 * norm(x), {x: [1], sp.Integer(2): 3}, "2 is not a variable"),
    "value of a name": (norm(x), {"x": [1]}, "x is not a variable"),
    "rows of two lengths": (norm(A), {A: [[1, 2], [3]]}, "not of one length"),
    "a row that is a number": (norm(A), {A: [[1, 2], 3]}, "not of one length"),
    "an entry that is no number": (norm(A), {A: [["a", 2]]}, "A is given [['a', 2]]", "not made of numbers"),
    "an entry that is nothing": (norm(x), {x: [None]}, "not made of numbers"),
    "a list for a number": (s * norm(x), {x: [1], s: [1]}, "s is given [1]", "not made of numbers"),
    "size between": (n * s, {n: 2.5, s: 1}, "n is given 2.5, which is no whole number"),
    "no dict": (norm(x), [1, 2], "the values are a dict"),
}


@each("expression, given, words", WRONG)
def test_what_is_missing_or_does_not_fit_is_named(expression, given, words):
    refused(ValueError, lambda: evaluate(expression, given), *words)


def test_what_cannot_be_evaluated_is_named():
    with pytest.raises(NotInTheLanguage, match="Piecewise"):
        evaluate(sp.Piecewise((s, s > 0), (r, True)), {s: 1.0, r: 1.0})


def test_names():
    e = total(A[k, i] * f(x)[k], k) * delta(i, j) + at(s * r, s, p) + n
    assert [str(w) for w in variables_of(e)] == ["A", "p", "r", "x"]
    assert {str(w) for w in sizes_of(e)} == {"d", "n"}
    assert [str(w) for w in indices_of(e)] == ["i", "j"]
    assert variables_of(Definition("h", [x], inner(x, y))(A.T * u)) == [A, u, y]
    assert variables_of(n + s) == [s] and sizes_of(n + s) == [n]
    assert set(sizes_of(ones(n), Index("a", d))) == {d, n}


def test_the_value_of_a_sum_over_a_bound_index_ignores_the_free_one_of_its_name():
    given = values((3, 2))
    assert np.isclose(
        evaluate(u[k] * total(v[k] * B[k, l], k), given), given[u][given[k], 0] * (given[v].T @ given[B])[0, given[l]]
    )


def test_an_argument_is_evaluated_outside_of_the_definition():
    h = Definition("h", [x], total(x[j] * y[j], j))
    given = values((2, 3))
    assert np.isclose(evaluate(h(M[:, j]), given), given[M][:, given[j]] @ given[y][:, 0])
