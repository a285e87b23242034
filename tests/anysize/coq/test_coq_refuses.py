"""What is false, or what the engine once accepted, written as if it had been proved: Coq refuses each."""

import runpy
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest
import sympy as sp
from oracles.coq import ROOT, alone, compiled_library, needs_coq, said_by_coq

from anysize import *
from anysize.board.verdict import Verdict
from anysize.coq.arithmetic import NotExported
from anysize.kernel.theorem import Bound, Proof, issued

pytestmark = [pytest.mark.exhaustive, needs_coq]

KERNEL = Path(__file__).parents[1] / "kernel"
n, d = dimension("n"), dimension("d")
A, x, u, v = Variable("A", n, d), Variable("x", d), Variable("u", n), Variable("v", n)
k, i = Index("k", n), Index("i", d)
s, t = sp.Symbol("s", real=True), sp.Symbol("t", real=True)
R = sp.Symbol("R", positive=True)


def forged(relation, rule="identity", hypotheses=(), **arguments):
    """A claim with a theorem that no rule made."""
    kind = Proof if isinstance(relation, Equation) else Bound
    theorem = kind(relation, tuple(hypotheses), (), rule, tuple(arguments.items()))
    assert not issued(theorem)
    witness = {t: 0, s: 0} if hypotheses else {}
    claim = Claim("test", "lemma", "a test", "here", (relation,), hypotheses=tuple(hypotheses), witness=witness)
    return Verdict(claim, {}, theorems=(theorem,))


def pairs(table, file):
    """The equations of a table of another test."""
    for name, (lhs, rhs, *_) in runpy.run_path(str(KERNEL / file))[table].items():
        yield f"{name} ({table})", forged(Equation(lhs, rhs))


def decided(lower, upper, low, high=sp.oo):
    given = [] if low == -sp.oo else [Inequality(low, t)]
    given += [] if high == sp.oo else [Inequality(t, high)]
    return forged(Inequality(lower, upper), "decided", given, lower=lower, upper=upper, variable=t, low=low, high=high)


def kept(rule, relation, **arguments):
    return forged(relation, rule, **arguments)


def simplex(lower, upper, certificate, affine=(), root=()):
    """A forged bound, of s t or s alone, where 0 ≤ s, 0 ≤ t and s + t ≤ 1, or as the kernel would assume it."""
    variables = (s, t)[: 2 - len(affine)]
    given = [*(Inequality(0, v) for v in variables), Inequality(sum(variables), 1)]
    given += [bound for v, top in affine for bound in (Inequality(0, v), Inequality(v, top))]
    more = {"variables": variables, "certificate": certificate, "affine": affine, "root": root}
    return forged(Inequality(lower, upper), "on_simplex", given, lower=lower, upper=upper, **more)


M, w = Variable("M", n, n), Variable("w", n)
l, m = Index("l", n), Index("m", n)
symmetric = Equation(M, M.T)


def follows(relation, *uses):
    """A forged equation that would follow from uses of another."""
    given = tuple(dict.fromkeys(use[0] for use in uses))
    lhs, rhs = relation.sides
    return forged(relation, "consequence", given, lhs=lhs, rhs=rhs, uses=uses, nonzero=())


true = order.same(inner(u, v), inner(v, u))
FALSE = {
    **dict(pairs("WRONG_EQUATIONS", "test_soundness.py")),
    **dict(pairs("KINKS", "test_once_accepted.py")),
    **dict(pairs("FALSE", "test_scalar_words.py")),
    "a root of a square": forged(Equation(sp.sqrt(R**2 + s**2), R + s)),
    "an exponential below its tangent": decided(exp(t), 1 + t, 0),
    "the decider's own variable": decided(s, t, 0, 1),
    "false far out": decided(t**2, 100 * t, 0),
    "false on the left": decided(1 - t, exp(t), -sp.oo),
    "a logarithm below its tangent, less a little": decided(log(1 + t), t - sp.Rational(1, 1000) * t**2, 0),
    "a logarithm above its chord": decided(t, log(1 + t), 0),
    "false between": decided(t - t**2, sp.Rational(1, 5), 0, 1),
    "above its bound between the vertices": simplex(s * t, sp.Rational(1, 5), (0, 1, 1, (), ())),
    "another cofactor": follows(Equation(inner(u, M * w), inner(w, M * u)), (symmetric, 2 * u[k] * w[l], k, l)),
    "an entry for another": follows(Equation(M[k, l], M[l, k]), (symmetric, sp.S.One, k, k)),
    "an equation that is not used": follows(Equation(M * u, M.T * u), (symmetric, sp.S.Zero, k, l)),
    "a split too few": simplex(s * t, sp.Rational(1, 4), ()),
    "a split of another edge": simplex(s * t, sp.Rational(1, 4), (0, 2, 1, (), ())),
    "a ratio beside the root": simplex(0, (s - sp.sqrt(2) * t) ** 2, (0, 1, sp.Rational(7, 5), (), ())),
    "an end that is too high": simplex(t, s, ((), ()), ((t, 2 * s),)),
    "a difference is not negative": kept("nonnegative", Inequality(0, R - s), e=R - s),
    "a product of any two": kept("nonnegative", Inequality(0, s * t), e=s * t),
    "two sides that differ": kept("same", Inequality(norm(u), norm(u) / 2), lower=norm(u), upper=norm(u) / 2),
    "a sum below one of its terms": kept("below_total", Inequality(u[k], total(u[k], k)), body=u[k], k=k),
    "any entry is the largest": kept(
        "below_largest", Inequality(2 * u[k] ** 2, largest(u[k] ** 2, k)), body=u[k] ** 2, k=k
    ),
    "the spectral norm times half": kept("spectral", Inequality(norm(A * x), spectral_norm(A) * norm(x) / 2), m=A, v=x),
    "a link that does not fit": kept("transitive", Inequality(inner(u, v), norm(u)), bounds=(true,)),
    "the largest square, of numbers of both signs": forged(Equation(largest(u[k] ** 2, k), largest(u[k], k) ** 2)),
    "the largest of a function that falls": forged(Equation(largest(exp(-u[k]), k), exp(-largest(u[k], k)))),
    "the smallest under a delta": forged(Equation(smallest(delta(k, l) * absolute(u[k]), k), absolute(u[l]))),
    "two outer products": forged(Equation(spectral_norm(u * x.T + v * (A.T * u).T), norm(u + v) * norm(x + A.T * u))),
    "sums that differ, put together": forged(
        Equation(total(exp(u[k]) / (1 + exp(u[k])), k), 1 - total(1 / (1 + exp(u[k])), k))
    ),
    "a logarithm of a small number": forged(Equation(absolute(log(R)), log(R))),
    "a root of what is no sum of squares": forged(
        Equation(sp.sqrt(s**2 + 3 * s * t + t**2), sp.sqrt(s**2 + 3 * s * t + t**2))
    ),
    "a delta as a number": forged(Equation(1 / (1 + delta(k, l)), 1 - delta(k, l) / 3)),
    "a larger factor left out": kept(
        "cancel_square", Inequality(R, s), bound=order.assume(Inequality(R**2, R * s)), s=R
    ),
}


@pytest.fixture(scope="module")
def library(tmp_path_factory):
    return compiled_library(tmp_path_factory.mktemp("coq"))


@pytest.fixture(scope="module")
def refusals(library):
    def asked(name):
        try:
            text = alone(FALSE[name])
        except (NotExported, StatementError) as problem:  # what cannot be written is refused before Coq sees it
            return name, f"not written: {problem}"
        return name, said_by_coq(text, library)

    with ThreadPoolExecutor(2) as pool:
        return dict(pool.map(asked, FALSE))


@pytest.mark.parametrize("name", FALSE)
def test_refused(refusals, name):
    assert refusals[name]


def test_most_are_refused_by_coq_and_for_the_computation(refusals):
    by_coq = [said for said in refusals.values() if not said.startswith("not written")]
    assert len(by_coq) > 0.8 * len(FALSE)
    assert not any("Syntax error" in said or "not found" in said for said in by_coq)


U = Variable("U", n, d)
orthonormal = Equation(U.T * U, identity(d))
FOLLOWS = {
    "a gradient": (Equation(gradient(u.T * M * u, u), 2 * M * u), (symmetric,)),
    "orthonormal columns": (Equation(norm(U * x), norm(x)), (orthonormal,)),
    "both": (Equation(inner(U * x, M * M * U * x), norm(M * U * x) ** 2), (symmetric, orthonormal)),
    "entry by entry": (Equation(M * u, s * ones(n)), (Equation(M[k, l] * u[l], s / n),)),
    "a mean": (Equation(inner(u - s * ones(n), ones(n)), 0), (Equation(total(u[k], k), n * s),)),
}


@pytest.mark.parametrize("name", FOLLOWS)
def test_what_follows_from_equations_is_accepted(library, name):
    relation, given = FOLLOWS[name]
    claim = Claim("test", "lemma", "a test", "here", (relation,), hypotheses=given)
    assert said_by_coq(alone(Verdict(claim, {}, theorems=(prove(*relation.sides, hypotheses=given),))), library) == ""


def test_a_bound_from_equations_is_accepted(library):
    claim = Claim(
        "test", "lemma", "a test", "here", (Inequality(norm(U * x) / 2, norm(x) / 2),), hypotheses=(orthonormal,)
    )
    proved = bound(claim).to(norm(x) / 2, "orthonormal columns").bound
    assert said_by_coq(alone(Verdict(claim, {}, theorems=(proved,))), library) == ""


@pytest.mark.parametrize(
    "relation",
    [
        Equation(inner(u, v), inner(v, u)),
        Equation(D(norm(x) ** 2, x[i]), 2 * x[i]),
        Equation(gradient(total(exp(u[k]), k), u), exp(u)),
    ],
    ids=str,
)
def test_what_is_true_is_accepted_in_the_same_form(library, relation):
    assert said_by_coq(alone(forged(relation)), library) == ""


EQUALITIES = dict(pairs("EQUALITIES", "test_completeness.py"))
NEW = list(EQUALITIES)[list(EQUALITIES).index("one minus a sigmoid inside a sum (EQUALITIES)") :]


@pytest.mark.parametrize("name", NEW)
def test_what_the_normal_form_sees_is_seen_by_coq_too(library, name):
    assert said_by_coq(alone(EQUALITIES[name]), library) == ""


FORMS = {
    "a sum outside": Equation(spectral_norm((s + t) * A), absolute(s + t) * spectral_norm(A)),
    "a norm under a norm": Equation(spectral_norm(spectral_norm(A.T) * A.T), spectral_norm(A) ** 2),
    "no matrix": Equation(spectral_norm(A - A), 0),
    "a factor of one side": Equation(spectral_norm(u * (s * x + t * x).T), absolute(s + t) * norm(u) * norm(x)),
    "the logarithm of a large number": Equation(absolute(log(1 + exp(s))), log(1 + exp(s))),
    "the largest exponential of a delta": Equation(max_norm(exp(basis(k))), sp.E),
    "the largest root": Equation(largest(sp.sqrt(R + u[k] ** 4), k), sp.sqrt(R + max_norm(u) ** 4)),
    "the largest of three indices": Equation(
        largest(largest(largest(M[k, l] * absolute(u[m]), m), l), k),
        largest(largest(largest(M[k, l] * absolute(u[m]), k), m), l),
    ),
    "the smallest inverse": Equation(
        smallest(exp(v[l]) / sp.sqrt(1 + exp(u[k])), k), exp(v[l]) / sp.sqrt(1 + exp(largest(u[k], k)))
    ),
    "a delta inside": Equation(sp.sqrt(1 - delta(k, l) / 2), 1 - (1 - 1 / sp.sqrt(2)) * delta(k, l)),
    "three variables under a root": Equation(
        sp.sqrt((s - t + 1) ** 2 + (t - R) ** 2 + 1), sp.sqrt(sp.expand((s - t + 1) ** 2 + (t - R) ** 2 + 1))
    ),
}


@pytest.mark.parametrize("name", FORMS)
def test_other_equalities_of_these_kinds_are_accepted(library, name):
    lhs, rhs = FORMS[name].sides
    assert issued(prove(lhs, rhs))
    assert said_by_coq(alone(forged(FORMS[name])), library) == ""


WORDS = dict(pairs("TRUE", "test_scalar_words.py"))


@pytest.mark.parametrize("name", WORDS)
def test_what_the_scalar_words_mean_is_accepted(library, name):
    assert said_by_coq(alone(WORDS[name]), library) == ""


DECIDED = [
    order.decided(log(R), R - 1, R, 0),
    order.decided(2 * (t - 1) / (t + 1), log(t), t, 1),
    order.decided(t / (1 + t), log(1 + t), t, 0),
    order.decided(log(R), (R - 1) / sp.sqrt(R), R, 1),
    order.decided(sp.sqrt(1 + t), 1 + t / 2, t, 0),
]


@pytest.mark.parametrize("bound", DECIDED, ids=str)
def test_what_is_decided_on_half_lines_is_accepted(library, bound):
    claim = Claim("test", "lemma", "", "here", (bound.relation,), hypotheses=bound.hypotheses, witness={R: 1, t: 1})
    assert said_by_coq(alone(Verdict(claim, {}, theorems=(bound,))), library) == ""


def test_what_coq_cannot_decide_yet_is_not_written():
    bound = order.decided(tanh(t), t, t, 0)
    claim = Claim("test", "lemma", "", "here", (bound.relation,), hypotheses=bound.hypotheses, witness={t: 1})
    with pytest.raises(NotExported, match="tanh and the like in an inequality in one variable"):
        alone(Verdict(claim, {}, theorems=(bound,)))


ZETA = sp.Symbol("zeta", real=True)
BOUNDS = [
    order.on_simplex(s * t, sp.Rational(1, 4), (s, t), (0, 1, 1, (), ())),
    order.on_simplex(0, (s - sp.sqrt(2) * t) ** 2, (s, t), (0, 1, sp.sqrt(2), (), ())),
    order.on_simplex(t / 2, s, (s,), ((), ()), ((t, 2 * s),)),
    order.on_simplex(
        0, (s - ZETA * t) ** 2, (s, t), (0, 1, ZETA, (), ()), (), (ZETA, 3 * ZETA**2 - 2, sp.Rational(4, 5), 1)
    ),
]


@pytest.mark.parametrize("bound", BOUNDS, ids=str)
def test_a_bound_on_a_simplex_is_accepted_from_its_splits(library, bound):
    claim = Claim(
        "test", "lemma", "", "here", (bound.relation,), hypotheses=bound.hypotheses, witness={s: 0, t: 0, ZETA: 0}
    )
    assert said_by_coq(alone(Verdict(claim, {}, theorems=(bound,))), library) == ""


@pytest.mark.parametrize("path", sorted((ROOT / "coq" / "tests").glob("*.v")), ids=lambda path: path.stem)
def test_the_library_accepts_and_refuses(library, path):
    assert said_by_coq(path.read_text(encoding="utf-8"), library) == ""
