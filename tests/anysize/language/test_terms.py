"""The language: shapes and ranges are checked when a term is built, and what is wrong is named."""

import pickle

import pytest
import sympy as sp
from oracles.engine import A, B, C, M, d, i, j, k, l, n, r, s, u, v, x, y
from oracles.refusals import each, refused

from anysize import *
from anysize.language import terms as t

SHAPES = {
    "vector": (x, (d, 1)),
    "matrix": (A, (n, d)),
    "product": (A * x, (n, 1)),
    "product of three": (B * A * M, (n, d)),
    "scalar first": (2 * A, (n, d)),
    "scalar last": (A * s, (n, d)),
    "quotient": (A / 2, (n, d)),
    "sum": (A + C, (n, d)),
    "difference": (x - y, (d, 1)),
    "negative": (-x, (d, 1)),
    "transpose": (A.T, (d, n)),
    "transpose twice": (A.T.T, (n, d)),
    "entrywise product": (hadamard(A, C), (n, d)),
    "exponential": (exp(A), (n, d)),
    "diagonal": (diag(u), (n, n)),
    "inverse": (inverse(diag(exp(u))), (n, n)),
    "column": (A[:, i], (n, 1)),
    "row": (A[k, :], (1, d)),
    "row as a column": (A[k, :].T, (d, 1)),
    "whole": (A[:, :], (n, d)),
    "ones": (ones(n), (n, 1)),
    "matrix of ones": (ones(n, d), (n, d)),
    "zeros": (zeros(n, d), (n, d)),
    "identity": (identity(n), (n, n)),
    "basis": (basis(k), (n, 1)),
    "outer product": (u * x.T, (n, d)),
    "inner product as a matrix": (x.T * x, (1, 1)),
    "derivative": (D(A * x, x[i]), (n, 1)),
    "gradient in a vector": (gradient(norm(x), x), (d, 1)),
    "gradient in a matrix": (gradient(norm(A), A), (n, d)),
    "jacobian": (jacobian(A * x, x), (n, d)),
    "numeric size": (Variable("t", 2, 3) * Variable("w", 3), (2, 1)),
}


@pytest.mark.parametrize("term, shape", [pytest.param(*case, id=name) for name, case in SHAPES.items()])
def test_shapes(term, shape):
    assert term.shape == shape


@pytest.mark.parametrize(
    "scalar",
    [inner(x, y), norm(A), total(x[i], i), x[i], A[k, i], delta(i, j), D(norm(x), x[i]), at(s**2, s, 1)],
    ids=str,
)
def test_scalars(scalar):
    assert not t.is_term(scalar) and t.shape_of(scalar) == (1, 1)


MISFITS = {
    "product": (lambda: A * u, "A * u", "n × d", "n × 1"),
    "product inside": (lambda: A * (x + x) * u, "n × 1", "x + x"),
    "product of three": (lambda: B * M * x, "B * M", "n × n", "d × d"),
    "sum": (lambda: A * x + y, "A*x + y", "n × 1", "d × 1"),
    "difference": (lambda: x - u, "x", "d × 1", "n × 1"),
    "sum with a transpose": (lambda: A + A.T, "A.T", "n × d", "d × n"),
    "sum with a scalar": (lambda: x + 1, "scalar 1", "d × 1"),
    "scalar with a sum": (lambda: inner(x, y) + A, "scalar inner(x, y)", "n × d"),
    "inner product": (lambda: inner(A * x, x), "A*x is n × 1", "x is d × 1"),
    "inner product of matrices": (lambda: inner(A, A), "column vectors", "A is n × d"),
    "inner product with a row": (lambda: inner(x.T, x.T), "column vectors", "x.T is 1 × d"),
    "entrywise product": (lambda: hadamard(A, A.T), "A is n × d", "A.T is d × n"),
    "diagonal of a matrix": (lambda: diag(A), "A is n × d"),
    "diagonal of a row": (lambda: diag(x.T), "x.T is 1 × d"),
    "division by a vector": (lambda: u / x, "divide by x", "d × 1"),
    "gradient of a vector": (lambda: gradient(A * x, x), "A*x is n × 1"),
    "jacobian in a matrix": (lambda: jacobian(A * x, A), "A is n × d"),
    "jacobian of a matrix": (lambda: jacobian(A, x), "A is n × d"),
    "value of a vector": (lambda: at(s * x, s, 0), "scalar"),
    "sum over an index of a vector": (lambda: total(x, i), "x is d × 1"),
    "argument": (lambda: Definition("f", [x], A * x)(u), "f takes x of shape d × 1", "u is n × 1"),
    "scalar argument": (lambda: Definition("f", [x], A * x)(s), "shape d × 1", "s is 1 × 1"),
    "norm of a scalar": (lambda: norm(s), "s is a scalar"),
    "transpose of a scalar": (lambda: t.Transpose(s), "s is a scalar"),
    "sizes of one variable": (lambda: Variable("t", 2) + Variable("w", 3), "2 × 1", "3 × 1"),
}


@each("build, words", MISFITS)
def test_a_misfit_names_both_shapes_and_the_place(build, words):
    refused(ShapeMismatch, build, *words)


OUT_OF_RANGE = {
    "entry": (lambda: x[k], "k runs over [n]", "x is indexed by [d]"),
    "entry of a product": (lambda: (A * x)[i], "i runs over [d]", "A*x is indexed by [n]"),
    "row index": (lambda: A[i, i], "i runs over [d]", "[n]"),
    "column index": (lambda: A[k, k], "k runs over [n]", "[d]"),
    "column": (lambda: A[:, k], "k runs over [n]"),
    "row": (lambda: A[i, :], "i runs over [d]"),
    "number": (lambda: x[0], "0 cannot index x", "Index('k', d)"),
    "number in a matrix": (lambda: A[k, 1], "1 cannot index A", "Index('k', d)"),
    "symbol": (lambda: x[s], "s cannot index x"),
    "one index too few": (lambda: A[k], "n × d", "two indices"),
    "one index too many": (lambda: A[k, i, i], "at most two"),
    "row vector with one index": (lambda: x.T[i], "1 × d", "two indices"),
    "fixed range": (lambda: Variable("t", 3)[Index("a", 2)], "[2]", "[3]"),
    "delta": (lambda: delta(i, k), "i runs over [d]", "k over [n]"),
    "delta of a number": (lambda: delta(i, 1), "1"),
    "basis of a number": (lambda: basis(1), "1"),
    "sum over a size": (lambda: total(s, n), "n"),
}


@each("build, words", OUT_OF_RANGE)
def test_an_index_out_of_range_is_named_with_both_ranges(build, words):
    refused(IndexOutOfRange, build, *words)


NOT_SAID = {
    "power of a vector": (lambda: x**2, "hadamard"),
    "inverse of a matrix as if it were diagonal": (lambda: t.DiagInverse(B), "not a diagonal matrix"),
    "inverse of a diagonal matrix as if it were none": (lambda: t.Inverse(diag(x)), "write inverse(diag(x))"),
    "unknown function": (lambda: t.Entrywise("tan", x), "known are cosh"),
    "floating-point factor": (lambda: 0.1 * x, "0.1"),
    "floating-point part": (lambda: inner(x, y) * 0.5 + 1 - t.as_expression(s * 0.5), "0.5"),
    "matrix symbol of sympy": (lambda: inner(sp.MatrixSymbol("x", d, 1), x), "SymPy's own"),
    "matrix of sympy": (lambda: A * sp.eye(3), "SymPy's own"),
    "derivative in a vector": (lambda: D(norm(x), x), "with respect to x"),
    "derivative in an entry of a sum": (lambda: D(norm(x), (x + y)[i]), "with respect to"),
    "derivative in a size": (lambda: D(inner(u, u), n), "with respect to n"),
    "gradient in a sum": (lambda: gradient(norm(x), x + y), "x + y is not a Variable"),
    "gradient in a symbol": (lambda: gradient(s**2, s), "s is not a Variable"),
    "jacobian in a sum": (lambda: jacobian(x, x + y), "not a Variable"),
    "value at an index": (lambda: at(s, k, 1), "k is not a scalar symbol"),
    "value at an entry": (lambda: at(x[i], x[i], 1), "not a scalar symbol"),
    "parameter that is an entry": (lambda: Definition("f", [x[i]], x[i]), "parameter"),
    "parameter that is an index": (lambda: Definition("f", [k], u[k]), "parameter k"),
    "free index of a definition": (lambda: Definition("f", [x], x[i]), "index i"),
    "free index of a definition, deeper": (lambda: Definition("f", [x], total(x[i] * y[j], i)), "index j"),
    "too many arguments": (lambda: Definition("f", [x], norm(x))(x, y), "takes 1 argument"),
    "truth value": (lambda: t.as_expression(sp.true), "neither a scalar nor a matrix"),
    "list": (lambda: t.as_expression(sp.Tuple(s)), "neither a scalar nor a matrix"),
}


@each("build, words", NOT_SAID)
def test_what_the_language_cannot_say_is_refused(build, words):
    refused(NotInTheLanguage, build, *words)


NO_SIZES = [0, -1, sp.Rational(1, 2), s, n + 1, 2 * n, k, sp.Symbol("7", integer=True, positive=True)]


@pytest.mark.parametrize("size", [*NO_SIZES, sp.Symbol("m"), sp.Symbol("m", integer=True)], ids=str)
def test_a_size_is_a_positive_whole_number_or_stands_for_any(size):
    for build in (lambda: Variable("t", size), lambda: Index("a", size), lambda: ones(size), lambda: identity(size)):
        refused(StatementError, build, "is not a size")


def test_indices_are_told_apart_by_name_and_range():
    assert Index("a", n) == Index("a", n)
    assert Index("a", n) != Index("a", d)
    assert Index("a", n) != Index("b", n)
    assert Index("a", n) != dimension("a")
    assert len({Index("a", n), Index("a", n), Index("a", d)}) == 2
    assert x[Index("i", d)] == x[i]


def test_a_bound_index_is_not_free():
    assert total(x[i] * y[j], i).free_symbols >= {j}
    assert i not in total(x[i] * y[j], i).free_symbols
    assert total(total(A[k, i], i), k).free_symbols.isdisjoint({i, k})


def test_definitions_are_equal_when_they_say_the_same():
    f = Definition("f", [x], norm(x))
    assert f == Definition("f", [x], norm(x)) and f(x) == Definition("f", [x], norm(x))(x)
    for other in (Definition("f", [x], norm(y)), Definition("f", [y], norm(x)), Definition("g", [x], norm(x))):
        assert f != other and f(x) != other(x)


@pytest.mark.parametrize("attribute", ["name", "latex", "parameters", "body"])
def test_a_definition_does_not_change(attribute):
    f = Definition("f", [x], norm(x))
    with pytest.raises(AttributeError, match="f is defined already"):
        setattr(f, attribute, None)


def test_everything_keeps_the_order_written():
    assert str(B * diag(u) * (v + u)) == "B*diag(u)*(v + u)"
    assert str(x + y - x) == "x + y - x"
    assert str(2 * (A * x)) == "2*A*x"
    assert (A * x) * 2 != 2 * (A * x)


def test_sums_and_products_are_flat():
    assert (x + y) + x == t.Plus(x, y, x)
    assert (B * A) * M == B * (A * M)
    assert x + 0 == x and 0 + x == x
    assert 1 * x == x


def test_an_index_survives_a_file():
    assert pickle.loads(pickle.dumps(i)) == i
    assert pickle.loads(pickle.dumps(x[i] + r)) == x[i] + r


def test_sympy_does_not_simplify_across_scalars_of_unknown_sign():
    assert sp.sqrt(inner(x, y)) ** 2 == inner(x, y)
    assert sp.sqrt(inner(x, y) ** 2) != inner(x, y)
    assert sp.sqrt(norm(x) ** 2) == norm(x)
    assert inner(x, y) != inner(y, x)
    assert delta(k, l) != delta(l, k)
