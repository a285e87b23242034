"""Chains of inequalities, written as on a board: a start, then for each line what it is bounded by, and why.

    proof = bound(lemma_5_6)
    proof.by(fact_3_1_4.at({u: A * x, v: A * y}))
    proof.by(norm(A) <= R, ...)          # hypotheses of the claim, as Inequality objects

Each line is made by the rules of `order`. A reason that does not apply, whose hypotheses are not established, or that gives
something else than the line that was written, is refused where it stands.
"""

from __future__ import annotations

import contextlib
import inspect
import weakref
from dataclasses import dataclass

from sympy.core.relational import Relational

from anysize.board.claim import Claim
from anysize.board.lines import Lines
from anysize.evidence.check import explained
from anysize.evidence.counterexample import several
from anysize.evidence.rewriting import follows
from anysize.kernel import identity, inverses, order
from anysize.kernel.theorem import RULES, Bound, Proof
from anysize.language import terms as t
from anysize.language.errors import NotProved, StatementError
from anysize.language.relations import Equation, Inequality
from anysize.language.substitution import Substitution
from anysize.language.walk import indices_of, variables_of
from anysize.show.latex import latex

_proved: weakref.WeakKeyDictionary = weakref.WeakKeyDictionary()  # the bound of a finished chain -> its claim


@dataclass(frozen=True)
class Reason:
    """A bound with what a reader is told of it, and the claim it was proved for, if any."""

    bound: Bound
    text: str
    claim: Claim | None = None

    def at(self, mapping: dict) -> Reason:
        """The same for these values of its variables."""
        return Reason(order.instance(self.bound, mapping), self.text, self.claim)

    def given(self, *facts) -> Reason:
        """The same, with hypotheses replaced by these facts, where they prove them."""
        given = [f if isinstance(f, (Equation, Inequality, Proof)) else as_reason(f).bound for f in facts]
        return Reason(order.discharge(self.bound, *given), self.text, self.claim)


class Citable:
    """What has a `reason`, and so can be cited in a chain."""

    def at(self, mapping: dict) -> Reason:
        """The same for these values of its variables."""
        return self.reason.at(mapping)


def reason(bound: Bound, text: str) -> Reason:
    """A bound made by the rules of `order`, with the words that stand beside its line."""
    return Reason(as_reason(bound).bound, text)


def as_reason(fact) -> Reason:
    """A hypothesis, a bound, a finished chain, a fact or a reason, as a reason."""
    if isinstance(fact, Reason):
        return fact
    if isinstance(fact, Citable):
        return fact.reason
    if isinstance(fact, Inequality):
        return Reason(order.assume(fact), f"${latex(fact)}$")
    if isinstance(fact, Equation):
        if t.shape_of(fact.lhs) != (1, 1):
            raise NotProved(f"{fact} is one of vectors or matrices; write the next line with to(…), which uses it")
        proof = identity.consequence(*fact.sides, ((fact, 1, *indices_of(*fact.sides)),))
        return Reason(order.equal(proof), f"${latex(fact)}$")
    if isinstance(fact, Bound):
        return Reason(fact, fact.rule)
    if isinstance(fact, Claim):
        raise NotProved(f"{fact.id} is a claim, which is no reason before it is proved; give its finished chain")
    if (name := getattr(fact, "__name__", "")) in RULES:
        raise NotProved(f"{name} is a rule; say to what it is applied: order.{name}{inspect.signature(fact)}")
    hint = "; write Inequality(smaller, larger)" if isinstance(fact, Relational) else ""
    raise NotProved(f"{fact!r} is no reason: give a hypothesis, a bound, a finished chain or a fact{hint}")


class Chain(Lines, Citable):
    """A chain from one side of an inequality towards the other.

    `bound(claim)` starts at the smaller side; `bound(claim, down=True)` at the larger one, and goes down.
    """

    def __init__(self, start, up: bool = True, claim=None, goal: Inequality | None = None, hypotheses=()):
        super().__init__(start, claim)
        self.up, self.goal, self.hypotheses = up, goal, tuple(hypotheses)

    def by(self, *facts, to=None, because: str | None = None, within=None) -> Chain:
        """The next line: the last one with each fact applied in turn; `to` writes the line as it should look.

        `within` names a part of the line, such as one of its terms: nothing outside of it is replaced.
        Raises NotProved where a fact does not apply, needs a hypothesis that is not established, or gives another line.
        """
        if not facts:
            raise NotProved("a line needs a reason; one that is equal to the last is written with to(…)")
        reasons = [as_reason(f) for f in facts]
        steps, here = [], self.last
        for fact, r in zip(facts, reasons, strict=True):
            step = self._established(r)
            try:
                replaced = self._replaced(here, r, step, within)
            except NotProved as problem:
                raise self.refused(f"{problem}{_as_it_stands(fact)}") from None
            steps.append(replaced)
            here = replaced.upper if self.up else replaced.lower
        if to is not None:
            steps.append(self._equal(here, t.as_expression(to), f"{', '.join(r.text for r in reasons)} give"))
            here = t.as_expression(to)
        text = because or ", ".join(dict.fromkeys(r.text for r in reasons))
        relation = r"\leq" if self.up else r"\geq"
        self._add(relation, here, text, steps)
        self._cite(r.claim for r in reasons)
        return self

    def _replaced(self, here, r: Reason, step: Bound, within) -> Bound:
        """The line with a bound applied to it; the left side of an equation is replaced wherever it stands."""
        if r.bound.rule != "equal":
            return order.replace(here, step, up=self.up, **({} if within is None else {"within": within}))
        if within is not None:
            raise NotProved("an equation is used wherever its left side stands; write the line with to(…)")
        proof = identity.congruence(here, dict(r.bound.arguments)["proof"])
        if self.up:
            return order.equal(proof)
        return order.equal(follows(proof.rhs, here, (proof,)))

    def to(self, expression, because: str) -> Chain:
        """The next line, equal to the last one for every size; equations among the hypotheses are used where needed."""
        expression = t.as_expression(expression)
        self._add("=", expression, because, [self._equal(self.last, expression, "the last line is")])
        return self

    def follow(self, chain: Chain, mapping: dict, *facts) -> Chain:
        """The lines of a finished chain, for these values of its variables; it must start where this one has arrived.

        Hypotheses of that chain which this one does not have are proved by `facts`; the words beside a line, and the
        citations, are then those of the facts. Raises NotProved where a hypothesis is not established.
        """
        if chain.up != self.up:
            raise self.refused("a chain that goes up cannot follow one that goes down, nor the other way round")
        change, known = Substitution(mapping), [as_reason(f) for f in (*facts, *self.hypotheses)]
        start = change(chain.start)
        before = [self._equal(self.last, start, "the last line is")] if self.last != start else []
        for relation, expression, text, line in chain.lines:
            step = order.instance(line, mapping)
            for h in line.hypotheses:
                needed = order.changed(h, change)
                fact = next((r for r in known if order.settles(r.bound, needed)), None)
                if fact is not None:
                    step = order.discharge(step, fact.bound)
                    text = text.replace(f"${latex(h)}$", fact.text)
                    self._cite([fact.claim])
            self._add(relation, change(expression), text, [*before, self._established(Reason(step, text))])
            before = []
        self._cite(chain.cites)
        return self

    def _cite(self, claims):
        self.cites += [c for c in dict.fromkeys(claims) if c is not None and c not in self.cites]

    def _equal(self, here, there, what) -> Bound:
        sides = (here, there) if self.up else (there, here)
        try:
            return order.same(*sides)
        except NotProved as problem:
            given = [*(h for h in self.hypotheses if isinstance(h, Equation)), *inverses.of(*sides)]
            with contextlib.suppress(NotProved):
                if given:
                    return order.equal(follows(*sides, given))
            why = explained(problem, Equation(*sides), hypotheses=self.hypotheses)
            raise self.refused(f"{what} {here}, not {there}: {why}") from None

    def _established(self, r: Reason) -> Bound:
        """The reason's bound under the chain's own hypotheses only."""
        bound = order.discharge(r.bound, *self.hypotheses)
        loose = [h for h in bound.hypotheses if not any(h == g for g in self.hypotheses)]
        if loose:
            name = r.claim.id if r.claim else r.text
            raise self.refused(f"{name} needs {loose[0]}, which is neither a hypothesis nor shown")
        return bound

    def _add(self, relation, expression, text, steps):
        line = order.transitive(*steps[:: 1 if self.up else -1])
        self.lines.append((relation, expression, text, line))
        self._cite(claims_in(line))

    @property
    def bound(self) -> Bound:
        """start ≤ last (or last ≤ start), under the hypotheses that were used.

        For a claim, the last line must be its other side. Raises NotProved otherwise.
        """
        out = order.transitive(*self.theorems()[:: 1 if self.up else -1])
        if self.goal is not None:
            end = self.goal.upper if self.up else self.goal.lower
            if self.goal.strict:
                raise NotProved(f"{self.claim.id} claims {self.goal}, but a chain only shows the weak inequality")
            if self.last != end:
                raise NotProved(f"the chain of {self.claim.id} has reached {self.last}, but the claim's side is {end}")
            if self.goal not in self.claim.equations:
                raise NotProved(f"{self.claim.id} does not claim {self.goal}")
            _proved[out] = self.claim
        return out

    @property
    def reason(self) -> Reason:
        """The finished chain as a reason for a line of another chain."""
        bound = self.bound
        text = self.claim.reference if self.claim else f"${latex(bound.lower)} \\leq {latex(bound.upper)}$"
        return Reason(bound, text, self.claim)

    @property
    def unused(self) -> list:
        """The hypotheses that no line needed."""
        used = self.bound.hypotheses
        return [h for h in self.hypotheses if not any(h == u for u in used)]


def _as_it_stands(fact) -> str:
    """How to use what was cited without values for its variables."""
    if not isinstance(fact, Citable) or not (variables := variables_of(*fact.reason.bound.relation.sides)):
        return ""
    return f"; at other values of its variables it is .at({{{', '.join(f'{v.name}: …' for v in variables)}}})"


def claims_in(bound: Bound) -> dict:
    """The claims from whose finished chains a bound was made, through whatever rules, so that none is used uncited."""
    found, seen, open_ends = {}, set(), [bound]
    while open_ends:
        b = open_ends.pop()
        if not isinstance(b, Bound) or b in seen:
            continue
        seen.add(b)
        if b in _proved:
            found[_proved[b]] = True
        else:
            open_ends += reversed(b.parents)
    return found


def bound(claim_or_expression, part: int = 0, down: bool = False, hypotheses=()) -> Chain:
    """Start a chain at one side of a claim (of its inequality number `part`, counted from 0), or at any expression."""
    if isinstance(claim_or_expression, (Equation, Inequality)):
        raise StatementError(f"{claim_or_expression} is not a claim; begin at one of its sides, or make it a Claim")
    if isinstance(claim_or_expression, Claim):
        goal = claim_or_expression.part(part, Inequality)
        start = goal.upper if down else goal.lower
        return Chain(start, not down, claim_or_expression, goal, claim_or_expression.hypotheses)
    return Chain(claim_or_expression, not down, hypotheses=several(hypotheses))
