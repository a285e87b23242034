"""A claim: what the book states, as data. It carries no verdict."""

from __future__ import annotations

from dataclasses import dataclass

from . import terms as t
from .evaluate import indices_of, variables_of
from .kernel import Equation
from .render import Markdown
from .typeset import latex


@dataclass(frozen=True)
class Claim:
    """A statement with its name, its source, and its equations for every size.

    id        the label used everywhere, such as "lemma-4.5.1"
    kind      the environment it is set in: "lemma", "definition", "proposition", …
    title     a few words
    source    where the paper has it
    equations what is claimed: one Equation or several
    printed   the equations as printed in the text we worked from, where they differ
    where     the definitions that the equations use and this statement introduces
    note      a sentence for the reader, where the equations alone do not say enough
    nonzero   scalar expressions that the claim takes to be nonzero
    """

    id: str
    kind: str
    title: str
    source: str
    equations: tuple[Equation, ...]
    printed: tuple[Equation, ...] = ()
    where: tuple[t.Definition, ...] = ()
    note: str = ""
    nonzero: tuple = ()

    @property
    def lhs(self):
        return self.equations[0].lhs

    @property
    def rhs(self):
        return self.equations[0].rhs

    @property
    def reference(self) -> str:
        """A link to the statement, in MyST."""
        return f"{{prf:ref}}`{self.source} <{self.id}>`"

    @property
    def given(self) -> str:
        """What the variables are, read off their shapes."""
        sides = [s for e in (*self.equations, *self.printed) for s in (e.lhs, e.rhs)] + list(self.nonzero)
        variables = ", ".join(f"${latex(v)} \\in {_space(v)}$" for v in variables_of(*sides))
        indices = ", ".join(f"${latex(k)} \\in [{latex(k.size)}]$" for k in indices_of(*sides))
        nonzero = ", ".join(f"${latex(e)} \\neq 0$" for e in self.nonzero)
        hypotheses = f" with {nonzero}" if nonzero else ""
        return f"Let {variables}{hypotheses}." + (f" For every {indices}," if indices else " Then")

    @property
    def statement(self) -> Markdown:
        """The theorem that a reader sees."""
        body = [self.given, *(f"$$\n{e.latex}\n$$" for e in self.equations)]
        if self.where:
            body.append("where " + " and ".join(f"${d.formula_latex}$" for d in self.where) + ".")
        if self.note:
            body.append(self.note)
        body.append(f"*In the paper: {self.source}.*")
        return Markdown(f"```{{prf:{self.kind}}} {self.title}\n:label: {self.id}\n", body, "\n```")

    @property
    def as_printed(self) -> Markdown:
        """The equations as printed in the text we worked from."""
        if not self.printed:
            raise ValueError(f"{self.id} stands as printed; see its statement")
        title = f"As printed in the text we worked from ({self.source})"
        body = [self.given, *(f"$$\n{e.latex}\n$$" for e in self.printed)]
        return Markdown(f"```{{admonition}} {title}\n:class: as-printed\n", body, "\n```")

    def _repr_mimebundle_(self, include=None, exclude=None):
        return self.statement._repr_mimebundle_()

    def __str__(self):
        return f"{self.id} ({self.source}): " + "; ".join(map(str, self.equations))

    __repr__ = __str__


def _space(v) -> str:
    if not t.is_term(v):
        return r"\mathbb{R}_{>0}" if v.is_positive else r"\mathbb{R}"
    return r"\mathbb{R}^{%s}" % r" \times ".join([latex(s) for s in v.shape if s != 1] or ["1"])
