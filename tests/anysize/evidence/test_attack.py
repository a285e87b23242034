"""The search for counterexamples: it breaks what is false, certifies what it breaks, and does not break what is true."""

import sympy as sp

from anysize import *
from anysize.evidence import attack
from weightshift.statements import all_claims

n = dimension("n")
u, v = Variable("u", n), Variable("v", n)
R = sp.Symbol("R", positive=True)


def claim(relation, *hypotheses, printed=()):
    return Claim("test", "lemma", "", "", (relation,), printed, hypotheses=hypotheses, witness={u: [0], v: [0], R: 1})


def found(relation, *hypotheses, seconds=3.0, seed=1):
    ((target, printed),) = attack.targets(claim(relation, *hypotheses))
    return attack.attack(target, printed, seconds, seed)


def test_it_breaks_a_false_inequality_and_certifies_it():
    result = found(Inequality(norm(u + v), norm(u)))
    assert result.broken and result.ratio > 1
    assert "the left side is" in str(result.certificate)


def test_it_needs_two_rows_where_one_is_not_enough():
    result = found(Inequality(norm(u), max_norm(u)))
    assert result.broken and result.certificate.sizes[n] >= 2


def test_it_respects_the_hypotheses():
    result = found(Inequality(norm(u), R), Inequality(norm(u), R), seconds=0.5)
    assert not result.broken and 0.9 < result.ratio <= 1


def test_it_approaches_a_sharp_constant():
    result = found(Inequality(norm(u), sp.sqrt(n) * max_norm(u)), seconds=0.5)
    assert not result.broken and result.ratio > 0.999


def test_it_does_not_take_rounding_for_a_failure():
    result = found(Inequality(norm(u) - norm(u - v), norm(v)), seconds=0.5)
    assert not result.broken


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
    for stated in all_claims().values():
        for target, _ in attack.targets(stated):
            assert target.variables
