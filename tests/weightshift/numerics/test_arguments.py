"""What is accepted, what is refused and in which words, and that nobody's array is changed or kept."""

import subprocess
import sys

import numpy as np
import pytest
from oracles.numbers import case

from weightshift.numerics import SoftmaxRegression, SoftmaxRegressionInA
from weightshift.numerics.regression import RegressionOnLogits

pytestmark = pytest.mark.filterwarnings("error")

A3 = [[1.0, 2.0], [3.0, 4.0], [5.0, 6.0]]
B3 = [0.5, 0.25, 0.25]
X2 = [0.1, -0.2]

in_x = SoftmaxRegression(A3, B3)
in_A = SoftmaxRegressionInA(X2, B3)


def entry(value, index, array):
    array = np.array(array, dtype=float)
    array[index] = value
    return array


masked = np.ma.array(B3, mask=[True, False, False])
float32 = np.float32
huge = SoftmaxRegression([[1.5e308], [-1.5e308]], [4, -4])
plus_minus = SoftmaxRegression([[1.0], [-1.0]], [0, 0])
one_column = SoftmaxRegression([[1], [2]], [1, 2])
loss32 = SoftmaxRegression(np.ones((2, 1), float32), np.array([1e30, 0], float32))

SHAPES = {
    "b too long": (
        lambda: SoftmaxRegression(A3, [1, 2, 3, 4]),
        "b has shape (4,), but A has 3 rows: b must have shape (3,)",
    ),
    "b a column": (
        lambda: SoftmaxRegression(A3, [[1], [2], [3]]),
        "b has shape (3, 1), but A has 3 rows: b must have shape (3,)",
    ),
    "b for one row": (
        lambda: SoftmaxRegression([[1, 2]], [1, 2]),
        "b has shape (2,), but A has 1 row: b must have shape (1,)",
    ),
    "A a vector": (
        lambda: SoftmaxRegression([1, 2], [1, 2]),
        "A has shape (2,); A must be a matrix of shape (n, d)",
    ),
    "A a number": (
        lambda: SoftmaxRegression(1.0, [1]),
        "A has shape (); A must be a matrix of shape (n, d)",
    ),
    "n = 0": (
        lambda: SoftmaxRegression(np.ones((0, 2)), []),
        "A has shape (0, 2); A must have at least one row and one column",
    ),
    "d = 0": (
        lambda: SoftmaxRegression(np.ones((2, 0)), [1, 2]),
        "A has shape (2, 0); A must have at least one row and one column",
    ),
    "x too long": (
        lambda: in_x.gradient([1, 2, 3]),
        "x has shape (3,), but A has 2 columns: x must have shape (2,)",
    ),
    "x a row": (
        lambda: in_x.f([[1, 2]]),
        "x has shape (1, 2), but A has 2 columns: x must have shape (2,)",
    ),
    "x for one column": (
        lambda: one_column.loss([1, 2]),
        "x has shape (2,), but A has 1 column: x must have shape (1,)",
    ),
    "direction too long": (
        lambda: in_x.jvp(X2, [1, 2, 3]),
        "direction has shape (3,), but A has 2 columns: direction must have shape (2,)",
    ),
    "A transposed": (
        lambda: in_A.f(np.transpose(A3)),
        "A has shape (2, 3), but b has length 3 and x has length 2: A must have shape (3, 2)",
    ),
    "direction a vector, in A": (
        lambda: in_A.jvp(A3, X2),
        "direction has shape (2,), but b has length 3 and x has length 2: direction must have shape (3, 2)",
    ),
    "fixed x a matrix": (
        lambda: SoftmaxRegressionInA([X2], B3),
        "x has shape (1, 2); x must be a vector with one axis",
    ),
    "fixed x empty": (
        lambda: SoftmaxRegressionInA([], B3),
        "x has shape (0,); x must have at least one entry",
    ),
    "b empty": (
        lambda: SoftmaxRegressionInA(X2, []),
        "b has shape (0,); b must have at least one entry",
    ),
    "b a number": (
        lambda: SoftmaxRegressionInA(X2, 1.0),
        "b has shape (); b must be a vector with one axis",
    ),
}

NOT_FINITE = {
    "A": (lambda: SoftmaxRegression(entry(np.nan, (2, 0), A3), B3), "A[2, 0] is nan"),
    "b": (lambda: SoftmaxRegression(A3, entry(np.inf, 1, B3)), "b[1] is inf"),
    "x": (lambda: in_x.loss(entry(-np.inf, 0, X2)), "x[0] is -inf"),
    "direction": (lambda: in_x.jvp(X2, [0, np.nan]), "direction[1] is nan"),
    "variable A": (lambda: in_A.gradient(entry(np.nan, (1, 1), A3)), "A[1, 1] is nan"),
    "fixed x": (lambda: SoftmaxRegressionInA([np.nan], B3), "x[0] is nan"),
    "b beside a fixed x": (lambda: SoftmaxRegressionInA(X2, [0, np.nan]), "b[1] is nan"),
}

DTYPES = {
    "float16": (lambda: SoftmaxRegression(np.ones((3, 2), np.float16), B3), "A has dtype float16"),
    "complex": (lambda: SoftmaxRegression(A3, [1j, 0, 0]), "b has dtype complex128"),
    "object": (lambda: in_x.f([1, None]), "x has dtype object"),
    "text": (lambda: in_x.f(["1", "2"]), "x has dtype <U1"),
    "dates": (lambda: in_x.f(np.zeros(2, "M8[D]")), "x has dtype datetime64[D]"),
}

OVERFLOW = {
    "logits": (
        lambda: SoftmaxRegression([[1.0, 0.0], [1e308, 1e308]], [1, 0]).f([1, 1]),
        "logits[1] is inf",
        "float64",
    ),
    "logits of -inf": (
        lambda: SoftmaxRegression([[-1e308, -1e308]], [1]).log_alpha([1, 1]),
        "logits[0] is -inf",
        "float64",
    ),
    "loss": (lambda: SoftmaxRegression([[1], [2]], [1e200, 0]).loss([1]), "loss is inf", "float64"),
    "loss in float32": (lambda: loss32.loss(np.ones(1, float32)), "loss is inf", "float32"),
    "gradient": (lambda: huge.gradient([0]), "gradient[0] is -inf", "float64"),
    "gradient in A": (
        lambda: SoftmaxRegressionInA([1e300], [1e10, 0]).gradient([[0], [0]]),
        "gradient[0, 0] is -inf",
        "float64",
    ),
    "Jacobian": (lambda: huge.jacobian([0]), "jacobian[0, 0] is inf", "float64"),
    "jvp": (lambda: plus_minus.jvp([0], [1.5e308]), "jvp[0] is inf", "float64"),
}


def assert_refused(call, message):
    # errstate: a warning on the way to the error would escape to the caller
    with np.errstate(all="raise"), pytest.raises(ValueError) as refused:
        call()
    assert str(refused.value) == message


@pytest.mark.parametrize("name", SHAPES)
def test_shapes_that_do_not_fit(name):
    assert_refused(*SHAPES[name])


@pytest.mark.parametrize("name", NOT_FINITE)
def test_nan_and_infinity(name):
    call, entry = NOT_FINITE[name]
    assert_refused(call, f"{entry}; {entry[: entry.index('[')]} must be finite")


@pytest.mark.parametrize("name", DTYPES)
def test_dtypes_that_are_not_computed_with(name):
    call, has = DTYPES[name]
    assert_refused(call, f"{has}; {has[0]} must hold float64, float32 or integers")


@pytest.mark.parametrize("name", OVERFLOW)
def test_overflow_of_a_result(name):
    call, entry, dtype = OVERFLOW[name]
    message = f"{entry}: the arguments are finite but too large to compute with in {dtype}; scale them down"
    assert_refused(call, message)


def test_masked_entries():
    rest = "must have none: fill or drop them"
    assert_refused(lambda: SoftmaxRegression(A3, masked), f"b has 1 masked entry; b {rest}")
    assert_refused(lambda: in_x.f(np.ma.masked_all(2)), f"x has 2 masked entries; x {rest}")


def test_ragged_lists():
    with pytest.raises(ValueError, match=r"^A is not a rectangular array of numbers: setting .*inhomogeneous"):
        SoftmaxRegression([[1, 2], [3]], [1, 2])


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


def read_only(values):
    array = np.array(values)
    array.setflags(write=False)
    return array


def strided(values):
    array = np.array(values)
    return np.repeat(array, 2, axis=0)[::2]


def backwards(values):
    return np.array(values)[::-1].copy()[::-1]


ARRAY_LIKE = {
    "lists": lambda v: np.array(v).tolist(),
    "tuples": lambda v: tuple(tuple(r) if isinstance(r, list) else r for r in np.array(v).tolist()),
    "list of arrays": lambda v: list(np.array(v)),
    "__array__": Wrapped,
    "read-only": read_only,
    "strided": strided,
    "backwards": backwards,
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
    A, x, b = one.A.copy(), one.x.copy(), one.b.copy()
    problem = one.problem
    first = call(problem, method, one.point)
    for name, now, before in (("A", one.A, A), ("x", one.x, x), ("b", one.b, b)):
        np.testing.assert_array_equal(now, before, f"{method} changed {name}")
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
    out = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True).stdout
    assert "weightshift.numerics" in out
    assert "anysize" not in out
    assert "weightshift.statements" not in out
    assert "sympy" not in out


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
