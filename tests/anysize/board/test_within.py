"""A reason applied within one part of a line; what stands elsewhere is left as it is."""

import pytest
import sympy as sp
from oracles.coq import alone, compiled_library, needs_coq, said_by_coq
from oracles.refusals import each, refused

from anysize import *

n = dimension("n")
u, v = Variable("u", n), Variable("v", n)
k = Index("k", n)
R, s = sp.Symbol("R", positive=True), sp.Symbol("s", positive=True)
short = Inequality(norm(u), R)
line = s * norm(u) + norm(u) * norm(v) + norm(u)


def test_one_occurrence_is_replaced():
    start = bound(line, hypotheses=[short])
    assert start.by(short, within=s * norm(u)).last == s * R + norm(u) * norm(v) + norm(u)
    assert start.by(short, within=norm(v) * norm(u)).last == s * R + R * norm(v) + norm(u)
    assert start.by(short, within=norm(u)).last == s * R + R * norm(v) + R
    assert bound(line, hypotheses=[short]).by(short).last == s * R + R * norm(v) + R


def test_it_is_found_under_signs_and_functions():
    down = bound(exp(-norm(u)) - norm(u), down=True, hypotheses=[short])
    assert down.by(short, within=exp(-norm(u))).last == exp(-R) - norm(u)
    up = bound(total(norm(u) * v[k] ** 2, k) + norm(u), hypotheses=[short])
    assert up.by(short, within=total(norm(u) * v[k] ** 2, k)).last == total(R * v[k] ** 2, k) + norm(u)
    minus = bound(norm(v) - norm(u), down=True, hypotheses=[short])
    assert minus.by(short, within=-norm(u)).last == norm(v) - R


REFUSED = {
    "a part that is not there": (
        lambda: bound(line, hypotheses=[short]).by(short, within=2 * norm(u)),
        "is no part of it",
    ),
    "a part without the side": (lambda: bound(line + s, hypotheses=[short]).by(short, within=s), "does not occur in s"),
    "the wrong side": (lambda: bound(norm(v) - norm(u), hypotheses=[short]).by(short, within=-norm(u)), "does not"),
    "by a factor without a sign": (
        lambda: bound(v[k] * norm(u) + norm(u), hypotheses=[short]).by(short, within=v[k] * norm(u)),
        "not known to be nonnegative",
    ),
    "an equation": (
        lambda: bound(line, hypotheses=[Equation(norm(u), R)]).by(Equation(norm(u), R), within=s * norm(u)),
        "wherever its left side stands",
    ),
}


@each("action, words", REFUSED)
def test_refused(action, words):
    refused(NotProved, action, *words)


def proved():
    right = s * R + norm(u) * norm(v) + norm(u)
    claim = Claim(
        "test",
        "lemma",
        "a test",
        "here",
        (Inequality(line, right),),
        hypotheses=(short,),
        witness={u: [0], v: [0], R: 1, s: 1},
    )
    return settle(claim, bound(claim).by(short, within=s * norm(u)))


def test_it_settles_a_claim_and_can_be_made_again():
    assert proved().word == "proved"


@needs_coq
@pytest.mark.exhaustive
def test_coq_accepts_it(tmp_path):
    assert said_by_coq(alone(proved()), compiled_library(tmp_path)) == ""
