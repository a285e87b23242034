"""A verdict follows from evidence for the claim itself, and from nothing else."""

import dataclasses
import json

import pytest
import sympy as sp
from oracles.engine import A, i, j, k, n, r, s, u, x, y
from oracles.refusals import each, refused

from anysize import *
from anysize.board.verdict import CORRECTED, PROVED
from anysize.show.render import VERDICT_MIME


def make(name, *equations, **more):
    return Claim(name, "lemma", f"The claim {name}", "Section 0", equations, **more)


SQUARE = Equation(D(norm(x) ** 2, x[i]), 2 * x[i])
PRINTED = Equation(D(norm(x) ** 2, x[i]), x[i])
square = make("square", SQUARE)
corrected = make("corrected", SQUARE, printed=(PRINTED,))
pair = make("pair", SQUARE, Equation(inner(x, y), inner(y, x)))
scaled = make("scaled", Equation(norm(x / norm(x)), 1), nonzero=(norm(x),))
mean = make("mean", Equation(total(s, k) / s, n))


def proof_of(equation, nonzero=()):
    return prove(equation.lhs, equation.rhs, nonzero)


def derived(claim, *lines):
    derivation = derive(claim)
    for line in lines or (claim.rhs,):
        derivation.to(line, "because")
    return derivation


def failure(equation=PRINTED, values=None, indices=None):
    return certify(equation.lhs, equation.rhs, values or {x: [1]}, {i: 0} if indices is None else indices, equation)


SETTLED = {
    "by a proof": (square, lambda: [proof_of(SQUARE)], PROVED, 0),
    "by a derivation": (square, lambda: [derived(square)], PROVED, 1),
    "by a derivation of two lines": (square, lambda: [derived(square, 2 * inner(x, D(x, x[i])), 2 * x[i])], PROVED, 2),
    "by steps": (square, lambda: [derive(square).by(chain_rule).to(2 * x[i], "because")], PROVED, 2),
    "with a counterexample": (corrected, lambda: [proof_of(SQUARE), failure()], CORRECTED, 0),
    "with one that was found": (corrected, lambda: [derived(corrected), find(PRINTED.lhs, PRINTED.rhs)], CORRECTED, 1),
    "in another order": (corrected, lambda: [failure(), failure(values={x: [0, 5]}, indices={i: 1}), proof_of(SQUARE)], CORRECTED, 0),
    "two equations": (pair, lambda: [proof_of(e) for e in reversed(pair.equations)], PROVED, 0),
    "with its hypothesis": (scaled, lambda: [proof_of(scaled.equations[0], [norm(x)])], PROVED, 0),
    "derived with its hypothesis": (scaled, lambda: [derived(scaled)], PROVED, 1),
}  # fmt: skip


@pytest.mark.parametrize("claim, evidence, word, lines", SETTLED.values(), ids=SETTLED)
def test_evidence_settles_a_claim(claim, evidence, word, lines):
    verdict = settle(claim, *evidence())
    assert verdict.word == word and verdict.claim is claim
    assert verdict.payload["lines"] == lines
    assert verdict.payload["claim"] == claim.id
    assert len(verdict.payload["nonzero"]) == len(claim.nonzero)
    assert bool(verdict.payload["counterexamples"]) == bool(claim.printed)
    assert json.loads(json.dumps(verdict.payload)) == verdict.payload


class Careless(Derivation):
    """A derivation that claims to be finished."""

    given = ()

    @property
    def proof(self):
        return self.given


class TwoFaced(Derivation):
    """A derivation with another proof each time it is asked."""

    @property
    def proof(self):
        self.asked = getattr(self, "asked", 0) + 1
        return Proof(PRINTED, "identity") if self.asked % 2 else proof_of(SQUARE)


def tampered(evidence, **changes):
    for attribute, value in changes.items():
        object.__setattr__(evidence, attribute, value)
    return evidence


def altered_equation():
    proof = proof_of(Equation(D(norm(x) ** 2, x[i]), 2 * x[i]))
    tampered(proof.equation, rhs=x[i])
    return proof


def forged_counterexample(values, indices, equation=SQUARE):
    return Counterexample(equation, {}, values, indices, sp.Integer(1), sp.Integer(2), ())


wrong = make("wrong", PRINTED)
both = make("both", SQUARE, printed=(SQUARE,))
absolutes = make("absolutes", Equation(absolute(s) ** 2, s**2), printed=(Equation(absolute(s), s),))
positive = sp.Symbol("p", positive=True)
roots = make(
    "roots",
    Equation(norm(positive * x), positive * norm(x)),
    printed=(Equation(norm(positive * x), norm(x) * positive**1),),
)
equal = make(
    "equal", Equation(x[i] * delta(i, j), x[j] * delta(i, j)), printed=(Equation(x[i], x[j]),), nonzero=(delta(i, j),)
)
exponentials = make("exponentials", Equation(inner(exp(u), exp(-u)), n), printed=(Equation(n, inner(exp(-u), exp(u))),))

UNSETTLED = {
    "nothing": (square, lambda: [], "no proof was given of D(norm(x)**2, x[i])"),
    "one proof of two": (pair, lambda: [proof_of(SQUARE)], "no proof was given of inner(x, y)"),
    "one derivation of two": (pair, lambda: [derived(pair)], "no proof was given of inner(x, y)"),
    "the sides exchanged": (square, lambda: [prove(2 * x[i], D(norm(x) ** 2, x[i]))], "no proof was given"),
    "a proof of something else": (square, lambda: [prove(s, s)], "no proof was given"),
    "a proof of something else besides": (square, lambda: [proof_of(SQUARE), prove(s, s)], "does not claim s = s"),
    "the proof of another variable": (square, lambda: [prove(D(norm(y) ** 2, y[i]), 2 * y[i])], "no proof was given"),
    "the proof for another index": (square, lambda: [prove(D(norm(x) ** 2, x[j]), 2 * x[j])], "no proof was given"),
    "a derivation of another claim": (square, lambda: [derived(make("other", SQUARE))], "a derivation for other was given"),
    "a derivation of no claim": (square, lambda: [derive(SQUARE.lhs).to(SQUARE.rhs, "")], "a derivation for no claim"),
    "a word": (square, lambda: [proof_of(SQUARE), "proved"], "'proved' is no evidence"),
    "an equation": (square, lambda: [SQUARE], "square"),
    "a verdict": (square, lambda: [settle(square, proof_of(SQUARE))], "square"),
    "a claim": (square, lambda: [proof_of(SQUARE), square], "no evidence"),
    # Forged proofs.
    "a proof made by hand": (wrong, lambda: [Proof(PRINTED, "identity")], "the kernel did not make"),
    "a proof made by hand, besides a real one": (square, lambda: [proof_of(SQUARE), Proof(SQUARE, "identity")], "did not make"),
    "a proof with another equation": (wrong, lambda: [dataclasses.replace(proof_of(SQUARE), relation=PRINTED)], "did not make"),
    "a proof tampered with": (wrong, lambda: [tampered(proof_of(SQUARE), relation=PRINTED)], "did not make"),
    "a proof tampered with inside": (wrong, lambda: [altered_equation()], "did not make"),
    "a proof without its hypothesis": (mean, lambda: [tampered(proof_of(mean.equations[0], [s]), nonzero=())], "did not make"),
    "a derivation with a proof of one's own": (
        wrong,
        lambda: [tampered(Careless(wrong.lhs, wrong, PRINTED), given=Proof(PRINTED, "identity"))],
        "did not make",
    ),
    "a derivation with two faces": (wrong, lambda: [TwoFaced(PRINTED.lhs, wrong, PRINTED)], "did not make"),
    "a derivation with the lines of another": (wrong, lambda: [tampered(derive(wrong), lines=derived(square).lines)], "has reached"),
    "a derivation relabelled": (wrong, lambda: [tampered(derived(square), claim=wrong, equation=PRINTED)], "has reached"),
    "a derivation relabelled in part": (wrong, lambda: [tampered(derived(square), claim=wrong)], "wrong does not claim D(norm(x)**2, x[i])"),
    # Hypotheses.
    "a hypothesis that the claim does not make": (mean, lambda: [proof_of(mean.equations[0], [s])], "assumes s != 0"),
    "a hypothesis that is not needed": (square, lambda: [proof_of(SQUARE, [x[i]])], "assumes x[i] != 0"),
    # Counterexamples.
    "no counterexample": (corrected, lambda: [proof_of(SQUARE)], "printed differently"),
    "a counterexample alone": (corrected, lambda: [failure()], "no proof was given"),
    "a counterexample where nothing else was printed": (square, lambda: [proof_of(SQUARE), failure()], "does not fail"),
    "a counterexample to nothing": (both, lambda: [proof_of(SQUARE), forged_counterexample({x: [1]}, {i: 0})], "does not fail"),
    "an instance on which the printed form holds": (
        corrected,
        lambda: [proof_of(SQUARE), forged_counterexample({x: [0]}, {i: 0}, PRINTED)],
        "does not fail",
    ),
    "one instance on which it fails and one on which it holds": (
        corrected,
        lambda: [proof_of(SQUARE), failure(), forged_counterexample({x: [0]}, {i: 0}, PRINTED)],
        "does not fail",
    ),
    "a counterexample to another claim": (corrected, lambda: [proof_of(SQUARE), certify(s, 2 * s, {s: 1}, equation=PRINTED)], "does not fit"),
    "an instance with a value for the left side": (
        both,
        lambda: [proof_of(SQUARE), forged_counterexample({x: [1], SQUARE.lhs: 7}, {i: 0})],
        "cannot be given a value",
    ),
    "an instance with an index before the first": (both, lambda: [proof_of(SQUARE), forged_counterexample({x: [1, 2]}, {i: -1})], "index i"),
    "an instance with a positive symbol that is negative": (
        roots,
        lambda: [proof_of(roots.equations[0]), forged_counterexample({x: [1], positive: -1}, {})],
        "does not take",
    ),
    "an instance with an imaginary value": (
        absolutes,
        lambda: [proof_of(absolutes.equations[0]), forged_counterexample({s: sp.I}, {})],
        "not a rational",
    ),
    "an instance with a size that its vectors do not have": (
        exponentials,
        lambda: [proof_of(exponentials.equations[0]), forged_counterexample({u: [0, 0], n: 5}, {})],
        "n is 5",
    ),
    "an instance on which a hypothesis fails": (
        equal,
        lambda: [proof_of(equal.equations[0], [delta(i, j)]), forged_counterexample({x: [1, 2]}, {i: 0, j: 1})],
        "delta(i, j) != 0 is not shown to hold",
    ),
}  # fmt: skip


@each("claim, evidence, words", UNSETTLED)
def test_anything_else_leaves_it_unsettled(claim, evidence, words):
    given = evidence()
    refused((NotSettled, NotProved), lambda: settle(claim, *given), claim.id, *words)


def test_a_counterexample_is_computed_again_from_its_values():
    forged = dataclasses.replace(failure(), left=sp.Integer(5), right=sp.Integer(7), equation=None)
    verdict = settle(corrected, proof_of(SQUARE), forged)
    (text,) = verdict.payload["counterexamples"]
    assert "left side is 2, the right side 1" in text


def test_a_citation_is_recorded_once_and_not_of_itself():
    cited = derived(square)
    claim = make("citing", Equation(D(norm(x) ** 2, x[i]) * r + D(norm(x) ** 2, x[i]), 2 * x[i] * r + 2 * x[i]))
    verdict = settle(claim, derive(claim).cite(cited))
    assert verdict.payload["cites"] == ["square"]


def test_what_is_shown_and_what_is_stored():
    verdict = settle(corrected, derived(corrected), failure())
    shown = verdict._repr_mimebundle_()
    assert shown[VERDICT_MIME] == verdict.payload
    assert "proved, corrected" in shown["text/markdown"] and str(verdict) in shown["text/plain"]
    assert verdict.payload["for_every"] == ["d"]
    assert verdict.payload["checked_at"] == [[1], [2], [4], [5]]
    assert "both sides evaluated at $d$ = $1$, $2$, $4$, $5$" in shown["text/markdown"]


def test_sizes_are_said_by_their_names():
    m, d = dimension("m"), dimension("d")
    a, c = Variable("a", n, m), Variable("c", m, d)
    claim = make("sizes", Equation(gradient(norm(a * c) ** 2, c), 2 * a.T * a * c))
    verdict = settle(claim, prove(*claim.equations[0].sides))
    assert verdict.payload["for_every"] == ["n", "m", "d"] and [4, 1, 3] in verdict.payload["checked_at"]
    assert "evaluated at $(n, m, d)$ = $(1, 1, 1)$, $(1, 3, 2)$" in str(verdict._repr_mimebundle_()["text/markdown"])


def test_definitions_of_one_name_do_not_stand_in_for_each_other():
    f = Definition("f", [x], inner(exp(A * x), ones(n)))
    other = Definition("f", [x], norm(x) ** 2)
    claim = make("named", Equation(D(f(x), x[i]), inner(exp(A * x), A[:, i])))
    with pytest.raises(NotSettled, match="no proof was given"):
        settle(claim, prove(D(other(x), x[i]), 2 * x[i]))
