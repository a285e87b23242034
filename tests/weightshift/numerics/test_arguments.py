"""What is accepted, what is refused and in which words, and that nobody's array is changed or kept."""

import numpy as np
import pytest
from oracles.numbers import case, unchanged
from oracles.processes import python

from weightshift.numerics import SoftmaxRegression, SoftmaxRegressionInA
from weightshift.numerics.regression import RegressionOnLogits

A3 = [[1.0, 2.0], [3.0, 4.0], [5.0, 6.0]]
B3 = [0.5, 0.25, 0.25]
X2 = [0.1, -0.2]

in_x = SoftmaxRegression(A3, B3)
in_A = SoftmaxRegressionInA(X2, B3)


@pytest.mark.skipif(np.dtype(np.longdouble).itemsize == 8, reason="longdouble is float64 on this machine")
def test_longdouble_is_refused():
    with pytest.raises(ValueError, match=r"^x has dtype (float|longdouble)\d*; x must hold float64, float32"):
        in_x.f(np.ones(2, np.longdouble))


class Wrapped:
    """An object with `__array__` alone, as tables and tensors have, without its newer argument `copy`."""

    def __init__(self, values):
        self.values = np.array(values, dtype=float)

    def __array__(self, dtype=None):
        return self.values


ARRAY_LIKE = {
    "lists": lambda v: np.array(v).tolist(),
    "tuples": lambda v: tuple(tuple(r) if isinstance(r, list) else r for r in np.array(v).tolist()),
    "list of arrays": lambda v: list(np.array(v)),
    "__array__": Wrapped,
    "read-only": lambda v: np.broadcast_to(v, np.shape(v)),
    "strided": lambda v: np.repeat(v, 2, axis=0)[::2],
    "backwards": lambda v: np.array(v)[::-1].copy()[::-1],
    "Fortran order": np.asfortranarray,
    "big-endian": lambda v: np.array(v, ">f8"),
    "unmasked": np.ma.array,
}


@pytest.mark.parametrize("name", ARRAY_LIKE)
def test_anything_array_like(name):
    wrap = ARRAY_LIKE[name]
    A, b, x = wrap(A3), wrap(B3), wrap(X2)
    for problem, point, plain, at in (
        (SoftmaxRegression(A, b), x, in_x, X2),
        (SoftmaxRegressionInA(x, b), A, in_A, A3),
    ):
        assert problem.loss(point) == pytest.approx(plain.loss(at), rel=1e-14), "loss"
        np.testing.assert_allclose(problem.gradient(point), plain.gradient(at), rtol=1e-12, err_msg="gradient")
        assert type(problem.gradient(point)) is np.ndarray
        assert type(problem.jvp(point, point)) is np.ndarray
        assert type(problem.b) is np.ndarray
    assert SoftmaxRegression(A, b).A.flags.c_contiguous, "rounding would depend on the layout of the argument"


def test_memory_maps(tmp_path):
    A = np.memmap(tmp_path / "A", dtype=float, mode="w+", shape=(3, 2))
    A[:] = A3
    assert type(SoftmaxRegression(A, B3).A) is np.ndarray
    assert SoftmaxRegression(A, B3).loss(X2) == in_x.loss(X2)
    assert type(in_A.gradient(A)) is np.ndarray


def test_integers_become_float64():
    problem = SoftmaxRegression([[1, 0], [0, 1]], [1, 0])
    assert problem.dtype == np.float64
    assert problem.f([1, 0]).tolist() == SoftmaxRegression(np.eye(2), [1.0, 0.0]).f([1.0, 0.0]).tolist()


METHODS = ["alpha", "log_alpha", "f", "c", "loss", "gradient", "jacobian", "jvp"]


def call(problem, name, point):
    return problem.jvp(point, point) if name == "jvp" else getattr(problem, name)(point)


@pytest.mark.parametrize("variable", ["x", "A"])
@pytest.mark.parametrize("method", METHODS)
def test_no_method_changes_its_arguments_or_the_problem(method, variable):
    one = case(4, 3, variable)
    problem = one.problem
    with unchanged(one.A, one.x, one.b):
        first = call(problem, method, one.point)
    if isinstance(first, np.ndarray):
        kept = first.copy()
        for name, argument in (("A", one.A), ("x", one.x), ("b", one.b)):
            assert not np.shares_memory(first, argument), f"{method} returns the memory of {name}"
        first[:] = np.nan  # a fresh array: writing to it reaches nothing
        first = kept
    np.testing.assert_array_equal(call(problem, method, one.point), first, f"second call of {method}")


@pytest.mark.parametrize("variable", ["x", "A"])
def test_a_later_change_of_the_arguments_does_not_reach_the_problem(variable):
    one = case(4, 3, variable)
    point, problem = one.point.copy(), one.problem
    before = {name: call(problem, name, point) for name in METHODS}
    for argument in (one.A, one.x, one.b):
        argument[:] = 7
    for name, value in before.items():
        np.testing.assert_array_equal(call(problem, name, point), value, f"{name} followed its arguments")


def test_what_the_problem_shows_cannot_be_written():
    for array in (in_x.A, in_x.b, in_A.x, in_A.b):
        with pytest.raises(ValueError, match="read-only"):
            array[...] = 0
        with pytest.raises(ValueError, match="WRITEABLE"):
            array.setflags(write=True)
    for name in ("A", "b"):
        with pytest.raises(AttributeError):
            setattr(in_x, name, 0)
    assert in_x.A.tolist() == A3
    assert in_x.b.tolist() == B3
    assert in_A.x.tolist() == X2
    assert in_A.b.tolist() == B3


def test_the_shared_base_is_not_a_problem_by_itself():
    assert RegressionOnLogits.__abstractmethods__ == {"jacobian", "_map", "_transpose"}
    with pytest.raises(TypeError, match="abstract"):
        RegressionOnLogits()


def test_repr_gives_sizes_and_dtype():
    assert repr(in_x) == "SoftmaxRegression(n=3, d=2, dtype=float64)"
    assert repr(in_A) == "SoftmaxRegressionInA(n=3, d=2, dtype=float64)"


def test_numerics_does_not_import_the_prover():
    code = "import sys, weightshift.numerics; print(*sys.modules)"
    loaded = python("-c", code).split()
    assert "weightshift.numerics" in loaded and not {"anysize", "weightshift.statements", "sympy"} & set(loaded)


def test_no_quadratic_memory_on_the_paths_for_real_sizes():
    # an n x n matrix of float64 would need 80 GB here
    n, d = 100_000, 4
    generator = np.random.default_rng(0)
    A, x, b = generator.standard_normal((n, d)), generator.standard_normal(d), np.full(n, 1 / n)
    problem, other = SoftmaxRegression(A, b), SoftmaxRegressionInA(x, b)
    assert problem.gradient(x).shape == (d,)
    assert problem.jacobian(x).shape == (n, d)
    assert problem.jvp(x, x).shape == (n,)
    assert other.gradient(A).shape == (n, d)
    assert other.jvp(A, A).shape == (n,)
