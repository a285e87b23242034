"""The facts: each proves what it states, is cited from any book, and is named where a reader would look for it."""

import inspect
import json

import pytest
from oracles.engine import stated
from oracles.processes import python
from sympy import Symbol

import anysize.facts
from anysize import *
from anysize.facts import FACTS, young

n, d = dimension("n"), dimension("d")
A, x, y = Variable("A", n, d), Variable("x", d), Variable("y", n)


@pytest.mark.parametrize("name", FACTS)
def test_a_fact_is_proved_and_named_as_its_claim(name):
    fact = FACTS[name]
    assert (fact.name, fact.address) == (name, f"anysize.facts.{name}")
    assert fact.verdict.word == "proved" and fact.verdict.theorems[0].relation == fact.relation
    theorem = fact.verdict.theorems[0]
    assert set(theorem.hypotheses) == set(fact.claim.hypotheses) and theorem.nonzero == ()
    assert all(cited.startswith("anysize.facts.") or cited in KNOWN for cited in fact.verdict.payload["cites"])
    assert find(fact.claim) is None and not attack(fact.claim, seconds=0.05).broken


KNOWN = {fact.claim.id for fact in FACTS.values()}


@pytest.mark.parametrize("name", [name for name, fact in FACTS.items() if isinstance(fact.relation, Inequality)])
def test_no_fact_but_a_sign_gives_away_a_factor(name):
    """With 9/10 of the gap's larger side each of them is false: none is so weak that a wrong constant would go unnoticed."""
    lower, upper = FACTS[name].relation.sides
    if lower == 0:
        return
    smaller = upper - absolute(upper) / 10
    assert find(Inequality(lower, smaller)) or attack(stated(Inequality(lower, smaller)), seconds=5).broken


def test_a_fact_says_where_it_holds():
    assert repr(anysize.facts.square_of_sum) == "square_of_sum: norm(x)**2 <= inner(x, ones(n))**2 where x >= 0"
    ends = " where p > 0, q > 0, inner(p, ones(n)) = 1, inner(q, ones(n)) = 1"
    assert anysize.facts.relative_entropy.says.endswith(ends)
    assert " where " not in anysize.facts.cauchy_schwarz.says


def test_help_and_the_package_name_them_all():
    assert set(anysize.facts.__all__) == set(FACTS) and len(FACTS) >= 30
    shown = inspect.getdoc(anysize.facts)
    assert [name for name, fact in FACTS.items() if f"{name} " not in shown or fact.says not in shown] == []
    wanted = "cauchy_schwarz triangle_inequality reverse_triangle_inequality max_norm_below_norm norm_below_one_norm "
    wanted += "one_norm_below_norm spectral_below_frobenius spectral_norm_of_product log_sum_exp_below_max "
    wanted += (
        "max_below_log_sum_exp exp_above_tangent log_below_tangent young gibbs am_gm jensen_exp softmax_nonnegative "
    )
    wanted += "am_gm_positive log_sum relative_entropy square_of_sum "
    wanted += "softmax_sums_to_one softmax_jacobian log_sum_exp_gradient log_sum_exp_convex"
    assert set(wanted.split()) <= set(FACTS)


def test_a_fact_is_cited_by_the_names_of_its_variables_or_by_these():
    claim = stated(Inequality(inner(A * x, y), norm(A * x) ** 2 / 2 + norm(y) ** 2 / 2))
    u, v, s = Variable("u", n), Variable("v", n), Symbol("s", positive=True)
    for reason in young.at(u=A * x, v=y, s=1), young.at({u: A * x, v: y}).at({s: 1}):
        proof = bound(claim).by(reason)
        assert settle(claim, proof).payload["cites"] == ["anysize.facts.young"]
        assert proof.lines[0][2] == "Young (`anysize.facts.young`)"
    assert bound(inner(u, v)).by(young).cites == [young.claim]
    softmax = exp(A * x) / inner(exp(A * x), ones(n))
    derivation = derive(1 + inner(softmax, ones(n))).cite(anysize.facts.softmax_sums_to_one.at(z=A * x))
    assert derivation.last == 2 and derivation.cites == [anysize.facts.softmax_sums_to_one.claim]


@pytest.mark.parametrize(
    ("wrong", "error", "why"),
    [
        (lambda: young.at(w=x), StatementError, "no variable w; it speaks of s, u, v"),
        (lambda: young.at(u=x, v=y), ShapeMismatch, "here it would be n"),
        (lambda: young.at(s=-1), NotProved, "stands for a positive number"),
        (lambda: bound(norm(x)).by(anysize.facts.softmax_sums_to_one), StatementError, "is an equation"),
        (lambda: derive(norm(x)).cite(young), StatementError, "is an inequality"),
        (lambda: bound(norm(x)).by(young), NotProved, "does not occur in it"),
        (lambda: bound(norm(x)).by(young.claim), NotProved, "young is a claim, which is no reason before it is proved"),
        (lambda: bound(norm(A * x)).by(order.spectral), NotProved, r"spectral is a rule; .*order\.spectral\(m, v\)"),
        (lambda: bound(norm(x)).by("Young"), NotProved, "'Young' is no reason: give"),
        (lambda: settle(stated(Inequality(norm(x), norm(y))), young.proof), NotSettled, "a chain for young was given"),
    ],
)
def test_what_is_cited_wrongly_is_refused(wrong, error, why):
    with pytest.raises(error, match=why):
        wrong()


OUTSIDE = """
from anysize import *
from anysize.facts import FACTS, cauchy_schwarz, triangle_inequality
assert not any("proof" in vars(fact) for fact in FACTS.values())
n = dimension("n")
u, v, w = (Variable(name, n) for name in "uvw")
claim = Claim("three", "lemma", "three vectors", "Ours", (Inequality(norm(u + v + w), norm(u) + norm(v) + norm(w)),))
proof = bound(claim).by(triangle_inequality.at(u=u + v, v=w)).by(triangle_inequality)
verdict = settle(claim, proof)
assert [name for name, fact in FACTS.items() if "proof" in vars(fact)] == ["cauchy_schwarz", "triangle_inequality"]
"""


def test_another_book_needs_no_register_and_makes_no_proof_that_it_does_not_cite():
    told = python("-c", OUTSIDE + "print(verdict.payload['cites'], verdict._repr_mimebundle_()['text/markdown'])")
    assert told.startswith("['anysize.facts.triangle_inequality'] ")
    assert "cites Triangle inequality (`anysize.facts.triangle_inequality`)" in told and "prf:ref" in told
    assert "{prf:ref}`Triangle" not in told


def test_another_book_gets_the_certificates_of_what_it_cites_and_its_ledger_says_where_that_is_from(tmp_path):
    text = OUTSIDE.partition("assert [name")[0]
    cells = [{"cell_type": "code", "source": text, "outputs": []}]
    (tmp_path / "own.ipynb").write_text(json.dumps({"cells": cells}))
    python("-m", "anysize", "certificates", "own.ipynb", cwd=tmp_path)
    files = {path.name: path.read_text("utf-8") for path in (tmp_path / "certificates").glob("*.v")}
    assert set(files) == {"Definitions.v", "three.v", "triangle_inequality.v", "cauchy_schwarz.v"}
    assert "From Book Require triangle_inequality." in files["three.v"]
    assert "norm n (vadd u v) <= norm n u + norm n v." in files["triangle_inequality.v"]
    payload = python("-c", OUTSIDE + "import json; print(json.dumps(verdict.payload))")
    outputs = [{"data": {"application/vnd.weightshift.verdict+json": json.loads(payload)}}]
    (tmp_path / "own.ipynb").write_text(json.dumps({"cells": [{"outputs": outputs}]}))
    told = python("-m", "anysize", "ledger", "own.ipynb", cwd=tmp_path)
    assert told == "three: proved; cites triangle_inequality from anysize.facts\n"
    (tmp_path / "own.ipynb").write_text(json.dumps({"cells": [{"outputs": []}]}))
    with pytest.raises(AssertionError, match="hold no verdict; run it"):
        python("-m", "anysize", "ledger", "own.ipynb", cwd=tmp_path)
