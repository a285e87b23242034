"""Verdicts: computed from evidence, never typed.

`settle(claim, …)` looks at what it is given (finished derivations or kernel proofs, certified counterexamples to the
printed form), checks that this is evidence for this claim, and says what follows. It raises NotSettled otherwise.
"""

from __future__ import annotations

from dataclasses import dataclass

from .claim import Claim
from .counterexample import Counterexample, certify
from .derivation import Derivation
from .kernel import Proof, issued
from .render import VERDICT_MIME, Markdown
from .typeset import latex

PROVED = "proved"
CORRECTED = "proved, corrected"
OPEN = "open"


class NotSettled(Exception):
    """The evidence does not settle the claim; the message says what is missing."""


@dataclass(frozen=True)
class Verdict:
    """What the evidence says of a claim. `payload` is the machine-readable form kept in the notebook."""

    claim: Claim
    payload: dict
    cites: tuple = ()
    counterexamples: tuple = ()

    @property
    def word(self) -> str:
        return self.payload["verdict"]

    def _repr_mimebundle_(self, include=None, exclude=None):
        shown = Markdown("", [self._sentence()])._repr_mimebundle_()
        return {**shown, "text/plain": str(self), VERDICT_MIME: self.payload}

    def _sentence(self) -> str:
        p = self.payload
        parts = [
            f"{badge(self.word)} {self.claim.reference} for every ${', '.join(p['for_every'])}$".replace("$$", "size")
        ]
        parts.append(f"{p['lines']} line{'s' * (p['lines'] != 1)}" if p["lines"] else "compared in normal form")
        if p["cites"]:
            parts.append("cites " + ", ".join(c.reference for c in self.cites))
        if p["nonzero"]:
            parts.append("assuming nonzero " + ", ".join(f"${s}$" for s in p["nonzero"]))
        sizes = ", ".join(f"({a}, {b})" for a, b in p["checked_at"])
        parts.append(f"both sides evaluated at $(n, d)$ = {sizes}")
        if p["counterexamples"]:
            found = [c.sentence for c in self.counterexamples]
            parts.append("as printed it fails " + "; ".join(s[0].lower() + s[1:].rstrip(".") for s in found))
        return " · ".join(parts)

    def __str__(self):
        return f"{self.claim.id}: {self.word}"

    __repr__ = __str__


def link(claim: str) -> str:
    """A link to a statement that shows its label, in MyST."""
    return f"{{prf:ref}}`{claim.replace('-', ' ')} <{claim}>`"


def badge(word: str) -> str:
    """The coloured word by a claim."""
    name = word.replace(", ", "-").replace(" ", "-")
    return f'<span class="verdict verdict-{name}">{word}</span>'


def settle(claim: Claim, *evidence) -> Verdict:
    """The verdict on a claim.

    evidence: for each equation of the claim a finished Derivation or a Proof of it; where the claim has a printed form
    that differs, a certified Counterexample to it. Raises NotSettled with what is missing or does not belong.
    """
    proofs, cites, lines = _proofs(claim, evidence)
    refuted = _refutations(claim, evidence)
    unused = [e for e in evidence if not isinstance(e, (Derivation, Proof, Counterexample))]
    if unused:
        raise NotSettled(f"{claim.id}: {unused[0]!r} is no evidence; give derivations, proofs and counterexamples")
    payload = {
        "schema": 1,
        "claim": claim.id,
        "title": claim.title,
        "source": claim.source,
        "verdict": CORRECTED if refuted else PROVED,
        "for_every": sorted({str(s) for p in proofs for s in p.sizes}, reverse=True),
        "lines": lines,
        "cites": [c.id for c in cites],
        "nonzero": sorted({latex(e) for p in proofs for e in p.nonzero}),
        "checked_at": [list(s) for s in sorted(set.intersection(*(set(p.checked_at) for p in proofs)))],
        "counterexamples": [str(r) for r in refuted],
    }
    return Verdict(claim, payload, tuple(cites), tuple(refuted))


def _proofs(claim, evidence):
    given = {}
    cites, lines = [], 0
    for e in evidence:
        if isinstance(e, Derivation):
            if e.claim is not claim:
                raise NotSettled(f"{claim.id}: a derivation of {e.claim.id if e.claim else 'no claim'} was given")
            cites += [c for c in e.cites if c not in (*cites, claim)]
            lines += len(e.lines)
            proof = e.proof
        elif isinstance(e, Proof):
            proof = e
        else:
            continue
        if not issued(proof):
            raise NotSettled(f"{claim.id}: {proof.equation} comes with a proof that the kernel did not make")
        given[proof.equation] = proof
    if not claim.equations:
        raise NotSettled(f"{claim.id} states no equation")
    missing = [str(e) for e in claim.equations if e not in given]
    if missing:
        raise NotSettled(f"{claim.id}: no proof was given of {missing[0]}")
    stray = [str(e) for e in given if e not in claim.equations]
    if stray:
        raise NotSettled(f"{claim.id} does not claim {stray[0]}")
    extra = [e for p in given.values() for e in p.nonzero if e not in claim.nonzero]
    if extra:
        raise NotSettled(f"{claim.id}: the proof takes {extra[0]} to be nonzero, which the claim does not say")
    return [given[e] for e in claim.equations], cites, lines


def _refutations(claim, evidence):
    found = [e for e in evidence if isinstance(e, Counterexample)]
    if claim.printed and not found:
        raise NotSettled(f"{claim.id} was printed differently: give a counterexample to the printed form")
    again = []
    for e in found:
        try:
            certified = [certify(q.lhs, q.rhs, e.values, e.indices, q, claim.nonzero, e.sizes) for q in claim.printed]
        except ValueError as problem:
            raise NotSettled(f"{claim.id}: the instance given does not fit the printed form: {problem}") from None
        if not any(certified):
            raise NotSettled(f"{claim.id}: an instance was given on which the printed form does not fail")
        again += [c for c in certified if c]
    return again
