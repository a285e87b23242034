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
    printed_note  what the text prints, where that is not itself an equation
    note      a sentence for the reader, where the equations alone do not say enough
    nonzero   scalar expressions that the claim takes to be nonzero
    """

    id: str
    kind: str
    title: str
    source: str
    equations: tuple[Equation, ...]
    printed: tuple[Equation, ...] = ()
    printed_note: str = ""
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

    def _given(self, equations, lead: str = "") -> str:
        """What the variables are, read off their shapes, and what is introduced."""
        sides = [*(s for e in equations for s in (e.lhs, e.rhs)), *self.nonzero]
        variables = ", ".join(f"${latex(v)} \\in {_space(v)}$" for v in variables_of(*sides))
        indices = ", ".join(f"${latex(k)} \\in [{latex(k.size)}]$" for k in indices_of(*sides))
        nonzero = ", ".join(rf"${latex(e)} \neq 0$" for e in self.nonzero)
        words = [f"Let {variables}" + (f" with {nonzero}." if nonzero else ".")] if variables else []
        if self.where:
            words.append("Define " + " and ".join(f"${d.formula_latex}$" for d in self.where) + ".")
        words.append(lead or (f"For every {indices}," if indices else "Then"))
        return " ".join(words)

    @property
    def statement(self) -> Markdown:
        """The theorem that a reader sees."""
        body = [self._given(self.equations), *map(_displayed, self.equations)]
        if self.note:
            body.append(self.note)
        opening = f"```{{prf:{self.kind}}} {self.source}: {self.title}\n:label: {self.id}\n"
        return Markdown(opening, body, "\n```")

    @property
    def as_printed(self) -> Markdown:
        """The equations as printed in the text we worked from, or what the printed form would make of the claim."""
        if not self.printed:
            raise ValueError(f"{self.id} stands as printed; see its statement")
        title = f"As printed in the text we worked from ({self.source})"
        body = [self._given(self.printed, self.printed_note), *map(_displayed, self.printed)]
        return Markdown(f"```{{admonition}} {title}\n:class: as-printed\n", body, "\n```")

    def _repr_mimebundle_(self, include=None, exclude=None):
        return self.statement._repr_mimebundle_()

    def __str__(self):
        return f"{self.id} ({self.source}): " + "; ".join(map(str, self.equations))

    __repr__ = __str__


def _displayed(e: Equation) -> str:
    """An equation on lines of its own; a long one is broken, for narrow pages."""
    if len(latex(e.rhs)) < 80:
        return f"$$\n{e.latex}\n$$"
    return f"$$\n\\begin{{aligned}}\n& {latex(e.lhs)} \\\\\n& \\quad = {latex(e.rhs)}\n\\end{{aligned}}\n$$"


def _space(v) -> str:
    if not t.is_term(v):
        return r"\mathbb{R}_{>0}" if v.is_positive else r"\mathbb{R}"
    sizes = r" \times ".join([latex(s) for s in v.shape if s != 1] or ["1"])
    return rf"\mathbb{{R}}^{{{sizes}}}"
