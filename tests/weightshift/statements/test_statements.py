"""Every statement of the book is proved, every printed form that differs is refuted, and no mutant passes."""

import dataclasses
import functools
import random

import pytest
import sympy as sp
from oracles import engine as oracles
from oracles.engine import n

from anysize import *
from anysize.board.verdict import CORRECTED, PROVED, RESTORED
from anysize.evidence.check import check_by_numbers
from anysize.kernel import identity as kernel
from anysize.kernel import normal
from anysize.kernel.theorem import issued
from anysize.language import terms as t
from anysize.language.walk import indices_of, variables_of
from weightshift.statements import duality, gradient_in_a, gradient_in_x, lemma, softmax_regression, tensor_trick

CLAIMS = [c for module in (softmax_regression, gradient_in_x) for c in module.claims]


def equations(kind):
    """(claim, equation) for each equation, or each printed one, under the claim's name."""
    return [
        pytest.param(c, e, id=c.id if len(getattr(c, kind)) == 1 else f"{c.id} ({number + 1})")
        for c in CLAIMS
        for number, e in enumerate(getattr(c, kind))
    ]


of_claims, of_printed = (pytest.mark.parametrize("claim, equation", equations(k)) for k in ("equations", "printed"))
each_claim = pytest.mark.parametrize("claim", CLAIMS, ids=lambda c: c.id)


@functools.cache
def proof_of(equation, nonzero):
    return prove(equation.lhs, equation.rhs, nonzero)


@pytest.mark.parametrize(
    "claim",
    [
        *gradient_in_a.claims,  # of the others the chapters derive each, line by line
        *(pytest.param(c, marks=pytest.mark.exhaustive) for c in (*CLAIMS, *duality.claims, *tensor_trick.claims)),
    ],
    ids=lambda c: c.id,
)
def test_every_equation_is_proved(claim):
    for e in claim.equations:
        proof = None if isinstance(e, Inequality) else proof_of(e, claim.nonzero)
        assert proof is None or (issued(proof) and proof.equation == e)


@functools.cache
def refutation(equation, nonzero):
    """The counterexample with which a printed form is refused; it may divide by what can vanish, but not there."""
    try:
        prove(equation.lhs, equation.rhs, nonzero)
    except NotProved as problem:
        assert "it fails at" in str(problem)
        return problem.counterexample
    except NotDefined:
        return find(equation, nonzero=nonzero)
    pytest.fail(f"the printed form {equation} is proved")


@of_printed
def test_the_printed_form_is_refused_with_a_counterexample(claim, equation):
    found = refutation(equation, claim.nonzero)
    again = certify(equation.lhs, equation.rhs, found.values, found.indices, equation, claim.nonzero, found.sizes)
    assert again is not None and (again.left, again.right) == (found.left, found.right)


@each_claim
def test_the_verdict_follows_from_the_evidence(claim):
    proofs = [proof_of(e, claim.nonzero) for e in claim.equations]
    failures = [refutation(e, claim.nonzero) for e in claim.printed]
    verdict = settle(claim, *proofs, *failures)
    assert verdict.word == (CORRECTED if claim.printed else RESTORED if claim.lost else PROVED)
    if claim.printed:
        with pytest.raises(NotSettled):
            settle(claim, *proofs)
    with pytest.raises(NotSettled):
        settle(claim, *proofs[1:], *failures)


@each_claim
def test_a_printed_form_that_is_the_claim_itself_is_never_refuted(claim):
    same = dataclasses.replace(claim, id="copy", printed=claim.equations)
    proofs = [proof_of(e, claim.nonzero) for e in claim.equations]
    with pytest.raises(NotSettled, match="was printed differently"):
        settle(same, *proofs)


# Mutants: the right side of a claim changed in one place.

MUTANTS = 12  # at most as many of each equation


def vocabulary(equation):
    """The variables and indices that may stand in for each other, and one more of each shape."""
    sides = (equation.lhs, equation.rhs)
    parts = [p for side in sides for _, p in oracles.parts(side)]
    variables = {p for p in parts if isinstance(p, Variable)} | {v for v in variables_of(*sides) if t.is_term(v)}
    indices = {p for p in parts if isinstance(p, Index)} | set(indices_of(*sides))
    variables |= {Variable(f"{v}2", *v.shape) for v in variables}
    indices |= {Index(f"{k}2", k.size) for k in indices}
    return sorted(variables, key=str), sorted(indices, key=str)


def unequal_in_numbers(equation):
    """Does some value tell the two sides apart? Several draws, since a change may show at few of them."""
    for seed in range(3):
        try:
            check_by_numbers(equation, seed)
        except Unsound:
            return True
    return False


@of_claims
def test_a_mutant_is_refused_or_equal_in_numbers(claim, equation):
    changed = list(oracles.mutants(equation.rhs, *vocabulary(equation)))
    if equation.rhs.is_Integer:
        changed += [(f"{c} for {equation.rhs}", sp.Integer(c)) for c in (0, 2, -1)]
    refused = 0
    for name, rhs in random.Random(0).sample(changed, min(MUTANTS, len(changed))):
        try:
            mutant = Equation(equation.lhs, rhs)
            with normal.assuming(), normal.assuming(*claim.nonzero):
                same = kernel.same(mutant.lhs, mutant.rhs)
        except StatementError:
            refused += 1
            continue
        assert same != unequal_in_numbers(mutant), f"{claim.id}, {name}: {mutant} is {'' if same else 'not '}proved"
        refused += not same
    assert refused >= min(MUTANTS, len(changed)) * 0.6 and refused


@of_claims
def test_a_mutant_is_refused_by_the_kernel_itself(claim, equation):
    with pytest.raises(NotProved) as caught:
        prove(equation.lhs, 2 * equation.rhs, claim.nonzero)
    assert caught.value.counterexample is not None


def test_a_claim_has_a_place_which_its_number_may_say():
    assert [lemma(id, "", Equation(n, n)).source for id in ("lemma-3.3", "fact-3.2.5")] == [
        "Lemma 3.3",
        "Fact 3.2, part 5",
    ]
    assert lemma("lemma-3.3", "", Equation(n, n), source="Section 3").source == "Section 3"
    with pytest.raises(ValueError, match="sharp-beta is no number in a paper; give the place"):
        lemma("sharp-beta", "", Equation(n, n))
