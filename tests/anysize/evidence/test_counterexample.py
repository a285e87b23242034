"""Counterexamples are exact, satisfy the hypotheses, and are found among small numbers; equal numbers never differ."""

import mpmath
import numpy as np
import pytest
import sympy as sp
from oracles.engine import A, B, i, j, k, l, n, p, r, s, u, v, x, y
from oracles.refusals import each, refused

from anysize import *
from anysize.evidence.counterexample import differ, unmet
from anysize.kernel import intervals, polynomial

one, two, three = sp.Integer(1), sp.Integer(2), sp.Integer(3)
EQUAL = [
    (sp.exp(1) * sp.exp(-1), one),
    (sp.sqrt(2) * sp.sqrt(3), sp.sqrt(6)),
    (sp.sqrt(2) ** 2, two),
    (sp.sqrt(8), 2 * sp.sqrt(2)),
    (sp.sqrt(3 + 2 * sp.sqrt(2)), 1 + sp.sqrt(2)),
    (sp.log(6), sp.log(2) + sp.log(3)),
    (sp.log(8), 3 * sp.log(2)),
    (sp.exp(sp.log(3) / 2), sp.sqrt(3)),
    (sp.log(sp.exp(2) * sp.exp(3)), sp.Integer(5)),
    (1 / (sp.exp(1) + sp.exp(2)), sp.exp(-1) / (1 + sp.exp(1))),
    ((sp.exp(1) - sp.exp(-1)) / (sp.exp(1) + sp.exp(-1)), (sp.exp(2) - 1) / (sp.exp(2) + 1)),
    (sp.cbrt(2) ** 3, two),
    (sp.Rational(1, 3) + sp.Rational(1, 6), sp.Rational(1, 2)),
    ((1 + sp.exp(1)) ** 2, 1 + 2 * sp.exp(1) + sp.exp(2)),
    (sp.Abs(1 - sp.exp(1)), sp.exp(1) - 1),
    (sp.Max(sp.sqrt(2), sp.Rational(7, 5)), sp.sqrt(2)),
]
DIFFERENT = [
    (one, two),
    (sp.exp(1), sp.Rational(2718281828459045, 10**15)),
    (sp.sqrt(2), sp.Rational(14142135623730951, 10**16)),
    (sp.exp(sp.Rational(1, 10**20)), one),
    (sp.exp(-50), sp.S.Zero),
    (sp.log(2), sp.Rational(6931, 10**4)),
    (sp.exp(1) ** 2, sp.exp(3)),
    (sp.sqrt(2) + sp.sqrt(3), sp.sqrt(10)),
    (sp.Integer(10) ** 40 + 1, sp.Integer(10) ** 40),
]
UNDECIDABLE = [sp.nan, sp.zoo, sp.oo, -sp.oo, sp.I, s, sp.sqrt(-2)]


@pytest.mark.parametrize(
    "left, right, different",
    [
        *((*pair, False) for pair in EQUAL),
        *((*pair, True) for pair in DIFFERENT),
        *((number, other, False) for number in UNDECIDABLE for other in (one, number)),
    ],
    ids=str,
)
def test_numbers_differ_where_they_are_shown_to(left, right, different):
    assert differ(left, right) == differ(right, left) == differ(left - right, sp.S.Zero) == different


def test_a_counterexample_is_exact_and_can_be_checked_again():
    found = find(gradient(norm(x) ** 2, x), x)
    assert found.rational and found.left != found.right
    assert all(e.is_Rational for a in found.values.values() for e in a.flat)
    again = certify(gradient(norm(x) ** 2, x), x, found.values, found.indices, sizes=found.sizes)
    assert (again.left, again.right, again.position) == (found.left, found.right, found.position)


def test_a_counterexample_with_exponentials_is_certified_by_enclosures():
    found = certify(exp(s) * exp(r), exp(s * r), {s: 1, r: 1})
    assert not found.rational
    assert (found.left, found.right) == (sp.exp(2), sp.exp(1))
    assert not found.left.atoms(sp.Float)


def test_it_says_where():
    text = str(certify(A * x, 2 * A * x, {A: [[0, 0], [1, 0]], x: ["1/2", 0]}))
    assert text == (
        "at n = 2, d = 2, A = [[0, 0], [1, 0]], x = [1/2, 0]: the left side is 1/2, the right side 1 (entry 2, 1)"
    )
    assert "i = 2" in str(certify(x[i], 2 * x[i], {x: [0, 1]}, {i: 1}))


@pytest.mark.parametrize(
    "lhs, rhs",
    [
        (norm(x) ** 2, inner(x, x)),
        (delta(i, j) * x[i], delta(i, j) * x[j]),
        (exp(s) * exp(r), exp(r + s)),
        (sp.sqrt(2) * sp.sqrt(3) * s, sp.sqrt(6) * s),
        (log(sp.Integer(6)) * s, (log(two) + log(three)) * s),
        (inner(ones(n), ones(n)), n),
        (inner(ones(3), ones(3)), three),
        (total(sp.Integer(1), k), n),
        (absolute(s) ** 2, s**2),
        (norm(p * x), p * norm(x)),
        (basis(i), basis(i)),
        (total(delta(i, j) * x[j], j), x[i]),
        (n * (n + 1) / 2, n / 2 + n**2 / 2),
    ],
    ids=str,
)
def test_a_true_equation_has_none(lhs, rhs):
    assert find(lhs, rhs, tries=15) is None


@pytest.mark.parametrize(
    "lhs, rhs",
    [
        (s, 2 * s),
        (sp.Integer(1), two),
        (inner(ones(n), ones(n)), n + 1),
        (inner(ones(3), ones(3)), sp.Integer(4)),
        (basis(k), ones(n)),
        (delta(i, j), sp.Integer(0)),
        (n / 2, n / 3),
        (s / 3, s / 2),
        (delta(i, j) ** 2 / 3, delta(i, j) / 2),
        (sp.E * s, s),
        (total(u[k], k) / n, total(u[k], k)),
        (norm(Variable("t", 2)), norm(Variable("t", 2)) ** 2),
        (Variable("o", 1)[Index("a", 1)], 2 * Variable("o", 1)[Index("a", 1)]),
        (log(n + 1), n + 0 * s),
        (B, B.T),
        (x[i] * x[j], x[i] ** 2),
    ],
    ids=str,
)
def test_a_false_equation_has_one(lhs, rhs):
    found = find(lhs, rhs)
    assert found is not None and differ(found.left, found.right)
    assert all(
        size.is_Integer if isinstance(size, sp.Basic) else isinstance(size, int) for size in found.sizes.values()
    )


def test_sizes_and_positive_symbols_keep_to_their_range():
    for seed in range(20):
        found = find(p * n * norm(u) ** 2, 0 * p, seed)
        assert found.values[p] > 0 and found.sizes[n] == found.values[u].shape[0]
        assert find(n**2 / 2, n + s, seed).values.get(n, 1) % 1 == 0


def test_the_hypotheses_hold_at_it():
    for seed in range(5):
        found = find(x[i] * delta(i, j), 2 * x[i] * delta(i, j), seed, nonzero=[delta(i, j), x[i]])
        assert found.indices[i] == found.indices[j] and found.values[x][found.indices[i], 0] != 0
    assert find(x[i], x[j], nonzero=[delta(i, j)]) is None
    assert find(x[i], x[j]) is not None
    assert certify(s, 2 * s + r, {s: 0, r: 1}, nonzero=[s]) is None
    assert certify(s, 2 * s + r, {s: 0, r: 1}) is not None
    assert certify(s, 2 * s, {s: 1, r: 0}, nonzero=[r * exp(s)]) is None


BAD = {
    "negative for positive": (lambda: certify(norm(p * x), p * norm(x), {x: [1], p: -1}), "p does not take the value -1"),
    "zero for positive": (lambda: certify(s / p, s, {s: 1, p: 0}), "p does not take the value 0"),
    "imaginary": (lambda: certify(s**2, absolute(s) ** 2, {s: sp.I}), "not a rational number"),
    "irrational": (lambda: certify(s, 2 * s, {s: sp.sqrt(2)}), "not a rational number"),
    "symbol": (lambda: certify(s, 2 * s, {s: r}), "not a rational number"),
    "infinite": (lambda: certify(s, 2 * s, {s: sp.oo}), "not a rational number"),
    "not a number": (lambda: certify(s, 2 * s, {s: sp.nan}), "not a rational number"),
    "imaginary entry": (lambda: certify(inner(x, x), norm(x) ** 2, {x: [sp.I, 1]}), "not a rational number"),
    "index before the first": (lambda: certify(x[i], total(delta(i, j) * x[j], j), {x: [1, 2]}, {i: -1}), "index i"),
    "index after the last": (lambda: certify(x[i], x[i], {x: [1, 2]}, {i: 2}), "index i"),
    "value of an expression": (lambda: certify(inner(x, y), inner(y, x), {x: [1], y: [1], inner(x, y): 7}), "inner(x, y)"),
    "size against its arrays": (lambda: certify(inner(exp(u), exp(-u)), n, {u: [0, 0], n: 5}), "n is 5"),
    "size against its arrays, first": (lambda: certify(inner(exp(u), exp(-u)), n, {n: 5, u: [0, 0]}), "n is 5"),
    "size given apart": (lambda: certify(inner(exp(u), exp(-u)), n, {u: [0, 0]}, sizes={n: 5}), "n is 5"),
    "size that is no whole number": (lambda: certify(n**2, n**2 + 0 * s, {n: "1/2"}), "n does not take the value 1/2"),
    "size zero": (lambda: certify(total(1 / n, k), one, {}, sizes={n: 0}), "n does not take the value 0"),
    "no entries": (lambda: certify(inner(u, ones(n)) / n, v[k], {u: [], v: []}, {k: 0}), "has shape"),
    "missing": (lambda: certify(inner(x, y), s, {x: [1]}), "no value for y"),
}  # fmt: skip


@each("action, words", BAD)
def test_values_that_the_variables_do_not_take_are_refused(action, words):
    refused(ValueError, action, *words)


@pytest.mark.parametrize(
    "lhs, rhs, values",
    [
        (1 / s, s, {s: 0}),
        (1 / (1 + 1 / s), sp.Integer(5) + s, {s: 0}),
        (sp.sqrt(s) * sp.sqrt(r), sp.sqrt(r * s), {s: -1, r: -1}),
        (log(s), s, {s: -1}),
        (log(s), s, {s: 0}),
        (inverse(diag(u)) * u, ones(n), {u: [1, 0]}),
        (inner(x, y) / inner(x, y) ** 2, inner(x, y), {x: [1, 0], y: [0, 1]}),
    ],
    ids=str,
)
def test_a_place_where_a_side_is_not_defined_is_no_counterexample(lhs, rhs, values):
    assert certify(lhs, rhs, values) is None


def test_numbers_may_be_written_in_many_ways():
    for value in (0.5, "1/2", "0.5", sp.Rational(1, 2), np.float64(0.5)):
        assert certify(s, 2 * s, {s: value}).left == sp.Rational(1, 2)


# A hypothesis with a free index says something of every index.

NONNEGATIVE, SMALL = Inequality(0, u[k]), Inequality(absolute(v[k]), u[k])


@pytest.mark.parametrize(
    ("relation", "hypotheses", "nonzero"),
    [
        (Inequality(0, total(u[l], l)), NONNEGATIVE, ()),
        (Inequality(0, u[k] + u[l]), NONNEGATIVE, ()),
        (Inequality(u[l], total(u[k], k)), (NONNEGATIVE,), ()),
        (Inequality(norm(v), total(u[l], l)), SMALL, ()),
        (Inequality(0, x[j], strict=True), Inequality(0, x[i], strict=True), ()),
        (Inequality(0, u[l] ** 2, strict=True), (), u[k]),
        (Inequality(0, total(u[l] ** 2, l), strict=True), (), [u[k]]),
        (B, Equation(B, B.T), ()),
        (A[k, i] * B[k, l], Equation(B[k, l], delta(k, l)), ()),
    ],
    ids=str,
)
def test_what_holds_under_its_hypotheses_is_not_refuted(relation, hypotheses, nonzero):
    if not isinstance(relation, Inequality):
        relation = Equation(relation, B.T if relation == B else A[l, i] * B[k, l])
    assert find(relation, hypotheses=hypotheses, nonzero=nonzero) is None
    assert find(relation) is not None  # and without them it is


@pytest.mark.parametrize(
    ("hypotheses", "nonzero", "values", "failing"),
    [
        (NONNEGATIVE, (), {u: [1, 0]}, None),
        (NONNEGATIVE, (), {u: [1, -5]}, "0 <= u[k]"),
        ((NONNEGATIVE, SMALL), (), {u: [1, 2], v: [1, -3]}, "absolute(v[k]) <= u[k]"),
        ((), u[k], {u: [1, 0]}, "u[k] != 0"),
        ((), [s, u[k]], {u: [1, 2], s: 0}, "s != 0"),
        (Inequality(2, n), (), {n: 1}, "2 <= n"),
        (Equation(B, B.T), (), {B: [[1, 2], [2, 1]]}, None),
        (Equation(B, B.T), (), {B: [[1, 2], [3, 1]]}, "B = B.T"),
        (LoewnerOrder(B, 2 * B), (), {B: [[1, 0], [0, -1]]}, "B ⪯ 2*B"),
        (Inequality(log(s), r), (), {s: 0, r: 1}, "log(s) <= r"),
    ],
    ids=str,
)
def test_a_hypothesis_is_asked_for_at_every_index(hypotheses, nonzero, values, failing):
    assert unmet(hypotheses, nonzero, values) == failing


def test_no_instance_breaks_a_hypothesis_at_another_index():
    with pytest.raises(ValueError, match=r"0 <= u\[k\] is not shown to hold"):
        violation(Inequality(0, total(u[l], l)), (NONNEGATIVE,), {u: [1, -5]}, {k: 0})
    with pytest.raises(ValueError, match=r"u\[k\] != 0 is not shown to hold"):
        violation(Inequality(u[k], 0), (), {u: [1, 0]}, {k: 0}, nonzero=[u[k]])
    assert certify(u[k], 2 * u[k], {u: [1, 0]}, {k: 0}, nonzero=[u[k]]) is None
    assert str(certify(u[k], 2 * u[k], {u: [1, 2]}, {k: 1}, nonzero=[u[l]])).startswith("at n = 2, u = [1, 2], k = 2: ")


def test_a_difference_that_is_written_0_is_not_called_the_residual(monkeypatch):
    monkeypatch.setattr(polynomial.Poly, "is_zero", lambda form: False)
    with pytest.raises(NotProved) as refusal:
        prove(exp(log(1 + p) / 2), sp.sqrt(1 + p))
    assert "normal form cannot decide it" in str(refusal.value) and "lhs - rhs = 0" not in str(refusal.value)


def test_an_index_has_no_value_of_its_own():
    with pytest.raises(ValueError, match="k is an index, not a variable"):
        unmet(NONNEGATIVE, (), {u: [1, 0], k: 0})


# What is searched.


def test_an_inequality_is_searched_too():
    found = find(Inequality(norm(u), p), hypotheses=Inequality(absolute(u[k]), p))
    assert found.sizes == {n: 2} and found.left > found.right
    assert find(Inequality(norm(u + v), norm(u) + norm(v))) is None
    assert find(Inequality(0, s**2, strict=True)).values == {s: 0} and find(Inequality(0, s**2)) is None
    assert find(Inequality(s, p), hypotheses=Inequality(4, p)).values[p] >= 4


def test_two_sides_may_be_numbers():
    assert find(norm(u), 1).right == 1 and find(1, norm(u)).left == 1 and find(1, 1) is None
    assert str(find(Equation(s, 2 * s))) == str(find(s, 2 * s))


@pytest.mark.parametrize(
    ("given", "error", "words"),
    [
        ((norm(u), 0.5), NotInTheLanguage, "0.5 is a floating-point number; write an exact one"),
        ((norm(u), x), ShapeMismatch, "they cannot be equal"),
        ((norm(u),), TypeError, "give a relation, a claim, or two sides"),
        ((Inequality(s, r), 3), TypeError, "3 is one too many"),
        ((LoewnerOrder(B, B),), NotInTheLanguage, "neither an equation nor an inequality"),
    ],
)
def test_what_cannot_be_searched_is_said(given, error, words):
    with pytest.raises(error, match=words):
        find(*given)


def test_an_instance_with_rational_sides_is_preferred():
    f = Definition("f", [x], exp(A * x) / inner(exp(A * x), ones(n)))
    found = [find(norm(f(x)) ** 2, inner(f(x), ones(n)), seed) for seed in range(3)]
    assert all(instance.rational and instance.sizes[n] == 2 for instance in found)


def test_a_search_begins_with_small_numbers_and_can_be_repeated():
    first, again = (find(norm(x + y), norm(x) + norm(y), seed=3) for _ in range(2))
    assert str(first) == str(again) and all(abs(e) <= 1 for a in first.values.values() for e in a.flat)


def test_an_enclosure_holds_the_number(monkeypatch):
    monkeypatch.setattr(mpmath.iv, "dps", 20)
    for number in (sp.exp(sp.Rational(1, 3)), sp.sqrt(7) * sp.log(5), sp.exp(sp.exp(1)) / 3, sp.cbrt(5) - sp.E):
        enclosure = intervals.enclose(number)
        with mpmath.workdps(40):
            assert mpmath.mpf(str(number.n(40))) in enclosure
        assert enclosure.delta < 1e-15


def test_the_precision_is_raised_until_close_numbers_are_told_apart():
    tiny = sp.Rational(1, 10**70)
    assert differ(sp.exp(1) + tiny, sp.exp(1) + 2 * tiny)
    assert differ(sp.exp(tiny), sp.exp(2 * tiny))


def test_a_claim_is_searched_under_its_hypotheses_and_two_sides_are_an_equation():
    below = Inequality(norm(u), s)
    claim = Claim(
        "c",
        "lemma",
        "",
        "",
        (Inequality(max_norm(u), s), below),
        hypotheses=(Inequality(max_norm(u), s),),
        witness={u: [0], s: 1},
    )
    found = find(claim)
    assert found.equation == below and violation(below, claim.hypotheses, found.values) is not None
    assert find(Claim("t", "lemma", "", "", (Inequality(max_norm(u), norm(u)),))) is None
    assert find(max_norm(u), norm(u)) is not None  # the two sides differ somewhere, which breaks no inequality
