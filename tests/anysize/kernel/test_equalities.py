"""A sample of `oracles.equalities`: of random expressions that are equal, few are missed, and none is taken for another."""

import pytest
from oracles import equalities

from anysize import *
from anysize.kernel import normal, polynomial


@pytest.mark.parametrize("first", [0, 100_000])
def test_of_random_equalities_at_most_one_in_a_hundred_is_missed_and_none_is_false(first):
    findings = equalities.Findings()
    for seed in range(first, first + 1200):
        findings.add(seed)
    assert findings.equal > 150 and findings.pairs > 1000
    assert not findings.false and not findings.long, equalities.report(findings)
    assert len(findings.missed) + len(findings.undefined) <= findings.equal / 100, equalities.report(findings, show=10)


def test_an_engine_that_takes_everything_for_zero_is_found_out(monkeypatch):
    monkeypatch.setattr(polynomial.Poly, "is_zero", lambda form: True)
    findings = equalities.Findings()
    for seed in range(300):
        findings.add(seed)
    assert findings.false


def test_an_engine_that_does_not_see_a_transpose_is_found_out(monkeypatch):
    def only_one(indices, level):
        yield {v: ("bound", level, position, polynomial.size_of(v)) for position, v in enumerate(indices)}

    monkeypatch.setattr(polynomial, "_labellings", only_one)
    monkeypatch.setattr(normal, "_forms", {})  # what was read before
    findings = equalities.Findings()
    for seed in range(1200):
        findings.add(seed)
    assert len(findings.missed) > findings.equal / 100
