"""Facts: claims that come with their proofs, which any book may cite.

@fact("cauchy-schwarz", "Cauchy–Schwarz", "…", Inequality(absolute(inner(u, v)), norm(u) * norm(v)))
def cauchy_schwarz(claim): ...            # its finished proof, made when somebody asks for it

bound(…).by(cauchy_schwarz.at(u=A * x, v=y))
"""

from __future__ import annotations

import sys
from collections.abc import Callable
from dataclasses import dataclass
from functools import cached_property

from anysize.board import register
from anysize.board.chain import Citable, Reason
from anysize.board.claim import Claim
from anysize.board.derivation import Cited
from anysize.board.verdict import Verdict, settle
from anysize.evidence.check import prove
from anysize.language.errors import StatementError
from anysize.language.relations import Equation
from anysize.language.substitution import Substitution
from anysize.language.terms import sign_of
from anysize.language.walk import variables_of


@dataclass(frozen=True, eq=False, repr=False)
class Fact(Citable):
    """A claim of one relation, and its proof: a chain or a derivation, which is made once, when it is first needed.

    It is cited like a finished proof: an inequality by `by`, an equation by `cite`, each at other values of its variables by
    `at`. A reader is told where it is imported from, unless a book states its claim.
    """

    claim: Claim
    prove: Callable
    home: str  # the package that it is imported from

    @property
    def relation(self):
        return self.claim.equations[0]

    @property
    def says(self) -> str:
        """The relation, and where it holds: log(s) <= s - 1 where s > 0."""
        signs = {v: sign_of(v) for v in variables_of(*self.relation.sides)}
        where = [f"{v} {'>' if sign == 'positive' else '>='} 0" for v, sign in signs.items() if sign]
        where += map(str, self.claim.hypotheses)
        return f"{self.relation} where {', '.join(where)}" if where else str(self.relation)

    @property
    def name(self) -> str:
        """What to import from the module."""
        return self.claim.id.replace("-", "_")

    @property
    def address(self) -> str:
        return f"{self.home}.{self.name}"

    @cached_property
    def proof(self):
        """Its finished derivation or chain. Raises NotProved where it is none."""
        return self.prove(self.claim)

    @cached_property
    def verdict(self) -> Verdict:
        return settle(self.claim, self.proof)

    @property
    def reason(self) -> Reason:
        """What a line of a chain cites."""
        if isinstance(self.relation, Equation):
            raise StatementError(
                f"{self.name} is an equation: write the next line with to(…), or cite it in a derivation"
            )
        return self.proof.reason

    @property
    def cited(self) -> Cited:
        """What a derivation cites."""
        if not isinstance(self.relation, Equation):
            raise StatementError(f"{self.name} is an inequality: it is a reason for a line of a chain, by(…)")
        return self.at()

    def at(self, mapping: dict | None = None, **named) -> Reason | Cited:
        """The fact for these values of its variables: `at({u: A * x})` or, by their names, `at(u=A * x)`.

        Raises StatementError for a name that none of them has, ShapeMismatch for a value that does not fit.
        """
        known = {v.name: v for v in variables_of(*self.relation.sides)}
        if unknown := [name for name in named if name not in known]:
            raise StatementError(f"{self.name} has no variable {unknown[0]}; it speaks of {', '.join(known)}")
        mapping = {**(mapping or {}), **{known[name]: value for name, value in named.items()}}
        if not isinstance(self.relation, Equation):
            return self.reason.at(mapping)
        return Cited(self.claim, prove(*map(Substitution(mapping), self.relation.sides)))

    def _repr_mimebundle_(self, include=None, exclude=None):
        return self.claim._repr_mimebundle_()

    def __repr__(self):
        return f"{self.name}: {self.says}"


def fact(id: str, source: str, title: str, relation, **fields):
    """Make a function that proves a claim into the fact; `fields` are further ones of `Claim`."""

    def made(function: Callable) -> Fact:
        module = sys.modules[function.__module__]
        home = module.__package__ or module.__name__
        found = Fact(Claim(id, "lemma", title, source, (relation,), **fields), function, home)
        register.shelve(found.claim, found)
        return found

    return made
