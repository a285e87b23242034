"""What the functions refuse, and in which words: which argument, what it is, and what it must be."""

from dataclasses import replace

import numpy as np
import pytest

from weightshift.numerics import *
from weightshift.numerics import window
from weightshift.numerics.duality import *
from weightshift.studies import curvature, sharp, window_studies
from weightshift.studies import tensor_studies as tensors
from weightshift.studies import trained_attention as trained
from weightshift.studies import window_structure as structure
from weightshift.studies.convergence_order import convergence_order
from weightshift.studies.window_risk import LINEAR, expected_risk, risk_curves

A3, B3, X2 = [[1.0, 2.0], [3.0, 4.0], [5.0, 6.0]], [0.5, 0.25, 0.25], [0.1, -0.2]
B33, F32 = np.eye(3), np.float32
IN_X, IN_A, ATTENTION = SoftmaxRegression(A3, B3), SoftmaxRegressionInA(X2, B3), AttentionRegression(A3, A3, B33)
STEEP, HUGE = SoftmaxRegression([[1e300], [0]], [1, 0]), SoftmaxRegression([[1.5e308], [-1.5e308]], [4, -4])
LOSS_32 = SoftmaxRegression(np.ones((2, 1), F32), np.array([1e30, 0], F32)).loss
POINTS, TASKS = (np.ones((4, 3)), np.ones(4), np.ones((1, 3))), trained.random_tasks(300, 30, 4, seed=2)

PLANE, LAYER = structure.two_spheres(np.eye(5)[:, :2]), trained.Layer(1)
TOO_LARGE = ": the arguments are finite but too large to compute with in float64; scale them down"


def entry(value, index, array):
    array = np.array(array, dtype=float)
    array[index] = value
    return array


# A call, and what it says: all of it, or as far as the dots.
REFUSED = [
    # Softmax regression: shapes, what is not finite, types, and results that overflow.
    (lambda: SoftmaxRegression(A3, [1, 2, 3, 4]), "b has shape (4,), but A has 3 rows: b must have shape (3,)"),
    (lambda: SoftmaxRegression(A3, [[1], [2], [3]]), "b has shape (3, 1), but A has 3 rows: b must have shape (3,)"),
    (lambda: SoftmaxRegression([[1, 2]], [1, 2]), "b has shape (2,), but A has 1 row: b must have shape (1,)"),
    (lambda: SoftmaxRegression([1, 2], [1, 2]), "A has shape (2,); A must be a matrix of shape (n, d)"),
    (lambda: SoftmaxRegression(1.0, [1]), "A has shape (); A must be a matrix of shape (n, d)"),
    (lambda: SoftmaxRegression(np.ones((0, 2)), []), "A has shape (0, 2); A must have at least one row and one column"),
    (lambda: SoftmaxRegression(np.ones((2, 0)), [1, 2]), "A has shape (2, 0); A must have at least one row and one column"),
    (lambda: IN_X.gradient([1, 2, 3]), "x has shape (3,), but A has 2 columns: x must have shape (2,)"),
    (lambda: IN_X.f([[1, 2]]), "x has shape (1, 2), but A has 2 columns: x must have shape (2,)"),
    (lambda: SoftmaxRegression([[1], [2]], [1, 2]).loss([1, 2]), "x has shape (2,), but A has 1 column: x must have shape (1,)"),
    (lambda: IN_X.jvp(X2, [1, 2, 3]), "direction has shape (3,), but A has 2 columns: direction must have shape (2,)"),
    (lambda: IN_X.hessian_vector_product(X2, [1.0]), "direction has shape (1,), but A has 2 columns: direction must have shape (2,)"),
    (lambda: IN_A.f(np.transpose(A3)), "A has shape (2, 3), but b has length 3 and x has length 2: A must have shape (3, 2)"),
    (lambda: IN_A.jvp(A3, X2), "direction has shape (2,), but b has length 3 and x has length 2: direction must have shape (3, 2)"),
    (lambda: SoftmaxRegressionInA([X2], B3), "x has shape (1, 2); x must be a vector with one axis"),
    (lambda: SoftmaxRegressionInA([], B3), "x has shape (0,); x must have at least one entry"),
    (lambda: SoftmaxRegressionInA(X2, []), "b has shape (0,); b must have at least one entry"),
    (lambda: SoftmaxRegressionInA(X2, 1.0), "b has shape (); b must be a vector with one axis"),
    (lambda: SoftmaxRegression(entry(np.nan, (2, 0), A3), B3), "A[2, 0] is nan; A must be finite"),
    (lambda: SoftmaxRegression(A3, entry(np.inf, 1, B3)), "b[1] is inf; b must be finite"),
    (lambda: IN_X.loss(entry(-np.inf, 0, X2)), "x[0] is -inf; x must be finite"),
    (lambda: IN_X.jvp(X2, [0, np.nan]), "direction[1] is nan; direction must be finite"),
    (lambda: IN_A.gradient(entry(np.nan, (1, 1), A3)), "A[1, 1] is nan; A must be finite"),
    (lambda: SoftmaxRegressionInA([np.nan], B3), "x[0] is nan; x must be finite"),
    (lambda: SoftmaxRegressionInA(X2, [0, np.nan]), "b[1] is nan; b must be finite"),
    (lambda: SoftmaxRegression(np.ones((3, 2), np.float16), B3), "A has dtype float16; A must hold float64, float32 or integers"),
    (lambda: SoftmaxRegression(A3, [1j, 0, 0]), "b has dtype complex128; b must hold float64, float32 or integers"),
    (lambda: IN_X.f([1, None]), "x has dtype object; x must hold float64, float32 or integers"),
    (lambda: IN_X.f(["1", "2"]), "x has dtype <U1; x must hold float64, float32 or integers"),
    (lambda: IN_X.f(np.zeros(2, "M8[D]")), "x has dtype datetime64[D]; x must hold float64, float32 or integers"),
    (lambda: SoftmaxRegression(A3, np.ma.array(B3, mask=[True, False, False])), "b has 1 masked entry; b must have none: fill or drop them"),
    (lambda: IN_X.f(np.ma.masked_all(2)), "x has 2 masked entries; x must have none: fill or drop them"),
    (lambda: SoftmaxRegression([[1, 2], [3]], [1, 2]), "A is not a rectangular array of numbers: setting an array element with a sequence. The…"),
    (lambda: SoftmaxRegression([[1.0, 0.0], [1e308, 1e308]], [1, 0]).f([1, 1]), "logits[1] is inf" + TOO_LARGE),
    (lambda: SoftmaxRegression([[-1e308, -1e308]], [1]).log_alpha([1, 1]), "logits[0] is -inf" + TOO_LARGE),
    (lambda: SoftmaxRegression([[1], [2]], [1e200, 0]).loss([1]), "loss is inf" + TOO_LARGE),
    (lambda: LOSS_32(np.ones(1, F32)), "loss is inf" + TOO_LARGE.replace("64", "32")),
    (lambda: HUGE.gradient([0]), "gradient[0] is -inf" + TOO_LARGE),
    (lambda: SoftmaxRegressionInA([1e300], [1e10, 0]).gradient([[0], [0]]), "gradient[0, 0] is -inf" + TOO_LARGE),
    (lambda: HUGE.jacobian([0]), "jacobian[0, 0] is inf" + TOO_LARGE),
    (lambda: SoftmaxRegression([[1e200], [0.0]], [0.5, 0.5]).hessian([0.0]), "hessian[0, 0] is inf" + TOO_LARGE),
    (lambda: SoftmaxRegression([[1.0], [-1.0]], [0, 0]).jvp([0], [1.5e308]), "jvp[0] is inf" + TOO_LARGE),
    # Descent, random problems, solvers.
    (lambda: gradient_descent(IN_X, X2, np.nan, 2), "step is nan; step must be finite"),
    (lambda: gradient_descent(IN_X, X2, -np.inf, 2), "step is -inf; step must be finite"),
    (lambda: gradient_descent(IN_X, X2, 1j, 2), "step has dtype complex128; step must hold float64, float32 or integers"),
    (lambda: gradient_descent(IN_X, X2, [1, 2], 2), "step has shape (2,); step must be a single number"),
    (lambda: gradient_descent(IN_X, X2, None, 2), "step has dtype object; step must hold float64, float32 or integers"),
    (lambda: gradient_descent(IN_X, X2, 1, -1), "iterations is -1; iterations must be an integer of at least 0"),
    (lambda: gradient_descent(IN_X, X2, 1, 2.0), "iterations is 2.0; iterations must be an integer of at least 0"),
    (lambda: gradient_descent(IN_X, [0, np.nan], 1, 2), "x0[1] is nan; x0 must be finite"),
    (lambda: gradient_descent(IN_X, ["a", "b"], 1, 2), "x0 has dtype <U1; x0 must hold float64, float32 or integers"),
    (lambda: gradient_descent(IN_X, [1, 2, 3], 1, 2), "x has shape (3,), but A has 2 columns: x must have shape (2,)"),
    (lambda: gradient_descent(IN_X, [1, 2, 3], 1, 0), "x has shape (3,), but A has 2 columns: x must have shape (2,)"),
    (lambda: gradient_descent(STEEP, [0], 1e10, 2), "x[0] is inf after iteration 1: step 10000000000.0 is too large for float64"),
    (lambda: random_problem(0, 2, 0), "n is 0; n must be an integer of at least 1"),
    (lambda: random_problem(3, 1.5, 0), "d is 1.5; d must be an integer of at least 1"),
    (lambda: random_problem(3, 2, None), "seed is None; seed must be an integer of at least 0"),
    (lambda: random_problem(3, 2, -1), "seed is -1; seed must be an integer of at least 0"),
    (lambda: random_problem(3, 2, 0, R=0), "R is 0.0; R must be positive"),
    (lambda: random_problem(3, 2, 0, R=-1), "R is -1.0; R must be positive"),
    (lambda: random_problem(3, 2, 0, R=np.inf), "R is inf; R must be finite"),
    (lambda: random_problem(3, 2, 0, R=1e300, dtype=F32), "A[0, 0] is inf; A must be finite"),
    (lambda: random_problem(3, 2, 0, dtype=np.float16), "dtype is <class 'numpy.float16'>; dtype must be float64 or float32"),
    (lambda: random_problem(3, 2, 0, dtype="no such type"), "dtype is 'no such type'; dtype must be float64 or float32"),
    (lambda: solve("a problem"), "problem is 'a problem'; problem must be a SoftmaxRegression"),
    (lambda: solve(IN_X, method="bfgs"), "method is 'bfgs'; method must be one of newton, gauss-newton, gradient"),
    (lambda: solve(IN_X, regulariser=[1.0, 2.0]), "regulariser has shape (2,); regulariser must be a number or have shape (3,)"),
    (lambda: solve(IN_X, regulariser=np.nan), "regulariser is nan; regulariser must be finite"),
    (lambda: solve(IN_X, regulariser=1e200), "regulariser is as large as 1e+200; its square must be finite"),
    (lambda: solve(IN_X, x0=[0.0]), "x0 has shape (1,), but A has 2 columns: x0 must have shape (2,)"),
    (lambda: solve(IN_X, x0=[0.0, np.inf]), "x0[1] is inf; x0 must be finite"),
    (lambda: solve(IN_X, tolerance=0), "tolerance is 0.0; tolerance must be positive"),
    (lambda: solve(IN_X, tolerance=np.nan), "tolerance is nan; tolerance must be finite"),
    (lambda: solve(IN_X, iterations=-1), "iterations is -1; iterations must be an integer of at least 0"),
    (lambda: solve(IN_X, iterations=2.5), "iterations is 2.5; iterations must be an integer of at least 0"),
    # Shifts of weights and data, and layers.
    (lambda: dual_shift(A3, [0, 0], X2), "x is zero: its logits are zero whatever A is, so no shift of A moves them"),
    (lambda: dual_shift(A3, [1, 2, 3], X2), "x has shape (3,), but A has 2 columns: x must have shape (2,)"),
    (lambda: dual_shift(A3, X2, [1]), "delta has shape (1,), but A has 2 columns: delta must have shape (2,)"),
    (lambda: dual_shift(A3, X2, [np.nan, 0]), "delta[0] is nan; delta must be finite"),
    (lambda: dual_shift([1, 2], X2, X2), "A has shape (2,); A must be a matrix of shape (n, d)"),
    (lambda: dual_shift(A3, [1e-300, 0], [1e10, 0]), "D[0, 0] is -inf" + TOO_LARGE),
    (lambda: nearest_weight_shift(A3, X2, [[1, 2]]), "D has shape (1, 2), but A has shape (3, 2): D must have the shape of A"),
    (lambda: dual_descent(IN_X, [0, 0], 0.1, 3), "x0 is zero: its logits are zero whatever A is, so no shift of A moves them"),
    (lambda: dual_descent(IN_X, [1], 0.1, 3), "x0 has shape (1,), but A has 2 columns: x0 must have shape (2,)"),
    (lambda: dual_descent(IN_X, X2, 0.1, -1), "iterations is -1; iterations must be an integer of at least 0"),
    (lambda: descent_layer(A3, [1, 2], [1, 2, 3], 0.1), "b has shape (2,), but A has 3 rows: b must have shape (3,)"),
    (lambda: descent_layer(A3, [1, 2, 3], [1, 2], 0.1), "logits has shape (2,), but A has 3 rows: logits must have shape (3,)"),
    (lambda: descent_layer(A3, [1, 2, 3], [1, 2, 3], np.inf), "step is inf; step must be finite"),
    (lambda: descent_layer(np.multiply(1e200, A3), [1, 2, 3], [1, 2, 3], 1.0), "logits[0] is inf" + TOO_LARGE),
    (lambda: gradient_step_layer([], 0.1), "x has shape (0,); x must have at least one entry"),
    (lambda: gradient_step_layer(X2, np.nan), "step is nan; step must be finite"),
    (lambda: gradient_step_layer(X2, 0.1)([[1, 2]]), "tokens have 2 entrys, but the layer takes tokens of 3"),
    (lambda: gradient_step_layer(X2, 0.1)([[1e200, 1e200, 1]]), "tokens[0, 0] is nan" + TOO_LARGE),
    # Attention, and rows that are streamed.
    (lambda: AttentionRegression(A3, np.transpose(A3), B33), "A2 has shape (2, 3), but A1 has shape (3, 2): A2 must have the same"),
    (lambda: AttentionRegression(A3, A3, B33[:2]), "B has shape (2, 3), but A1 has shape (3, 2): B must have shape (3, 3)"),
    (lambda: AttentionRegression(X2, A3, B33), "A1 has shape (2,); A1 must be a matrix of shape (n, d)"),
    (lambda: AttentionRegression(A3, A3, B33, "l1"), "loss is 'l1'; loss must be one of normalized, rescaled, cross-entropy, entropy, sparse"),
    (lambda: AttentionRegression(A3, A3, B33, rows=0), "rows is 0; rows must be an integer of at least 1"),
    (lambda: ATTENTION.gradient([[1, 2]]), "X has shape (1, 2), but A1 has shape (3, 2): X must have shape (2, 2)"),
    (lambda: ATTENTION.loss(np.full((2, 2), np.nan)), "X[0, 0] is nan; X must be finite"),
    (lambda: ATTENTION.hvp(np.eye(2), np.eye(3)), "direction has shape (3, 3), but A1 has shape (3, 2): direction must have shape (2, 2)"),
    (lambda: AttentionRegression([[1e300]], [[1e300]], [[1]]).gradient([[1.0]]), "logits[0, 0] is inf" + TOO_LARGE),
    (lambda: kronecker_form(A3, X2), "A2 has shape (2,); A2 must be a matrix of shape (n, d)"),
    (lambda: StreamingRegression(B3, B3), "A has shape (3,); A must have shape (n, d) with at least one row and one column"),
    (lambda: StreamingRegression(np.ones((0, 2)), []), "A has shape (0, 2); A must have shape (n, d) with at least one row and one column"),
    (lambda: StreamingRegression(np.multiply(A3, 1j), B3), "A has dtype complex128; A must hold float64, float32 or integers"),
    (lambda: StreamingRegression(np.ma.masked_equal(A3, 1), B3), "A has 1 masked entry; A must have none: fill or drop them"),
    (lambda: StreamingRegression(A3, B3[:2]), "b has shape (2,), but A has 3 rows: b must have shape (3,)"),
    (lambda: StreamingRegression(A3, np.multiply(B3, np.nan)), "b[0] is nan; b must be finite"),
    (lambda: StreamingRegression(A3, B3, workers=0), "workers is 0; workers must be an integer of at least 1"),
    (lambda: StreamingRegression(A3, B3).loss([1, 2, 3]), "x has shape (3,), but A has 2 columns: x must have shape (2,)"),
    (lambda: Summary.nothing(2).gradient, "a summary of no rows has no loss and no gradient"),
    (lambda: Summary.nothing(2).merge(Summary.nothing(3)), "these are summaries for x of length 2 and of length 3"),
    # Windows.
    (lambda: window.attention(np.eye(2), *POINTS), "M has shape (2, 2); M must be a number or have shape (3, 3)"),
    (lambda: window.attention(np.nan, *POINTS), "M is nan; M must be finite"),
    (lambda: window.attention(1.0, np.ones((4, 3)), np.ones(5), np.ones((1, 3))), "X, y, x have shapes (4, 3), (5,), (1, 3); they must be (…, n,…"),
    (lambda: window.affine(3, sigma=-1), "sigma is -1; sigma must not be negative"),
    (lambda: window.affine(0), "d is 0; d must be an integer of at least 1"),
    (lambda: window.affine(2).sample(3, 0), "n is 0; n must be an integer of at least 1"),
    (lambda: window.low_rank(2, 3), "k is 3 and d is 2; a subspace of R^2 has at most 2 dimensions"),
    (lambda: window.low_rank(3, 1, basis=np.ones((3, 1))), "basis has shape (3, 1); basis must have shape (3, 1) and orthonormal columns"),
    (lambda: window.generator(-1), "seed is -1; seed must be an integer of at least 0"),
    (lambda: window.Tasks("bad", 2, 0.1, lambda rng, X: X).sample(2, 3), "values(rng, X) gave shape (2, 4, 2) for X of shape (2, 4, 2)"),
    (lambda: window.pretrain(window.affine(2), 5, steps=0), "steps is 0; steps must be an integer of at least 1"),
    (lambda: risk_curves(window.affine(2), [5], [1, 2, 2, 3], 2), "windows is [1. 2. 2. 3.]; windows must be at least four positive numbers in…"),
    (lambda: expected_risk(LINEAR, 1, [1.0], [9]), "d is 1; d must be an integer of at least 2"),
    (lambda: structure.random_basis(2, 3), "k is 3 and d is 2; a subspace of R^2 has at most 2 dimensions"),
    (lambda: structure.alignment(np.ones((2, 3)), np.eye(2)), "M has shape (2, 3); M must be square, or a stack of square matrices"),
    (lambda: structure.alignment(np.eye(5), np.ones((5, 2))), "basis has shape (5, 2); basis must have orthonormal columns"),
    (lambda: structure.two_spheres(np.eye(5)[:, :2], 1.5), "share is 1.5; it must lie between 0 and 1, and be 1 if the subspace is all of R^d"),
    (lambda: structure.two_spheres(np.eye(3), 0.5), "share is 0.5; it must lie between 0 and 1, and be 1 if the subspace is all of R^d"),
    (lambda: replace(window.affine(3), covariates=PLANE).sample(2, 3), "the tasks have d = 3, but the basis has 5 rows"),
    (lambda: structure.parity_floors(window.affine(3).sample(3, 5, 2)), "the queries are not in pairs x, -x; sample from mirrored(tasks)"),
    (lambda: window_studies.product(1), "d is 1; two orthogonal directions need a dimension of at least 2"),
    # The other studies.
    (lambda: trained.random_tasks(0, 3, 2, 0), "count is 0; count must be an integer of at least 1"),
    (lambda: trained.random_tasks(3, 0, 2, 0), "n is 0; n must be an integer of at least 1"),
    (lambda: trained.random_tasks(3, 2, 1.5, 0), "d is 1.5; d must be an integer of at least 1"),
    (lambda: trained.random_tasks(3, 2, 2, 0, 0.0), "spread is 0.0; spread must be positive"),
    (lambda: trained.line_scan(TASKS, [0.0, 1.0, 2.0]), "the best step, 2, is at an end of the scan; scan beyond it"),
    (lambda: trained.line_scan(TASKS, [50.0, 60.0, 70.0]), "the best step, 50, is at an end of the scan; scan beyond it"),
    (lambda: trained.line_scan(TASKS, [0.0, 2.0, 1.0]), "steps is [0. 2. 1.]; at least three increasing steps are needed"),
    (lambda: trained.line_scan(TASKS, [0.0, 1.0]), "steps is [0. 1.]; at least three increasing steps are needed"),
    (lambda: LAYER.predict(LAYER.start(3, seed=0), trained.random_tasks(2, 4, 2, 0)), "Q has shape (1, 4, 4), but the tasks have d = 2: it must…"),
    (lambda: trained.Layer(0), "heads is 0; heads must be an integer of at least 1"),
    (lambda: trained.Layer(3).constructed(5, 2, 1.0), "the layer has 3 heads; the construction is for one or two"),
    (lambda: trained.Schedule(rate=-1), "rate is -1.0; rate must be positive"),
    (lambda: tensors.random_setting(0, 2, 1.0, seed=0), "n = 0, d = 2, R = 1.0: n and d must be at least 1 and R positive"),
    (lambda: tensors.random_setting(2, 0, 1.0, seed=0), "n = 2, d = 0, R = 1.0: n and d must be at least 1 and R positive"),
    (lambda: tensors.random_setting(2, 2, 0.0, seed=0), "n = 2, d = 2, R = 0.0: n and d must be at least 1 and R positive"),
    (lambda: tensors.random_setting(2, 2, np.nan, seed=0), "n = 2, d = 2, R = nan: n and d must be at least 1 and R positive"),
    (lambda: tensors.lipschitz_constant("hinge", 4, 1.0), "loss is 'hinge'; loss must be one of normalized, cross-entropy, entropy, sparse,…"),
    (lambda: tensors.mechanism("hard", np.eye(2)), "mechanism is 'hard'; it must be one of softmax, causal softmax, sigmoid, linear, normalised…"),
    (lambda: sharp.slope_of_softmax(0, 2, 1.0), "n is 0; n must be an integer of at least 1"),
    (lambda: sharp.slope_of_softmax(2, 1.5, 1.0), "d is 1.5; d must be an integer of at least 1"),
    (lambda: sharp.slope_of_softmax(2, 2, 0.0), "R is 0.0; it must be positive and finite"),
    (lambda: sharp.slope_of_softmax(2, 2, np.inf), "R is inf; it must be positive and finite"),
    (lambda: curvature.extreme_eigenvalues(1), "n is 1; n must be an integer of at least 2"),
    (lambda: convergence_order([1, 2]), "2 errors were given; an order needs at least 3"),
]  # fmt: skip


@pytest.mark.parametrize(("call", "message"), REFUSED, ids=[message for _, message in REFUSED])
def test_what_does_not_fit_is_refused_by_name(call, message):
    with np.errstate(all="raise"), pytest.raises(ValueError) as refused:  # a warning would escape to the caller
        call()
    assert str(refused.value) == message or (message[-1] == "…" and str(refused.value).startswith(message[:-1]))
