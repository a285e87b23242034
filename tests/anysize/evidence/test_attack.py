"""The search for counterexamples: it breaks what is false, certifies what it breaks, and does not break what is true."""

import pytest
import sympy as sp
from oracles.engine import R, k, l, n, stated, u, v

from anysize import *
from anysize.evidence import attack
from weightshift.statements import all_claims


def claim(relation, *hypotheses, printed=()):
    return stated(relation, printed=printed, hypotheses=hypotheses, witness={u: [0], v: [0], R: 1})


def found(relation, *hypotheses, seconds=3.0, seed=1):
    ((target, _),) = attack.targets(claim(relation, *hypotheses))
    return attack.attack(target, seconds, seed)


def test_it_breaks_a_false_inequality_and_certifies_it():
    result = found(Inequality(norm(u + v), norm(u)))
    assert result.broken and result.ratio > 1
    assert "the left side is" in str(result.certificate)


def test_it_needs_two_rows_where_one_is_not_enough():
    result = found(Inequality(norm(u), max_norm(u)))
    assert result.broken and result.certificate.sizes[n] >= 2


@pytest.mark.parametrize(
    ("relation", "hypotheses", "least"),
    [
        (Inequality(norm(u), R), [Inequality(norm(u), R)], 0.9),
        (Inequality(norm(u), sp.sqrt(n) * max_norm(u)), [], 0.999),  # a sharp constant is approached
        (Inequality(norm(u) - norm(u - v), norm(v)), [], 0.9),  # rounding is not taken for a failure
    ],
    ids=str,
)
def test_it_comes_near_to_what_is_true_and_does_not_break_it(relation, hypotheses, least):
    result = found(relation, *hypotheses, seconds=0.5)
    assert not result.broken and least < result.ratio <= 1 + 1e-9


def test_it_offers_nothing_that_breaks_a_hypothesis_at_another_index():
    v_below_u, positive = Inequality(absolute(v[k]), u[k]), Inequality(0, u[k])
    for relation, hypothesis in (
        (Inequality(norm(v), total(u[l], l)), v_below_u),
        (Inequality(0, total(u[l], l) + u[k]), positive),
        (Inequality(u[l], total(u[k], k)), positive),
    ):
        assert not found(relation, hypothesis, seconds=0.5).broken
        assert found(relation).broken
    broken = found(Inequality(norm(v), norm(u)), Inequality(v[k], u[k])).certificate
    assert all(l <= r for l, r in zip(broken.values[v].flat, broken.values[u].flat, strict=True))


def test_the_same_seed_gives_the_same_certificate():
    first, second = (found(Inequality(norm(u + v), norm(u)), seed=7) for _ in range(2))
    assert str(first.certificate) == str(second.certificate)


def test_a_stored_instance_is_certified_anew():
    printed = Inequality(norm(u + v), norm(u))
    stated = claim(Inequality(norm(u), norm(u)), printed=(printed,))
    instance = violation(printed, (), {u: [0], v: [1]}).instance
    (again,) = attack.stored_instance(stated, {"instances": [instance]})
    assert str(again.right) == "0" and str(again.left) == "1"
    (harmless,) = attack.stored_instance(
        stated, {"instances": [{"values": {"u": [["1"]], "v": [["0"]]}, "indices": {}}]}
    )
    assert harmless is None


def test_a_broken_claim_is_reported_as_not_what_its_verdict_says():
    stated = claim(Inequality(norm(u + v), norm(u)))
    ((_, line, as_it_should),) = attack.campaign([stated], {"test": {"instances": []}}, 2.0, seed=1)
    assert "it fails at" in line and not as_it_should


def test_every_claim_can_be_compiled_for_the_attack():
    for one in all_claims().values():
        for target, _ in attack.targets(one):
            assert target.variables


def test_a_claim_is_attacked_as_it_stands_and_the_relation_that_breaks_is_returned():
    true, false = Inequality(max_norm(u), norm(u)), Inequality(norm(u), max_norm(u))
    both = stated(true, false)
    assert attack.attack(both, 6, seed=1).certificate.equation == false
    held = attack.attack(stated(true), 0.3)
    assert not held.broken and "not broken" in str(held) and "norm(u)" in str(held)
    with pytest.raises(ValueError, match="states no relation"):
        attack.attack(stated(printed=(false,)), 1)
