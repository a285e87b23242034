"""A claim: what the book states, as data. It carries no verdict."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field

from anysize.board.measure import Measure
from anysize.language import terms as t
from anysize.language.relations import Equation, Inequality, LoewnerOrder
from anysize.language.walk import indices_of, variables_of
from anysize.show.latex import formula, latex, space
from anysize.show.render import Markdown


@dataclass(frozen=True, eq=False)
class Claim:
    """A statement with its name, its source, and its equations for every size.

    id        the label used everywhere, such as "lemma-4.5.1"
    kind      the environment it is set in: "lemma", "definition", "proposition", …
    title     a few words
    source    where the paper has it
    equations what is claimed: one Equation or Inequality, or several
    printed   the equations as printed in the text we worked from, where they differ; a printed statement whose shapes do
              not fit cannot be built, so a function of no arguments that tries to build it stands for it
    where     the definitions that the equations use and this statement introduces
    read_by_us  is the printed form our formula for what the text says in words?
    printed_note  what the text prints, where that is not itself an equation
    note      a sentence for the reader, where the equations alone do not say enough
    printed_hypotheses  those printed, where they differ from the hypotheses below
    hypotheses  inequalities that it assumes
    witness   values for which the hypotheses hold, so that the claim is not empty: variable -> entries
    nonzero   scalar expressions that the claim takes to be nonzero
    measures  what is to be measured, for a claim about an experiment; such a claim has no equations
    """

    id: str
    kind: str
    title: str
    source: str
    equations: tuple[Equation | Inequality, ...]
    printed: tuple[Equation | Inequality | Callable, ...] = ()
    printed_note: str = ""
    read_by_us: bool = False
    where: tuple[t.Definition, ...] = ()
    note: str = ""
    hypotheses: tuple[Inequality, ...] = ()
    printed_hypotheses: tuple[Inequality | LoewnerOrder, ...] | None = None
    witness: dict = field(default_factory=dict)
    nonzero: tuple = ()
    measures: tuple[Measure, ...] = ()

    def __post_init__(self):
        object.__setattr__(self, "measures", tuple(self.measures))
        if self.measures and not any(m.predicted for m in self.measures):
            raise ValueError(f"{self.id} expects nothing of its measures; give one of them a range")
        if self.measures and (self.equations or self.printed):
            raise ValueError(
                f"{self.id} has equations, which are proved, and measures, which are not; make it two claims"
            )
        names = [m.name for m in self.measures]
        if len(set(names)) < len(names):
            raise ValueError(f"{self.id} has two measures of one name: {', '.join(sorted(names))}")

    @property
    def lhs(self):
        return self.equations[0].lhs

    @property
    def rhs(self):
        return self.equations[0].rhs

    @property
    def printed_relations(self) -> tuple:
        """The printed equations and inequalities that make sense as written."""
        return tuple(p for p in self.printed if isinstance(p, (Equation, Inequality)))

    @property
    def printed_builders(self) -> tuple:
        """The functions that stand for printed statements whose shapes do not fit."""
        return tuple(p for p in self.printed if not isinstance(p, (Equation, Inequality)))

    @property
    def assumed_in_print(self) -> tuple:
        return self.hypotheses if self.printed_hypotheses is None else self.printed_hypotheses

    @property
    def reference(self) -> str:
        """A link to the statement, in MyST."""
        return f"{{prf:ref}}`{self.source} <{self.id}>`"

    def _given(self, equations, hypotheses, lead: str = "") -> str:
        """What the variables are, read off their shapes, and what is introduced."""
        sides = [*(s for e in (*equations, *hypotheses) for s in e.sides), *self.nonzero]
        variables = ", ".join(f"${latex(v)} \\in {space(v)}$" for v in variables_of(*sides))
        indices = ", ".join(f"${latex(k)} \\in [{latex(k.size)}]$" for k in indices_of(*sides))
        nonzero = ", ".join(rf"${latex(e)} \neq 0$" for e in self.nonzero)
        words = [f"Let {variables}" + (f" with {nonzero}." if nonzero else ".")] if variables else []
        if self.where:
            words.append("Define " + " and ".join(f"${formula(d)}$" for d in self.where) + ".")
        if hypotheses:
            words.append("Suppose that " + ", ".join(f"${latex(h)}$" for h in hypotheses) + ".")
        words.append(lead or (f"For every {indices}," if indices else "Then"))
        return " ".join(words)

    @property
    def statement(self) -> Markdown:
        """The theorem that a reader sees; the printed form, marked as such, where the book states no other."""
        if self.measures:
            body, title, style = [_expectations(self.measures)], f"{self.source}: {self.title}", ":class: measured\n"
        elif self.equations:
            body, title, style = self._stated, f"{self.source}: {self.title}", ""
        else:
            title = f"{self.source}, as printed in the text we worked from"
            body, style = self._printed, ":class: as-printed\n"
        if self.note:
            body = [self.note, *body] if self.measures else [*body, self.note]
        return Markdown(f"```{{prf:{self.kind}}} {title}\n:label: {self.id}\n{style}", body, "\n```")

    @property
    def _stated(self) -> list:
        return [self._given(self.equations, self.hypotheses), *map(_displayed, self.equations)]

    @property
    def _printed(self) -> list:
        relations = self.printed_relations
        return [self._given(relations, self.assumed_in_print, self.printed_note), *map(_displayed, relations)]

    @property
    def as_printed(self) -> Markdown:
        """The equations as printed in the text we worked from, or what the printed form would make of the claim."""
        if not self.printed:
            raise ValueError(f"{self.id} stands as printed; see its statement")
        whose = "Our reading of" if self.read_by_us else "As printed in"
        title = f"{whose} the text we worked from ({self.source})"
        return Markdown(f"```{{admonition}} {title}\n:class: as-printed\n", self._printed, "\n```")

    def _repr_mimebundle_(self, include=None, exclude=None):
        return self.statement._repr_mimebundle_()

    def __str__(self):
        return f"{self.id} ({self.source}): " + "; ".join(map(str, self.equations or [m.name for m in self.measures]))

    __repr__ = __str__


def _expectations(measures) -> str:
    rows = [f"| {m.quantity} | {m.range} |" for m in measures]
    return "\n".join(["| Quantity | Expected |", "|:--|:--|", *rows])


def _displayed(e: Equation | Inequality) -> str:
    """A relation on lines of its own; a long one is broken, for narrow pages."""
    left, right = e.sides
    if len(latex(right)) < 80:
        return f"$$\n{latex(e)}\n$$"
    return f"$$\n\\begin{{aligned}}\n& {latex(left)} \\\\\n& \\quad {e.symbol} {latex(right)}\n\\end{{aligned}}\n$$"
