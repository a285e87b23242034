"""The normal form: it keeps the value, does not depend on names, and tells different things apart."""

import itertools
import random

import numpy as np
import pytest
import sympy as sp
from oracles import engine as oracles
from oracles.engine import A, B, C, Generator, M, d, i, j, k, l, m, n, p, q, r, s, u, v, x, y

from anysize.evidence.evaluate import evaluate
from anysize.kernel import identity as kernel
from anysize.kernel import normal, polynomial
from anysize.language import terms as t
from anysize.language.errors import NotDefined, NotInTheLanguage
from anysize.language.terms import D, delta, exp, inner, log, norm, ones, total
from anysize.show.readback import as_expression

BLOCKS = [range(start, start + 40) for start in range(0, 160, 40)]
blocks = pytest.mark.parametrize("seeds", BLOCKS, ids=lambda seeds: f"seeds {seeds.start}–{seeds.stop - 1}")


def number_of(e, given):
    return float(np.squeeze(evaluate(e, given)))


def drawn(seeds, depth):
    """Random expressions with their normal forms; left out is one with a derivative that need not exist, as of |s|."""
    for seed in seeds:
        e = Generator(seed).scalar(depth)
        try:
            yield seed, e, normal.normal_form(e)
        except NotInTheLanguage as problem:
            assert "derivative of" in str(problem)


def draws(seed):
    """Random numbers for everything in an expression, at each of a few sizes."""
    rng = np.random.default_rng(seed)
    return [oracles.numbers(rng, sizes) for sizes in oracles.SIZES]


def close(a, b, tolerance=1e-7):
    return abs(a - b) <= tolerance * (1 + abs(a))


@blocks
def test_it_has_the_value_of_the_expression(seeds):
    for seed, e, form in drawn(seeds, 3):
        for given in draws(seed):
            direct, by_form = number_of(e, given), oracles.value_of(form, given)
            assert close(direct, by_form), f"seed {seed} at {given}: {e} is {direct}, its form {by_form}"


def quotient(g, h, other):
    """An expression that is defined where h, other and w are not zero, and w."""
    w = h * x + other * y
    choices = [
        lambda: g.scalar(2) / h,
        lambda: D(g.scalar(1) / h, g.entry_name()),
        lambda: total(g.scalar(1) * u[k] / h, k) / h**2,
        lambda: norm(g.term((d, 1), 1) / h),
        lambda: g.scalar(1) / (h * other) + other / h,
        lambda: D(norm(w), x[i]) + norm(w / norm(w)),
    ]
    return g.random.choice(choices)(), w


@pytest.mark.parametrize("seeds", [range(0, 35), range(35, 70)], ids=str)
def test_it_has_the_value_of_the_expression_where_the_hypotheses_hold(seeds):
    compared = 0
    for seed in seeds:
        g = Generator(seed)
        h, other = g.scalar(2), g.scalar(1)
        if h == 0 or other == 0:
            continue
        e, w = quotient(g, h, other)
        hypotheses = [h, other, norm(w)]
        try:
            with normal.assuming(*hypotheses):
                form = normal.normal_form(e)
        except NotDefined:  # a hypothesis about an index is not used for a bound index of that name
            continue
        except NotInTheLanguage as problem:
            assert any(word in str(problem) for word in ("Abs", "derivative of"))
            continue
        for given in draws(seed):
            if min(abs(number_of(z, given)) for z in hypotheses) < 1e-3:
                continue
            compared += 1
            assert close(number_of(e, given), oracles.value_of(form, given), 1e-6), f"seed {seed}: {e} given {h}"
    assert compared > len(seeds)


@blocks
def test_it_does_not_depend_on_the_names_of_bound_indices_or_on_what_was_computed_before(seeds):
    for seed, e, form in drawn(seeds, 3):
        assert normal.normal_form(oracles.with_other_names(e)) == form, f"seed {seed}: {e}"
        normal._forms.clear()
        for _ in range(seed % 12):
            polynomial.fresh("n")
        assert normal.normal_form(e) == form, f"seed {seed}: {e}"


@blocks
def test_read_back_as_an_expression_it_is_the_same(seeds):
    for seed, e, form in drawn(seeds, 2):
        if e.has(t.SpectralNorm):  # the matrix of a spectral norm is shown by its entries alone
            continue
        try:
            again = normal.normal_form(as_expression(form))
        except NotInTheLanguage as problem:
            assert "Abs" in str(problem)  # SymPy writes √(a²) as |a|
            continue
        assert (again - form).is_zero(), f"seed {seed}: {e}"


@pytest.mark.parametrize("seeds", [range(0, 30), range(30, 60)], ids=str)
def test_a_changed_expression_has_the_same_form_only_if_it_has_the_same_value(seeds):
    told_apart = 0
    for seed in seeds:
        e = Generator(seed).scalar(2)
        changed = list(oracles.mutants(e))
        for name, other in random.Random(seed).sample(changed, min(4, len(changed))):
            try:
                same = kernel.same(e, other)
            except (NotDefined, NotInTheLanguage):
                continue
            told_apart += not same
            if same:
                for given in draws(seed):
                    assert close(number_of(e, given), number_of(other, given)), f"seed {seed}, {name}: {e} and {other}"
    assert told_apart > len(seeds)


@pytest.mark.parametrize("seeds", [range(0, 30), range(30, 60)], ids=str)
def test_derivatives_are_those_of_sympy_at_a_fixed_size(seeds):
    """Every entry a symbol of its own: what SymPy differentiates is an ordinary formula in 20-odd symbols."""
    entries = {w: np.array(sp.symbols(f"{w}(0:{a})(0:{b})", real=True)).reshape(a, b) for w, a, b in fixed_shapes()}
    positions = {i: 1, j: 0, m: 1, k: 0, l: 2, q: 1}
    for seed in seeds:
        g = Generator(seed)
        e = g.scalar(2)
        if e.has(t.PartialScalar, t.PartialTerm, t.Gradient, t.Jacobian, t.AtScalar, *oracles.DEFINITIONS, *KINKS):
            continue
        target, at_position = g.random.choice([(x[i], (x, 1, 0)), (A[k, i], (A, 0, 1)), (u[l], (u, 2, 0))])
        explicit = evaluate(e, {**entries, r: r, s: s, p: p, n: 3, d: 2, **positions})
        explicit = sp.diff(explicit, entries[at_position[0]][at_position[1:]])
        given = {**oracles.numbers(np.random.default_rng(seed), (3, 2)), **positions}
        values = {c: given[w][z] for w, a in entries.items() for z, c in np.ndenumerate(a)}
        expected = float(sp.sympify(explicit).subs({**values, r: given[r], s: given[s], p: given[p]}))
        got = oracles.value_of(normal.normal_form(D(e, target)), given)
        assert close(expected, got, 1e-8), f"seed {seed}: D({e}, {target})"


KINKS = (t.Absolute, t.MaxNorm, t.SpectralNorm, t.Smallest, t.Largest)


def fixed_shapes():
    sizes = {n: 3, d: 2, sp.S.One: 1}
    return [(w, sizes[w.shape[0]], sizes[w.shape[1]]) for w in oracles.VARIABLES]


@pytest.mark.parametrize("order", list(itertools.permutations([k, l, q])), ids=str)
def test_the_order_of_summation_does_not_matter(order):
    body = A[k, i] * B[k, l] * exp(B[q, l] + x[j]) / (2 * exp(u[k]) + 3 * exp(u[q]) + 5 * exp(v[l]))
    nested = body
    for index in order:
        nested = total(nested, index)
    straight = total(total(total(body, k), l), q)
    assert normal.normal_form(nested) == normal.normal_form(straight)


@pytest.mark.parametrize("skipped", range(12))
def test_a_quotient_in_a_double_sum_keeps_its_factor_whatever_its_indices_are_called(skipped):
    for _ in range(skipped):
        polynomial.fresh("n")
    e = total(total(1 / (2 * exp(u[k]) + 3 * exp(u[l])) * v[k], k), l)
    given = oracles.numbers(np.random.default_rng(0), (3, 2))
    a = np.exp(given[u][:, 0])
    expected = np.sum(given[v] / (2 * a[:, None] + 3 * a[None, :]))
    assert close(
        expected,
        oracles.value_of(normal._converted(normal._SCALARS, e), given),
    )


def form(e):
    return normal.normal_form(e)


one, only, of_three = t.Variable("o", 1), t.Index("a", 1), t.Index("a", 3)
SAME = {
    "sums of a product without common index": (total(total(u[k] * v[l], k), l), total(u[k], k) * total(v[k], k)),
    "a square of a sum": (total(u[k], k) ** 2, total(total(u[k] * u[l], k), l)),
    "a product under a delta": (delta(i, j) * x[i], delta(i, j) * x[j]),
    "a sum over a delta": (total(delta(i, j) * x[j], j), x[i]),
    "a size": (total(sp.Integer(1), k), n),
    "a fixed size": (total(s, of_three), 3 * s),
    "a square of a norm": (norm(x) ** 2, inner(x, x)),
    "a positive factor in a root": (norm(p * x), p * norm(x)),
    "a positive factor of a difference": (norm(p * (x - y)), p * norm(x - y)),
    "a logarithm of positive factors": (log(p * exp(s)), log(p) + s),
    "a logarithm of a number": (log(sp.Integer(12)), 2 * log(sp.Integer(2)) + log(sp.Integer(3))),
    "an entry of a transpose": ((A.T * B)[i, k], (B.T * A)[k, i]),
    "an entry of the transpose of a product": (((A * M).T)[i, k], (M.T * A.T)[i, k]),
}
TOLD_APART = {
    "a sum of squares": (total(u[k], k) ** 2, total(u[k] ** 2, k)),
    "a sum beside a delta": (delta(i, j) + x[i], delta(i, j) + x[j]),
    "another size": (inner(ones(n), ones(n)), d),
    "an entry and its norm": (norm(one), one[only]),
    "a factor that may be negative": (norm(s * x), s * norm(x)),
    "a matrix and its transpose": ((A * M * C.T)[k, k], (A * M.T * C.T)[k, k]),
}


@pytest.mark.parametrize("e, other", SAME.values(), ids=SAME)
def test_what_is_equal_has_one_form(e, other):
    assert form(e) == form(other)


@pytest.mark.parametrize("e, other", TOLD_APART.values(), ids=TOLD_APART)
def test_what_is_not_has_two(e, other):
    assert form(e) != form(other)


def test_a_product_of_forms_is_the_form_of_the_product():
    assert form(norm(x)) * form(norm(x)) == form(inner(x, x))
    assert form(total(u[k], k)) * form(total(v[k], k)) == form(total(u[k], k) * total(v[k], k))


def test_the_logarithm_of_a_product_that_may_be_negative_is_refused():
    with pytest.raises(NotDefined):
        form(log(r * s))


def test_a_delta_of_different_ranges_is_refused_below_the_language_too():
    with pytest.raises(AssertionError):
        polynomial.delta(normal.free(i), normal.free(k))


def test_indices_of_one_name_and_different_ranges_are_different():
    assert normal.free(t.Index("k", n)) != normal.free(t.Index("k", d))


def test_hypotheses_end_with_their_context():
    with normal.assuming(s):
        form(1 / s)
        with normal.assuming(r):
            form(1 / r)
            with pytest.raises(NotDefined):
                form(1 / s)
        form(1 / s)
    with pytest.raises(NotDefined):
        form(1 / s)


def test_hypotheses_end_with_a_context_left_by_an_error():
    with pytest.raises(RuntimeError), normal.assuming(s):
        raise RuntimeError
    with pytest.raises(NotDefined):
        form(1 / s)


@pytest.mark.parametrize("hypothesis", [2 * s - 3, 3 - 2 * s, s - sp.Rational(3, 2), p * (2 * s - 3)], ids=str)
def test_a_hypothesis_counts_up_to_a_factor(hypothesis):
    with normal.assuming(hypothesis):
        form(1 / (2 * s - 3))
        form(D(1 / (2 * s - 3), s))
        with pytest.raises(NotDefined):
            form(1 / (2 * s + 3))


def test_a_definition_kept_closed_for_reading_is_open_in_a_proof():
    f = t.Definition("f", [x], inner(x, y))
    with normal.keeping(f):
        assert form(f(x)) != form(inner(x, y))
        assert kernel.same(f(x), inner(x, y))
        assert not kernel.same(D(f(x), x[i]), sp.Integer(0))
