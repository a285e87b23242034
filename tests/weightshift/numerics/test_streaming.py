"""One pass over the rows: the same numbers as with all of them at once, for any split, in any order, from any storage."""

import sys
from functools import reduce

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from oracles.numbers import PROPERTY, assert_close, precise, unchanged
from oracles.processes import python

from weightshift.numerics import SoftmaxRegression, StreamingRegression, Summary, gradient_descent, streaming


@pytest.fixture(params=["numpy", "numba"], autouse=True)
def kernel(request, monkeypatch):
    """Every test runs with and without the compiled kernel."""
    if request.param == "numba":
        pytest.importorskip("numba")
    else:
        monkeypatch.setattr(streaming, "_compiled", lambda: None)


def draw(n, d, seed=0, scale=1.0):
    generator = np.random.default_rng([n, d, seed])
    A = generator.standard_normal((n, d))
    return scale * A, generator.dirichlet(np.ones(n)), generator.standard_normal(d)


def rounding(A, b, x):
    """What the gradient is accurate relative to: the sum over the rows of all that is added up."""
    f = SoftmaxRegression(A, b).f(x)
    s = f @ f + f @ abs(b)
    return ((f * f + f * abs(b) + s * f) @ abs(A)).max()


def assert_same(summary, A, b, x, tolerance=1e-12):
    problem = SoftmaxRegression(A, b)
    assert_close("log alpha", summary.log_alpha, problem.log_alpha(x), rtol=tolerance, atol=tolerance)
    f = problem.f(x)
    assert_close("loss", summary.loss, problem.loss(x), rtol=0, atol=tolerance * (f @ f + b @ b))
    assert_close("gradient", summary.gradient, problem.gradient(x), rtol=0, atol=tolerance * rounding(A, b, x))


@pytest.fixture
def small_blocks(monkeypatch):
    """Blocks of a few rows and tasks of a few blocks, so that small problems have many."""

    def set_rows(block, task, d):
        monkeypatch.setattr(streaming, "_BLOCK", 8 * d * block)
        monkeypatch.setattr(streaming, "_TASK", 8 * d * task)

    return set_rows


@pytest.mark.parametrize(("n", "d"), [(1, 1), (1, 4), (2, 1), (5, 3), (3, 8), (1000, 7), (5000, 30)])
def test_it_equals_the_direct_form(n, d):
    A, b, x = draw(n, d)
    streamed, problem = StreamingRegression(A, b), SoftmaxRegression(A, b)
    assert_close("log alpha", streamed.log_alpha(x), problem.log_alpha(x), rtol=1e-13)
    assert_close("loss", streamed.loss(x), problem.loss(x), rtol=1e-12, atol=1e-15)
    assert_close("gradient", streamed.gradient(x), problem.gradient(x), rtol=1e-12, atol=1e-15)


@pytest.mark.parametrize("workers", [1, 2, 3])
@pytest.mark.parametrize(("block", "task"), [(1, 1), (1, 5), (3, 7), (4, 8), (64, 64)])
def test_it_equals_the_direct_form_in_many_blocks_and_tasks(small_blocks, block, task, workers):
    A, b, x = draw(50, 4)
    small_blocks(block, task, 4)
    assert_same(StreamingRegression(A, b, workers=workers).summary(x), A, b, x, 1e-14)


def test_it_is_accurate_to_rounding():
    A, b, x = draw(7, 3)
    exact = precise(A, x, b)
    summary = Summary.of(A, b, x)
    assert_close("log alpha", summary.log_alpha, exact["log_alpha"], rtol=1e-15)
    assert_close("loss", summary.loss, exact["loss"], rtol=1e-14)
    assert_close("gradient", summary.gradient, exact["gradient"], rtol=1e-13)


@pytest.mark.parametrize("order", [1, -1], ids=["rising", "falling"])
@pytest.mark.parametrize("span", [20.0, 100.0, 5000.0])
def test_the_reference_moves_as_the_largest_logit_grows(small_blocks, span, order):
    A = np.linspace(-span, span, 40)[::order, np.newaxis] + np.zeros((1, 2))
    A[:, 1] = np.arange(40) % 3
    b, x = np.full(40, 1 / 40), np.array([1.0, 0.5])
    small_blocks(2, 8, 2)
    summary = Summary.of(A, b, x)
    assert np.isfinite(summary.vectors).all() and summary.sums[0] >= 1
    assert_same(summary, A, b, x)


def test_the_digits_do_not_depend_on_the_number_of_threads(small_blocks):
    A, b, x = draw(500, 4)
    small_blocks(3, 10, 4)
    first, *others = (StreamingRegression(A, b, workers=w).gradient(x) for w in (1, 2, 5))
    assert all((other == first).all() for other in others)


@st.composite
def splits(draw_):
    n, d = draw_(st.integers(1, 30)), draw_(st.integers(1, 5))
    cuts = sorted(draw_(st.lists(st.integers(0, n), max_size=6)))
    parts = [slice(low, high) for low, high in zip([0, *cuts], [*cuts, n], strict=True) if low < high]
    order = draw_(st.permutations(range(len(parts))))
    scale = draw_(st.sampled_from([1e-3, 1.0, 30.0, 100.0]))
    return (
        draw(n, d, draw_(st.integers(0, 99)), scale),
        [parts[k] for k in order],
        draw_(st.randoms(use_true_random=False)),
    )


@PROPERTY
@given(splits())
def test_any_split_in_any_order_gives_the_same(problem):
    (A, b, x), parts, random = problem
    summaries = [Summary.of(A[part], b[part], x) for part in parts]
    while len(summaries) > 1:  # any bracketing too
        k = random.randrange(len(summaries) - 1)
        summaries[k : k + 2] = [summaries[k].merge(summaries[k + 1])]
    assert summaries[0].rows == len(A)
    assert_same(summaries[0], A, b, x, 1e-12)


@PROPERTY
@given(splits())
def test_merge_is_associative_and_has_an_identity(problem):
    (A, b, x), parts, _ = problem
    nothing = Summary.nothing(A.shape[1])
    p, q, r = ([Summary.of(A[part], b[part], x) for part in parts] + [nothing] * 3)[:3]
    for left, right in ((p.merge(q).merge(r), p.merge(q.merge(r))), (p.merge(q), q.merge(p)), (p.merge(nothing), p)):
        assert left.rows == right.rows and left.reference == right.reference
        assert_close("sums", left.sums, right.sums, rtol=1e-14, atol=1e-300)
        size = np.abs(left.vectors).max(axis=1, keepdims=True) + left.sums[:, np.newaxis] * np.abs(A).max()
        assert (np.abs(left.vectors - right.vectors) <= 1e-14 * size).all()
        assert_close("squares", left.squares, right.squares, rtol=1e-14)


def test_no_rows_have_no_loss():
    nothing = Summary.nothing(2)
    assert nothing.merge(nothing).rows == 0 and nothing.log_alpha == -np.inf


def test_float32_is_accumulated_in_float64():
    A, b, x = draw(200_000, 8)
    A = A.astype(np.float32)
    exact = SoftmaxRegression(A.astype(float), b).gradient(x)
    plain = SoftmaxRegression(A, b.astype(np.float32)).gradient(x.astype(np.float32))
    scale = np.abs(exact).max()
    assert np.abs(StreamingRegression(A, b).gradient(x) - exact).max() < 1e-12 * scale
    assert np.abs(plain - exact).max() > 1e-6 * scale


@pytest.mark.parametrize("form", ["list", "fortran", "every second", "integers", "big endian", "read-only"])
def test_any_storage_of_A_is_read(form):
    A, b, x = draw(30, 4)
    A = np.round(10 * A)
    stored = {
        "list": A.tolist(),
        "fortran": np.asfortranarray(A),
        "every second": np.repeat(A, 2, axis=1)[:, ::2],
        "integers": A.astype(int),
        "big endian": A.astype(">f8"),
        "read-only": A.copy(),
    }[form]
    if form == "read-only":
        stored.setflags(write=False)
    assert_same(StreamingRegression(stored, b).summary(x), A, b, x, 1e-14)


def test_a_memory_map_is_read_from_its_file(tmp_path):
    A, b, x = draw(500, 4)
    path = tmp_path / "A.npy"
    np.save(path, A)
    mapped = np.load(path, mmap_mode="r")
    assert isinstance(mapped, np.memmap)
    assert_same(StreamingRegression(mapped, b).summary(x), A, b, x, 1e-14)


# The file is sparse: all its rows but a few are zero and take no room on the disk, but each is read.
OUT_OF_CORE = """
import sys, threading, time
import numpy as np
if sys.argv[4] == "numpy":
    sys.modules["numba"] = None
from weightshift.numerics import StreamingRegression
path, n, d = sys.argv[1], int(sys.argv[2]), int(sys.argv[3])

def anonymous():
    return next(int(line.split()[1]) for line in open("/proc/self/status") if line.startswith("RssAnon")) / 1024

A = np.memmap(path, dtype=np.float32, mode="w+", shape=(n, d))
rows = np.arange(0, n, n // 10)
A[rows] = 3 * np.random.default_rng(0).standard_normal((len(rows), d))
A.flush()
A = np.memmap(path, dtype=np.float32, mode="r", shape=(n, d))
b, x = np.full(n, 1 / n), np.ones(d) / d
StreamingRegression(A[:10], b[:10]).gradient(x)
before, most, done = anonymous(), [0.0], threading.Event()

def watch():
    while not done.wait(0.002):
        most[0] = max(most[0], anonymous())

watching = threading.Thread(target=watch)
watching.start()
gradient = StreamingRegression(A, b).gradient(x)
done.set(), watching.join()
few = A[rows].astype(float)
e = np.exp(few @ x)
alpha = e.sum() + n - len(rows)
f = e / alpha
s = f @ f + (n - len(rows)) / alpha**2 - 1 / n
expected = few.T @ (f * (f - 1 / n - s))
rounding = np.abs(few).T @ (f * (f + 1 / n))
assert (np.abs(gradient - expected) <= 1e-12 * rounding).all(), (gradient, expected)
print(max(most[0] - before, 0.0))
"""


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="reads /proc")
def test_a_file_larger_than_the_memory_it_may_use(tmp_path, request):
    told = python("-c", OUT_OF_CORE, tmp_path / "A", 1_000_000, 64, request.node.callspec.id, timeout=100)  # 0.25 GB
    assert float(told) < 64  # MB beyond A and b


@pytest.mark.filterwarnings("default")  # what dask imports may warn
@pytest.mark.parametrize("chunks", [(50, 4), ((7, 1, 30, 12), (4,)), ((25, 25), (1, 3))], ids=str)
def test_a_dask_array_is_summed_up_block_by_block(chunks):
    da = pytest.importorskip("dask.array")
    A, b, x = draw(50, 4)
    assert_same(StreamingRegression(da.from_array(A, chunks=chunks), b).summary(x), A, b, x, 1e-14)


def test_gradient_descent_runs_on_it():
    A, b, x = draw(20, 3)
    ours, theirs = (gradient_descent(kind(A, b), x, 0.5, 30) for kind in (StreamingRegression, SoftmaxRegression))
    assert_close("path", ours.path, theirs.path, rtol=1e-11)


def test_nothing_of_the_caller_is_changed():
    A, b, x = draw(20, 3)
    with unchanged(A, b, x):
        StreamingRegression(A, b).gradient(x)


def test_the_summary_of_parts_is_the_sum_of_its_definition():
    A, b, x = draw(9, 2)
    whole = reduce(Summary.merge, [Summary.of(A[k : k + 3], b[k : k + 3], x) for k in (0, 3, 6)])
    e = np.exp(A @ x - whole.reference)
    assert_close("sums", whole.sums, [e.sum(), e @ e, e @ b], rtol=1e-14)
    assert_close("vectors", whole.vectors, [e @ A, (e * e) @ A, (e * b) @ A], rtol=1e-13, atol=1e-15)
    assert_close("squares", whole.squares, b @ b, rtol=1e-15)


@pytest.mark.parametrize(("factor", "x"), [(np.nan, [1, 2]), (1e300, [1e300, 0])])
def test_logits_that_are_not_finite_are_refused(factor, x):
    A = factor * np.arange(6.0).reshape(3, 2)
    with pytest.raises(ValueError, match="a logit is not finite: A holds a nan or an infinity, or Ax overflows"):
        StreamingRegression(A, [0.5, 0.25, 0.25]).loss(x)
