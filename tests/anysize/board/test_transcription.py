"""What a transcription can have lost: only the marks that the rule names, and each of them."""

import pytest

from anysize import Equation, Lost, StatementError, Variable, derive, dimension, norm, settle
from anysize.board.claim import Claim
from anysize.board.transcription import in_words
from anysize.board.verdict import PROVED, RESTORED

u = Variable("u", dimension("n"))


@pytest.mark.parametrize(
    ("printed", "meant", "marks"),
    [
        (r"\lVert x\, y \rVert", r"\lVert x - y \rVert", "a minus sign"),
        (r"Y\, \lVert X Y \rVert", r"Y - \lVert X - Y \rVert", "two minus signs"),
        ("a - b", r"\widetilde{a} - b", "a tilde"),
        (r"b - \widetilde b", r"\widehat{b} - \widetilde b", "a hat"),
        (r"c : X \in Y", r"c : X \to Y", "an arrow"),
        ("b - b c", r"\widetilde b - b - \widehat{c}", "a tilde, a minus sign and a hat"),
    ],
)
def test_these_marks_can_be_lost(printed, meant, marks):
    assert in_words([Lost(printed, meant)]) == marks


@pytest.mark.parametrize(
    ("printed", "meant"),
    [
        ("x - y", "x - y"),  # nothing is lost
        ("x - y", "x y"),  # a mark too many
        ("x + y", "x - y"),  # another sign
        ("f c + g", "-f c + g"),  # a minus sign before a first term: the rest is a formula
        ("(f c + g)", "(- f c + g)"),
        (r"a \leq b", r"a \leq -b"),
        (r"\sqrt{n R}", r"\sqrt{n} S"),  # another letter
        (r"X Y", r"X \to Y"),  # an arrow leaves its ∈
        ("x y z", "x - y"),  # something left over
        ("x", "x - y"),  # a letter too few
    ],
)
def test_nothing_else_counts_as_lost(printed, meant):
    with pytest.raises(StatementError):
        Lost(printed, meant)


def test_a_claim_that_only_lost_marks_is_restored_and_says_so():
    said = Lost("x y", "x - y")
    plain, restored = (
        Claim("t", "lemma", "a square", "Test", (Equation(norm(u) ** 2, norm(u) ** 2),), lost=lost)
        for lost in ((), (said,))
    )
    assert settle(plain, derive(plain).to(plain.rhs, "the same")).word == PROVED
    assert settle(restored, derive(restored).to(restored.rhs, "the same")).word == RESTORED
    assert "prints $x y$ for $x - y$, without a minus sign." in str(restored.statement._repr_mimebundle_())
    assert plain.fingerprint != restored.fingerprint
