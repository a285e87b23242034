"""Verdicts: computed from evidence, never typed.

`settle(claim, …)` looks at what it is given (finished derivations or kernel proofs, certified counterexamples to the
printed form), checks that this is evidence for this claim, and says what follows. It raises NotSettled otherwise.
"""

from __future__ import annotations

import contextlib
import contextvars
import json
import weakref
from dataclasses import dataclass

from anysize.board.chain import Chain, claims_in
from anysize.board.claim import Claim
from anysize.board.derivation import Derivation
from anysize.board.measure import Measurement, figures, recomputed, span
from anysize.board.misprint import one_sign_apart
from anysize.board.register import published, shelved
from anysize.evidence.check import check_by_numbers, uncompared
from anysize.evidence.counterexample import Counterexample, satisfied, unmet, violation
from anysize.kernel.polynomial import holding
from anysize.kernel.theorem import Theorem, issued, need_proof
from anysize.language.errors import NotProved
from anysize.language.relations import Equation, Inequality
from anysize.language.walk import sizes_of
from anysize.show.latex import latex
from anysize.show.render import VERDICT_MIME, Markdown

PROVED = "proved"
RESTORED = "proved, restored"
CORRECTED = "proved, corrected"
REFUTED = "refuted"
ILL_TYPED = "ill-typed"
MEASURED = "measured"
DIFFERS = "measured, differs"
UNDECIDED = "measured, undecided"
OPEN = "open"


class NotSettled(Exception):
    """The evidence does not settle the claim; the message says what is missing."""


_given: weakref.WeakKeyDictionary = weakref.WeakKeyDictionary()


@dataclass(frozen=True, eq=False)
class Verdict:
    """What the evidence says of a claim. `payload` is the machine-readable form kept in the notebook."""

    claim: Claim
    payload: dict
    cites: tuple = ()
    counterexamples: tuple = ()
    theorems: tuple = ()  # one for each relation of the claim

    @property
    def word(self) -> str:
        return self.payload["verdict"]

    def _repr_mimebundle_(self, include=None, exclude=None):
        self._need_given()
        table = [_measurements(self.claim, self.payload)] if self.claim.measures else []
        shown = Markdown("", [self._sentence(), *table])._repr_mimebundle_()
        return {**shown, "text/plain": str(self), VERDICT_MIME: self.payload}

    def _need_given(self) -> None:
        if _given.get(self) != _content(self):
            raise NotSettled(f"this verdict on {self.claim.id} was not given by settle(…), or was changed since")

    def _sentence(self) -> str:
        p = self.payload
        every = f" for every ${', '.join(p['for_every'])}$" if p["for_every"] and self.claim.equations else ""
        parts = [f"{badge(self.word)} {self.claim.reference}{every}"]
        if self.claim.measures:
            return parts[0]
        if p["lines"]:
            parts.append(f"{p['lines']} line{'s' * (p['lines'] != 1)}")
        if p["cites"]:
            parts.append("cites " + ", ".join(c.reference for c in self.cites))
        if p["nonzero"]:
            parts.append("assuming nonzero " + ", ".join(f"${s}$" for s in p["nonzero"]))
        if p["unused"]:
            parts.append("not needed: " + ", ".join(f"${s}$" for s in p["unused"]))
        if p["checked_at"]:
            parts.append(
                f"both sides evaluated at {_tuple(p['for_every'])} = {', '.join(map(_tuple, p['checked_at']))}"
            )
        if p["counterexamples"]:
            found = [c.sentence for c in self.counterexamples]
            parts.append("as printed it fails " + "; ".join(s[0].lower() + s[1:].rstrip(".") for s in found))
        if "ill_typed" in p:
            parts.append("as printed its shapes do not fit: " + "; ".join(f"`{m}`" for m in p["ill_typed"]))
        return " · ".join(parts)

    def __str__(self):
        self._need_given()
        return f"{self.claim.id}: {self.word}"

    __repr__ = __str__


def _tuple(values) -> str:
    return f"${values[0]}$" if len(values) == 1 else f"$({', '.join(map(str, values))})$"


def badge(word: str) -> str:
    """The coloured word by a claim."""
    return f'<span class="verdict verdict-{css(word)}">{word}</span>'


def css(word: str) -> str:
    """A verdict in the name of a class."""
    return word.replace(", ", "-").replace(" ", "-")


_heard: contextvars.ContextVar[list | None] = contextvars.ContextVar("verdicts", default=None)


@contextlib.contextmanager
def settling():
    """The verdicts that are reached inside, in a list."""
    with holding(_heard, []):
        yield _heard.get()


def settle(claim: Claim, *evidence) -> Verdict:
    """The verdict on a claim; where a book states a claim of that id, on that one alone.

    evidence  for each equation of the claim a finished Derivation or a Proof of it, for each inequality a finished Chain or
              a Bound, for each of its measures a Measurement; where the claim has a printed form that differs, a certified
              Counterexample to it
    Raises NotSettled with what is missing or does not belong.
    """
    if type(claim) is not Claim:
        raise NotSettled(f"{claim!r} is no claim; the claim comes first: settle(claim, evidence, …)")
    known = published(claim.id)
    if known not in (None, claim):
        raise NotSettled(f"{claim.id} is stated otherwise in its book, as {known}; only that is settled under this id")
    unknown = [e for e in evidence if not isinstance(e, (Derivation, Chain, Theorem, Counterexample, Measurement))]
    if unknown:
        raise NotSettled(
            f"{claim.id}: {unknown[0]!r} is no evidence; give derivations, proofs, chains, counterexamples, measurements"
        )
    refuted = _refutations(claim, evidence)
    theorems = _proved(claim, evidence)
    measured = _measured(claim, evidence)
    ill_typed = [m.message for m in claim.misfits]
    if not claim.equations and not (refuted or ill_typed or measured):
        raise NotSettled(f"{claim.id} states nothing, and nothing printed is refuted")
    steps = [e for e in evidence if isinstance(e, (Derivation, Chain))]
    cited = [c for e in steps for c in e.cites] + [c for theorem in theorems for c in claims_in(theorem)]
    cites = [c for c in dict.fromkeys(cited) if c != claim]
    used = {h for theorem in theorems for h in theorem.hypotheses}
    chained = any(isinstance(r, Inequality) for r in claim.equations)
    payload = {
        "schema": 2,
        "claim": claim.id,
        "fingerprint": claim.fingerprint,
        "title": claim.title,
        "source": claim.source,
        "verdict": _word(claim, refuted, ill_typed, measured),
        "for_every": list(map(latex, _sizes(claim))),
        "lines": sum(len(e.lines) for e in steps),
        "cites": [fact.address if (fact := shelved(c)) else c.id for c in cites],
        "nonzero": sorted({latex(e) for theorem in theorems for e in theorem.nonzero}),
        "hypotheses": [latex(h) for h in claim.hypotheses],
        "unused": [latex(h) for h in claim.hypotheses if (chained or isinstance(h, Equation)) and h not in used],
        "checked_at": _checked(claim),
        "stated": [latex(e) for e in claim.equations],
        "printed": [latex(e) for e in claim.printed_relations],
        "one_sign": any(one_sign_apart(p, e) for p in claim.printed_relations for e in claim.equations),
        "counterexamples": [str(r) for r in refuted],
        "instances": [r.instance for r in refuted],
    } | {key: value for key, value in (("ill_typed", ill_typed), ("measured", measured)) if value}
    verdict = Verdict(claim, payload, tuple(cites), tuple(refuted), tuple(theorems))
    _given[verdict] = _content(verdict)
    if _heard.get() is not None:
        _heard.get().append(verdict)
    return verdict


def _content(verdict) -> tuple:
    """What is shown of a verdict."""
    shown = json.dumps(verdict.payload, sort_keys=True)
    return shown, verdict.claim.reference, [c.reference for c in verdict.cites], list(map(str, verdict.counterexamples))


def _word(claim, refuted, ill_typed, measured) -> str:
    if measured:
        outcomes = {f["outcome"] for f in measured}
        return DIFFERS if "otherwise" in outcomes else UNDECIDED if "not decided" in outcomes else MEASURED
    if claim.equations:
        return CORRECTED if refuted or ill_typed else RESTORED if claim.lost else PROVED
    return REFUTED if refuted else ILL_TYPED


def _sizes(claim) -> list:
    return sizes_of(*(s for e in (*claim.equations, *claim.printed_relations) for s in e.sides))


def _checked(claim) -> list:
    """The values of the claim's sizes at which both sides of every equation were compared by numbers."""
    equations = [e for e in claim.equations if isinstance(e, Equation)]
    given = {"nonzero": claim.nonzero, "symbols": _sizes(claim), "hypotheses": claim.given_equations}
    sizes = [set(check_by_numbers(e, **given)) for e in equations]
    if not all(sizes) and not claim.given_equations:
        raise NotSettled(f"{claim.id}: {uncompared(claim.nonzero)}")
    return [list(s) for s in sorted(set.intersection(*sizes)) if s] if sizes else []


def _proved(claim, evidence) -> list:
    """A theorem for each relation of the claim, in its order. Nothing in the evidence may be beside the point."""
    theorems = []
    for e in evidence:
        if isinstance(e, (Derivation, Chain)):
            if e.claim != claim:
                what = "derivation" if isinstance(e, Derivation) else "chain"
                raise NotSettled(f"{claim.id}: a {what} for {e.claim.id if e.claim else 'no claim'} was given")
            e = e.proof if isinstance(e, Derivation) else e.bound  # asked for once: what is checked is what is used
        if isinstance(e, Theorem):
            if not issued(e):
                raise NotSettled(f"{claim.id}: {e.relation} comes with a proof that the kernel did not make")
            theorems.append(e)
    try:
        shown = [need_proof(r, claim.hypotheses, claim.nonzero, theorems) for r in claim.equations]
    except NotProved as problem:
        raise NotSettled(f"{claim.id}: {problem}") from None
    if stray := [e.relation for e in theorems if e.relation not in claim.equations]:
        raise NotSettled(f"{claim.id} does not claim {stray[0]}")
    if claim.equations and claim.hypotheses:
        _satisfiable(claim)
    return shown


def _satisfiable(claim):
    """That some values satisfy the hypotheses; what follows from contradictory ones says nothing."""
    witness = claim.witness or satisfied(claim.hypotheses, claim.nonzero)
    if not witness:
        raise NotSettled(
            f"{claim.id} gives no values for which its hypotheses hold, and none were found; "
            "give some as witness={variable: entries}, or see whether the hypotheses contradict each other"
        )
    try:
        failing = unmet(claim.hypotheses, claim.nonzero, witness)
    except ValueError as problem:
        raise NotSettled(f"{claim.id}: its witness does not fit: {problem}") from None
    if failing:
        raise NotSettled(f"{claim.id}: its hypothesis {failing} is not shown to hold at its witness")


def _refutations(claim, evidence):
    found = [e for e in evidence if isinstance(e, Counterexample)]
    if claim.printed_relations and not found:
        raise NotSettled(f"{claim.id} was printed differently: give a counterexample to the printed form")
    again = []
    for e in found:
        try:
            given = claim.assumed_in_print, e.values, e.indices, claim.nonzero, e.sizes
            certified = [violation(q, *given) for q in claim.printed_relations]
        except ValueError as problem:
            raise NotSettled(f"{claim.id}: the instance given does not fit the printed form: {problem}") from None
        if not any(certified):
            raise NotSettled(f"{claim.id}: an instance was given on which the printed form does not fail")
        again += [c for c in certified if c]
    standing = [q for q in claim.printed_relations if not any(c.equation == q for c in again)]
    if standing:
        raise NotSettled(f"{claim.id}: no counterexample was given to the printed {standing[0]}")
    return again


def _measured(claim, evidence) -> list:
    """Each quantity that the claim speaks of: what was predicted, what was found, and the samples it follows from."""
    given = {e.name: e for e in evidence if type(e) is Measurement}
    if len(given) < sum(isinstance(e, Measurement) for e in evidence):
        raise NotSettled(f"{claim.id}: one quantity was measured twice")
    wanted = {m.name: m for m in claim.measures}
    if missing := [name for name in wanted if name not in given]:
        raise NotSettled(f"{claim.id}: no measurement was given of {missing[0]}")
    if stray := [name for name in given if name not in wanted]:
        raise NotSettled(f"{claim.id} does not speak of {stray[0]}")
    if claim.measures and len(evidence) > len(given):
        raise NotSettled(f"{claim.id} is about an experiment: measurements settle it, nothing else")
    return [figures(given[name], m) for name, m in wanted.items()]


def check_measured(claim: Claim, payload: dict):
    """That the figures and the verdict in the payload of a measured claim follow from the samples kept in it.

    Raises ValueError where they do not, or where they are not about the quantities of the claim.
    """
    kept = payload["measured"]
    if [f["name"] for f in kept] != [m.name for m in claim.measures]:
        raise ValueError(f"{claim.id} is about {', '.join(m.name for m in claim.measures)}, not what was measured")
    for found, measure in zip(kept, claim.measures, strict=True):
        if (again := recomputed(found, measure)) != found:
            wrong = next(key for key in again.keys() | found.keys() if again.get(key) != found.get(key))
            given, said = again.get(wrong), found.get(wrong)
            raise ValueError(f"{claim.id}: the samples of {measure.name} give {wrong} = {given}, not {said}")
    if payload["verdict"] != (follows := _word(claim, (), (), kept)):
        raise ValueError(f"{claim.id}: it is {follows} by what was measured, not {payload['verdict']}")


def _measurements(claim, payload) -> str:
    lines = ["| Quantity | Predicted | Found, with 95 % interval | Runs | Outcome |", "|:--|:--|:--|--:|:--|"]
    for f in payload["measured"]:
        low, high = f["interval"]
        found = f"{f['value']:g} ({'all runs: ' * (f['statistic'] == span.address)}{low:g} to {high:g})"
        lines.append(f"| {f['quantity']} | {f['predicted']} | {found} | {f['repetitions']} | {f['outcome']} |")
    return "\n".join(lines)
