"""A printed statement whose shapes do not fit: the verdict builds it, and only a ShapeMismatch counts."""

import dataclasses

import pytest
from oracles.engine import A, n, u, v
from oracles.engine import stated as made

from anysize import *
from anysize.show.render import VERDICT_MIME
from weightshift.statements import gradient_in_a

SYMMETRY = Equation(inner(u, v), inner(v, u))
WRONG = Equation(inner(u, v), -inner(v, u))


does_not_fit, fits, out_of_range = (lambda: u + A), (lambda: u + v), (lambda: A[n, n])


def proofs(claim):
    return [prove(e.lhs, e.rhs) for e in claim.equations]


def test_with_a_corrected_form():
    claim = made(SYMMETRY, printed=(does_not_fit,))
    verdict = settle(claim, *proofs(claim))
    assert verdict.word == "proved, corrected"
    (message,) = verdict.payload["ill_typed"]
    assert message.endswith("u is n × 1 and A is n × d")
    assert verdict.payload["counterexamples"] == []


def test_without_a_corrected_form():
    verdict = settle(made(printed=(does_not_fit,)))
    assert verdict.word == "ill-typed" and len(verdict.payload["ill_typed"]) == 1
    assert settle(made(printed=(does_not_fit, does_not_fit))).word == "ill-typed"


def test_the_reader_sees_the_message():
    bundle = settle(made(printed=(does_not_fit,)))._repr_mimebundle_()
    assert "`the sum u + A needs equal shapes, but u is n × 1 and A is n × d`" in bundle["text/markdown"]
    assert 'class="verdict verdict-ill-typed"' in bundle["text/markdown"]
    assert bundle[VERDICT_MIME]["verdict"] == "ill-typed"


@pytest.mark.parametrize(
    ("equations", "printed", "error", "words"),
    [
        ((), (fits,), StatementError, r"u \+ v was said not to fit as printed, but its shapes fit"),
        ((SYMMETRY,), (fits,), StatementError, r"u \+ v was said not to fit as printed, but its shapes fit"),
        ((), (does_not_fit, fits), StatementError, "its shapes fit"),
        ((), (out_of_range,), IndexOutOfRange, "n cannot index A"),  # another error is not taken for one
    ],
)
def test_only_what_does_not_fit_is_taken_for_it(equations, printed, error, words):
    with pytest.raises(error, match=words):
        made(*equations, printed=printed)


def test_the_corrected_form_needs_its_proof():
    with pytest.raises(NotSettled, match="no proof was given"):
        settle(made(SYMMETRY, printed=(does_not_fit,)))


def test_an_ill_typed_statement_does_not_stand_in_for_a_counterexample():
    claim = made(SYMMETRY, printed=(does_not_fit, WRONG))
    with pytest.raises(NotSettled, match="give a counterexample"):
        settle(claim, *proofs(claim))
    found = certify(WRONG.lhs, WRONG.rhs, {u: [1], v: [1]})
    verdict = settle(claim, *proofs(claim), found)
    assert verdict.word == "proved, corrected"
    assert len(verdict.payload["counterexamples"]) == len(verdict.payload["ill_typed"]) == 1
    assert settle(dataclasses.replace(claim, equations=()), found).word == "refuted"


def test_a_claim_with_no_such_statement_says_nothing_of_shapes():
    claim = made(SYMMETRY)
    assert "ill_typed" not in settle(claim, *proofs(claim)).payload


def test_the_printed_form_is_described_in_words():
    claim = made(SYMMETRY, printed=(does_not_fit,), printed_note="The text adds a matrix to a vector.")
    assert "The text adds a matrix to a vector." in str(claim.as_printed)


def test_definition_6_2_as_printed():
    with pytest.raises(ShapeMismatch, match="n × 1 and -b is n × d"):
        gradient_in_a.loss_as_printed()
    claim = gradient_in_a.definition_6_2
    verdict = settle(claim, *proofs(claim))
    assert verdict.word == "proved, corrected" and "-b is n × d" in verdict.payload["ill_typed"][0]
